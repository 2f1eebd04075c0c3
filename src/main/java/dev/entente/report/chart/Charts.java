package dev.entente.report.chart;

import dev.entente.model.Kind;
import dev.entente.report.ReportView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The seven pictures of a report. */
public final class Charts {
  private Charts() {}

  /**
   * Draws every picture.
   *
   * @return PNG bytes by file name, in the order in which the report shows them
   */
  public static Map<String, byte[]> render(ReportView view) {
    ChartStyle style = ChartStyle.standard();
    FigurePainter painter = new FigurePainter(style);
    List<Picture> drawn =
        all(style).parallelStream().map(chart -> draw(chart, view, painter)).toList();
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    drawn.forEach(picture -> pictures.put(picture.file(), picture.png()));
    return Collections.unmodifiableMap(pictures);
  }

  private record Picture(String file, byte[] png) {}

  private static Picture draw(Chart chart, ReportView view, FigurePainter painter) {
    Figure figure = chart.figure(view);
    return new Picture(figure.text().file(), painter.png(figure));
  }

  /** Loads fonts and drawing code, so that the first picture need not wait for them. */
  public static void warmUp() {
    ChartStyle.standard();
  }

  /** What every picture says in words, in the order of {@link #render}; draws nothing. */
  public static List<ChartText> texts(ReportView view) {
    ChartStyle style = ChartStyle.standard();
    return all(style).stream()
        .map(chart -> chart.figure(view))
        .map(
            figure ->
                figure.text().sized(ChartStyle.WIDTH, FigureLayout.of(figure, style).height()))
        .toList();
  }

  static List<Chart> all(ChartStyle style) {
    return List.of(
        new OfficialsChart(style),
        new PairMatrix("countries-topics.png", Kind.COUNTRY, Kind.TOPIC, style),
        new PairMatrix("countries-countries.png", Kind.COUNTRY, Kind.COUNTRY, style),
        new PairMatrix("officials-topics.png", Kind.OFFICIAL, Kind.TOPIC, style),
        new TopicsByPeriod(style),
        new AgendaChart(style),
        new StrongestPairs(style));
  }
}
