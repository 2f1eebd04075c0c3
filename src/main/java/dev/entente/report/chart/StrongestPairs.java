package dev.entente.report.chart;

import dev.entente.analysis.Rows.Measures;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.model.PairKinds;
import dev.entente.report.Corpus;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The pairs whose odds ratio is surely the largest, or, where there are too few stories to test,
 * the pairs in most stories.
 */
final class StrongestPairs implements Chart {
  private static final String FILE = "pairs.png";
  private static final int MOST = 20;
  private static final double NAMES = 440;

  private final ChartStyle style;
  private final TextFit fit = new TextFit();

  StrongestPairs(ChartStyle style) {
    this.style = style;
  }

  @Override
  public Figure figure(ReportView view) {
    if (!view.corpus().tooFewStories()) {
      List<PairRow> tested = first(view.byLowerBound());
      if (!tested.isEmpty()) {
        return odds(view, tested);
      }
    }
    return counts(view, first(view.byStories()));
  }

  private static List<PairRow> first(List<PairRow> pairs) {
    return pairs.subList(0, Math.min(MOST, pairs.size()));
  }

  private Figure odds(ReportView view, List<PairRow> pairs) {
    Map<PairKinds, Color> colors = colors(pairs);
    List<RowPlot.Row> rows = new ArrayList<>();
    List<Intervals.Interval> intervals = new ArrayList<>();
    for (PairRow pair : pairs) {
      Measures measures = pair.measures();
      String remark =
          Wording.measure(measures.oddsRatio())
              + " (at least "
              + Wording.measure(measures.oddsLow())
              + ") in "
              + Wording.stories(pair.stories());
      rows.add(new RowPlot.Row(names(pair), line(remark), 0));
      intervals.add(
          new Intervals.Interval(
              StrictMath.log10(measures.oddsRatio()),
              StrictMath.log10(measures.oddsLow()),
              StrictMath.log10(measures.oddsHigh()),
              colors.get(pair.kinds()),
              pair.fragile()));
    }
    double low = intervals.stream().mapToDouble(Intervals.Interval::low).min().orElse(0);
    double high = intervals.stream().mapToDouble(Intervals.Interval::high).max().orElse(1);
    low = Math.min(0, low) - 0.05;
    high = high + 0.05;
    Figure.Panel panel =
        new RowPlot(style)
            .panel(
                rows,
                new GivenTicksAxis(Ticks.logarithms(low, high), low, high),
                "odds ratio with its 95 % interval, logarithmic scale; 1 is no association",
                new Intervals(intervals, style));
    PairRow top = pairs.get(0);
    boolean fragile = pairs.stream().anyMatch(PairRow::fragile);
    ChartText text =
        new ChartText(
            FILE,
            both(top)
                + " stand out most: their odds ratio is at least "
                + Wording.measure(top.measures().oddsLow()),
            "The pairs seen together more than their parts would make one expect, by the lower"
                + " bound of the odds ratio; "
                + Wording.count(
                    view.corpus().counts().testedPairs(), "pair was tested", "pairs were tested")
                + (fragile ? ". Hollow: rests on one source or one story" : ""),
            Captions.of(view, "structural pairs left out"),
            "Odds ratios with intervals. "
                + Wording.join(
                    pairs.stream()
                        .limit(5)
                        .map(
                            pair -> both(pair) + " " + Wording.measure(pair.measures().oddsRatio()))
                        .toList()));
    return new Figure(text, legend(colors), panel.place().getHeight(), List.of(panel));
  }

  private Figure counts(ReportView view, List<PairRow> pairs) {
    ChartText text = countText(view, pairs);
    if (pairs.isEmpty()) {
      return Blank.figure(text);
    }
    Map<PairKinds, Color> colors = colors(pairs);
    long all = Math.max(1, view.corpus().counts().stories());
    List<RowPlot.Row> rows =
        pairs.stream()
            .map(
                pair ->
                    new RowPlot.Row(
                        names(pair),
                        line(Wording.number(pair.stories()) + " of " + Wording.stories(all)),
                        pair.stories()))
            .toList();
    long most = Math.max(1, pairs.get(0).stories());
    Figure.Panel panel =
        new RowPlot(style)
            .panel(
                rows,
                new GivenTicksAxis(Ticks.counts(most, 6), 0, most),
                "stories that hold both",
                new Bars(pairs.stream().map(pair -> colors.get(pair.kinds())).toList()));
    return new Figure(text, legend(colors), panel.place().getHeight(), List.of(panel));
  }

  private static ChartText countText(ReportView view, List<PairRow> pairs) {
    String why =
        view.corpus().tooFewStories()
            ? "Too few stories to test: there are "
                + Wording.number(view.corpus().counts().stories())
                + ", and "
                + Corpus.STORIES_TO_TEST
                + " are needed"
            : "No pair could be tested and found more often than expected";
    String title =
        pairs.isEmpty()
            ? "No pair was found"
            : both(pairs.get(0))
                + " are together in "
                + Wording.number(pairs.get(0).stories())
                + " of "
                + Wording.stories(view.corpus().counts().stories());
    return new ChartText(
        FILE,
        title,
        why
            + ". Shown are counts of stories, for the pairs in most of them; they say nothing about"
            + " chance",
        Captions.of(view, "structural pairs left out"),
        why
            + ". Bar chart of pairs by stories: "
            + Wording.join(
                pairs.stream()
                    .limit(5)
                    .map(pair -> both(pair) + " " + Wording.number(pair.stories()))
                    .toList()));
  }

  private static String both(PairRow pair) {
    return pair.a().name() + " and " + pair.b().name();
  }

  private List<LabelAxis.Line> names(PairRow pair) {
    String both = pair.a().name() + " – " + pair.b().name();
    if (fit.width(both, style.label()) <= NAMES) {
      return line(both);
    }
    return List.of(
        new LabelAxis.Line(
            fit.shorten(pair.a().name(), style.label(), NAMES - 16) + " –",
            style.label(),
            style.ink()),
        new LabelAxis.Line(
            fit.shorten(pair.b().name(), style.label(), NAMES), style.label(), style.ink()));
  }

  private List<LabelAxis.Line> line(String text) {
    return List.of(new LabelAxis.Line(text, style.label(), style.ink()));
  }

  private Map<PairKinds, Color> colors(List<PairRow> pairs) {
    Map<PairKinds, Color> colors = new EnumMap<>(PairKinds.class);
    Iterator<Color> next = style.categories().iterator();
    for (PairKinds kinds : PairKinds.values()) {
      Color color = next.next();
      if (pairs.stream().anyMatch(pair -> pair.kinds() == kinds)) {
        colors.put(kinds, color);
      }
    }
    return colors;
  }

  private static List<Figure.Key> legend(Map<PairKinds, Color> colors) {
    return colors.entrySet().stream()
        .map(
            entry ->
                new Figure.Key(
                    entry.getValue(),
                    entry.getKey().a().word() + " and " + entry.getKey().b().word()))
        .toList();
  }
}
