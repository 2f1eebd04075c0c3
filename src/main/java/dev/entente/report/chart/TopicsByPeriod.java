package dev.entente.report.chart;

import dev.entente.analysis.Rows.EntityPeriodRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.measure.Interval;
import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.model.Kind;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The share of stories of the most frequent topics by period, a small chart for each. */
final class TopicsByPeriod implements Chart {
  private static final String FILE = "topics-periods.png";
  private static final int MOST = 9;
  private static final int COLUMNS = 3;
  private static final double SPACE = 22;
  private static final double PANEL_HEIGHT = 216;

  private final ChartStyle style;

  TopicsByPeriod(ChartStyle style) {
    this.style = style;
  }

  @Override
  public Figure figure(ReportView view) {
    PeriodScale scale = PeriodScale.readable(view);
    List<EntityRow> topics =
        view.byArticles(Kind.TOPIC).stream()
            .sorted(Comparator.comparingLong(EntityRow::stories).reversed())
            .limit(MOST)
            .toList();
    ChartText text = text(view, scale, topics);
    if (topics.isEmpty() || view.periods().isEmpty()) {
      return Blank.figure(text);
    }
    List<List<SharePoint>> lines =
        topics.stream().map(topic -> points(view, scale, topic)).toList();
    SharePanel panels = new SharePanel(style, scale, top(lines), view.undatedStories() > 0);
    double width = (ChartStyle.INNER - (COLUMNS - 1) * SPACE) / COLUMNS;
    List<Figure.Panel> placed = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      int row = i / COLUMNS;
      Rectangle2D place =
          new Rectangle2D.Double(
              i % COLUMNS * (width + SPACE), row * (PANEL_HEIGHT + SPACE), width, PANEL_HEIGHT);
      placed.add(new Figure.Panel(panels.chart(topics.get(i).name(), lines.get(i), width), place));
    }
    int rows = (topics.size() + COLUMNS - 1) / COLUMNS;
    return new Figure(
        text, List.of(), rows * PANEL_HEIGHT + (rows - 1) * SPACE, List.copyOf(placed));
  }

  private static List<SharePoint> points(ReportView view, PeriodScale scale, EntityRow topic) {
    Map<String, Long> counts = new HashMap<>();
    for (EntityPeriodRow row : view.entityPeriods()) {
      if (row.id().equals(topic.id())) {
        counts.merge(scale.placeOf(row.period(), view), row.stories(), Long::sum);
      }
    }
    List<SharePoint> points = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (PeriodScale.Place place : scale.periods()) {
      if (place.stories() > 0) {
        Proportion share = new Proportion(counts.getOrDefault(place.period(), 0L), place.stories());
        boolean joined = place.at() - last < scale.step() * 1.5;
        points.add(point(place.at(), share, joined, true));
        last = place.at();
      }
    }
    long undated = view.undatedStories();
    if (undated > 0) {
      Proportion share = new Proportion(counts.getOrDefault(ReportView.UNDATED, 0L), undated);
      points.add(point(SharePanel.undatedAt(scale), share, false, false));
    }
    return points;
  }

  private static SharePoint point(double at, Proportion share, boolean joined, boolean dated) {
    Interval interval = Wilson.interval(share);
    return new SharePoint(at, share.value(), interval.low(), interval.high(), joined, dated);
  }

  /** The top of the common axis: all shares fit, and all but the widest fifth of intervals. */
  private static double top(List<List<SharePoint>> lines) {
    List<SharePoint> all = lines.stream().flatMap(List::stream).toList();
    double share = all.stream().mapToDouble(SharePoint::share).max().orElse(1);
    double[] highs = all.stream().mapToDouble(SharePoint::high).sorted().toArray();
    double high = highs.length == 0 ? 1 : highs[Math.min(highs.length - 1, highs.length * 4 / 5)];
    double most = Math.max(share, high);
    return Stream.of(0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8)
        .filter(edge -> edge >= most)
        .findFirst()
        .orElse(1.0);
  }

  private static ChartText text(ReportView view, PeriodScale scale, List<EntityRow> topics) {
    StringBuilder subtitle = new StringBuilder("Share of the stories of each ");
    subtitle.append(scale.unit()).append(", with its 95 % interval (Wilson)");
    if (!scale.periods().isEmpty() && scale.periods().size() <= 8) {
      List<String> sizes = new ArrayList<>();
      for (PeriodScale.Place place : scale.periods()) {
        sizes.add(place.period() + ": " + Wording.number(place.stories()));
      }
      if (view.undatedStories() > 0) {
        sizes.add("undated: " + Wording.number(view.undatedStories()));
      }
      subtitle.append(". Stories in ").append(String.join(", ", sizes));
    }
    String remark =
        scale.coarserStories() == 0
            ? ""
            : Wording.stories(scale.coarserStories())
                + " dated more coarsely than a "
                + scale.unit()
                + " left out";
    return new ChartText(
        FILE,
        title(view, topics),
        subtitle.toString(),
        Captions.of(view, remark),
        "Small charts of the share of stories by "
            + scale.unit()
            + " for the topics "
            + Wording.join(topics.stream().map(EntityRow::name).toList()));
  }

  /** The clearest trend, else the most frequent topics. */
  private static String title(ReportView view, List<EntityRow> topics) {
    if (topics.isEmpty()) {
      return "No topic was found";
    }
    Optional<TrendRow> trend =
        view.trends().stream()
            .filter(row -> row.bId().isEmpty() && row.qValue() <= 0.05)
            .filter(row -> topics.stream().anyMatch(topic -> topic.id().equals(row.aId())))
            .max(
                Comparator.comparingDouble((TrendRow row) -> StrictMath.abs(row.slope()))
                    .thenComparing(TrendRow::aId));
    if (trend.isPresent()) {
      String name = view.nameOf(trend.get().aId());
      return name
          + (trend.get().slope() > 0 ? " takes a growing" : " takes a shrinking")
          + " share of the stories, "
          + view.corpus().span();
    }
    long stories = view.corpus().counts().stories();
    long most = topics.get(0).stories();
    List<String> names =
        topics.stream().filter(topic -> topic.stories() == most).map(EntityRow::name).toList();
    String many =
        most == stories ? "every story" : Wording.number(most) + " of " + Wording.stories(stories);
    return names.size() > 4
        ? Wording.number(names.size()) + " topics are in " + many
        : Wording.join(names) + (names.size() == 1 ? " is in " : " are in ") + many;
  }
}
