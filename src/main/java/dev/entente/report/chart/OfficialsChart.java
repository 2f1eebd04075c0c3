package dev.entente.report.chart;

import dev.entente.analysis.Rows.EntityRow;
import dev.entente.model.Kind;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.awt.Color;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The officials in most articles, coloured by country. */
final class OfficialsChart implements Chart {
  private static final String FILE = "officials.png";
  private static final int MOST = 20;
  private static final double NAMES = 420;
  private static final double COUNTRIES = 250;

  private final ChartStyle style;
  private final TextFit fit = new TextFit();

  OfficialsChart(ChartStyle style) {
    this.style = style;
  }

  @Override
  public Figure figure(ReportView view) {
    List<EntityRow> all = view.byArticles(Kind.OFFICIAL);
    List<EntityRow> top = all.subList(0, Math.min(MOST, all.size()));
    ChartText text = text(view, top);
    if (top.isEmpty()) {
      return Blank.figure(text);
    }
    Map<String, Color> colours = colours(view, top);
    Figure.Panel panel = panel(view, top, colours);
    List<Figure.Key> legend =
        colours.entrySet().stream()
            .map(entry -> new Figure.Key(entry.getValue(), entry.getKey()))
            .toList();
    return new Figure(text, legend, panel.place().getHeight(), List.of(panel));
  }

  private static ChartText text(ReportView view, List<EntityRow> top) {
    long articles = view.corpus().counts().articles();
    String subtitle =
        "Officials by the articles that name them"
            + (view.corpus().counts().officials() > top.size()
                ? ", the first "
                    + top.size()
                    + " of "
                    + Wording.number(view.corpus().counts().officials())
                : "")
            + "; coloured by the country of the office";
    return new ChartText(
        FILE,
        title(top, articles),
        subtitle,
        Captions.of(view, ""),
        "Bar chart of officials by articles. "
            + Wording.join(
                top.stream()
                    .limit(5)
                    .map(row -> row.name() + ": " + Wording.articles(row.articles()))
                    .toList()));
  }

  /** Who is named most; ties are said. */
  static String title(List<EntityRow> top, long articles) {
    if (top.isEmpty()) {
      return "No official was found";
    }
    long most = top.get(0).articles();
    List<String> names =
        top.stream().filter(row -> row.articles() == most).map(EntityRow::name).toList();
    String of = Wording.number(most) + " of " + Wording.articles(articles);
    if (names.size() == 1) {
      return names.get(0) + " is named most, in " + of;
    }
    if (names.size() <= 3) {
      return Wording.join(names) + " are named most, in " + of + " each";
    }
    return most == 1 && names.size() == top.size()
        ? "No official is named in more than one of " + Wording.articles(articles)
        : Wording.number(names.size()) + " officials are named most, in " + of + " each";
  }

  /** The colours of the eight countries with most of the officials shown, and of the others. */
  private Map<String, Color> colours(ReportView view, List<EntityRow> top) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    top.forEach(row -> sizes.merge(country(view, row), 1, Integer::sum));
    List<String> ranked =
        sizes.entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty())
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(style.categories().size())
            .toList();
    Map<String, Color> colours = new LinkedHashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      colours.put(ranked.get(i), style.categories().get(i));
    }
    if (colours.size() < sizes.size()) {
      colours.put(sizes.containsKey("") ? "Other or no country" : "Other", style.other());
    }
    return colours;
  }

  private static String country(ReportView view, EntityRow row) {
    return view.countryName(row.country());
  }

  private Figure.Panel panel(ReportView view, List<EntityRow> top, Map<String, Color> colours) {
    List<RowPlot.Row> rows =
        top.stream()
            .map(row -> new RowPlot.Row(name(row), remark(view, row), row.articles()))
            .toList();
    List<Color> bars =
        top.stream().map(row -> colours.getOrDefault(country(view, row), style.other())).toList();
    long most = Math.max(1, top.get(0).articles());
    return new RowPlot(style)
        .panel(
            rows, new GivenTicksAxis(Ticks.counts(most, 6), 0, most), "articles", new Bars(bars));
  }

  private List<LabelAxis.Line> name(EntityRow row) {
    LabelAxis.Line name =
        new LabelAxis.Line(
            fit.shorten(row.name(), style.label(), NAMES), style.label(), style.ink());
    if (row.office().isEmpty()) {
      return List.of(name);
    }
    return List.of(
        name,
        new LabelAxis.Line(
            fit.shorten(row.office(), style.small(), NAMES), style.small(), style.mutedInk()));
  }

  private List<LabelAxis.Line> remark(ReportView view, EntityRow row) {
    String text = (Wording.number(row.articles()) + "   " + country(view, row)).strip();
    return List.of(
        new LabelAxis.Line(
            fit.shorten(text, style.label(), COUNTRIES), style.label(), style.ink()));
  }
}
