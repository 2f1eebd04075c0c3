package dev.entente.report;

import dev.entente.report.chart.Charts;
import dev.entente.report.page.Page;
import dev.entente.report.page.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the pictures and pages of the sample views to {@code target/preview}, to be looked at. Run
 * it with the project's test class path; its argument is another folder.
 */
public final class Preview {
  private Preview() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments.length == 0 ? "target/preview" : arguments[0]);
    write(target.resolve("small"), SampleViews.small());
    write(target.resolve("large"), SampleViews.large());
    write(target.resolve("months"), SampleViews.months());
    write(target.resolve("hostile"), SampleViews.hostile());
    write(target.resolve("empty"), SampleViews.empty());
  }

  private static void write(Path folder, ReportView view) throws IOException {
    Files.createDirectories(folder.resolve("charts"));
    for (Map.Entry<String, byte[]> picture : Charts.render(view).entrySet()) {
      Files.write(folder.resolve("charts").resolve(picture.getKey()), picture.getValue());
    }
    Files.writeString(folder.resolve("index.html"), Page.html(view, SampleViews.evidence()));
    Files.writeString(folder.resolve("summary.md"), Summary.markdown(view, folder.toString()));
  }
}
