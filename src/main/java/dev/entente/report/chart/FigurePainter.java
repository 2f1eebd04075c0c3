package dev.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a figure as a PNG without any date in it. */
final class FigurePainter {
  private final ChartStyle style;
  private final TextFit fit = new TextFit();

  FigurePainter(ChartStyle style) {
    this.style = style;
  }

  /** The picture's bytes, {@link ChartStyle#SCALE} pixels to a logical one. */
  byte[] png(Figure figure) {
    FigureLayout layout = FigureLayout.of(figure, style);
    BufferedImage image =
        new BufferedImage(
            ChartStyle.WIDTH * ChartStyle.SCALE,
            layout.height() * ChartStyle.SCALE,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      prepare(graphics, image);
      layout.lines().forEach(line -> draw(graphics, line));
      layout.keys().forEach(key -> draw(graphics, key));
      figure.panels().forEach(panel -> draw(graphics, panel, layout.bodyTop()));
    } finally {
      graphics.dispose();
    }
    return encode(image);
  }

  private void prepare(Graphics2D graphics, BufferedImage image) {
    // Every hint that touches pixels is fixed: the desktop's own settings would change the bytes.
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.setColor(style.background());
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(ChartStyle.SCALE, ChartStyle.SCALE);
  }

  private void draw(Graphics2D graphics, FigureLayout.Line line) {
    graphics.setFont(FigureLayout.font(line.role(), style));
    graphics.setColor(line.role() == FigureLayout.Role.TITLE ? style.ink() : style.mutedInk());
    text(graphics, line.text(), line.box().getX(), line.box().getY());
  }

  private void draw(Graphics2D graphics, FigureLayout.KeyPlace place) {
    Rectangle2D box = place.box();
    double top = box.getCenterY() - FigureLayout.SWATCH / 2;
    Rectangle2D swatch =
        new Rectangle2D.Double(box.getX(), top, FigureLayout.SWATCH, FigureLayout.SWATCH);
    graphics.setColor(place.key().color());
    graphics.fill(swatch);
    graphics.setColor(new Color(0, 0, 0, 70));
    graphics.setStroke(ChartStyle.line(0.8));
    graphics.draw(swatch);
    graphics.setFont(style.label());
    graphics.setColor(style.ink());
    double height = fit.lineHeight(style.label());
    text(
        graphics,
        place.label(),
        box.getX() + FigureLayout.SWATCH + FigureLayout.SWATCH_GAP,
        box.getCenterY() - height / 2);
  }

  private void draw(Graphics2D graphics, Figure.Panel panel, double bodyTop) {
    Rectangle2D place = panel.place();
    Graphics2D part = (Graphics2D) graphics.create();
    try {
      panel
          .chart()
          .draw(
              part,
              new Rectangle2D.Double(
                  ChartStyle.MARGIN + place.getX(),
                  bodyTop + place.getY(),
                  place.getWidth(),
                  place.getHeight()));
    } finally {
      part.dispose();
    }
  }

  private void text(Graphics2D graphics, String text, double x, double top) {
    graphics.drawString(text, (float) x, (float) (top + fit.ascent(graphics.getFont())));
  }

  private static byte[] encode(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      // The middle of zlib's effort: these pictures come out no larger than by the greatest, in a
      // fraction of the time. PNG loses nothing at any quality.
      settings.setCompressionQuality(0.5f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture cannot be encoded", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
