package dev.entente.report;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What stands out, in plain sentences that the page and the summary share. */
public final class Highlights {
  private static final int NAMED = 5;

  /** The greatest share of wrongly called trends among those that are named. */
  private static final double SURE = 0.05;

  private final ReportView view;

  /** The highlights of a view. */
  public Highlights(ReportView view) {
    this.view = view;
  }

  /** The corpus in one sentence. */
  public String corpus() {
    Corpus corpus = view.corpus();
    Corpus.Counts counts = corpus.counts();
    String span = corpus.span().isEmpty() ? ", none of them dated" : " of " + corpus.span();
    return Wording.articles(counts.articles())
        + " in "
        + Wording.stories(counts.stories())
        + span
        + (counts.sources() == 0
            ? ", which state no source"
            : ", from " + Wording.count(counts.sources(), "source", "sources"))
        + (counts.sources() == 0 ? "; they name " : counts.articles() == 1 ? ", names " : ", name ")
        + Wording.count(counts.officials(), "official", "officials")
        + ", "
        + Wording.count(counts.countries(), "country", "countries")
        + " and "
        + Wording.count(counts.topics(), "topic", "topics")
        + ".";
  }

  /** What stands out, a sentence each; empty where nothing was found. */
  public List<String> standsOut() {
    List<String> sentences = new ArrayList<>();
    most(Kind.OFFICIAL, "Officials in most articles").ifPresent(sentences::add);
    most(Kind.COUNTRY, "Countries in most articles").ifPresent(sentences::add);
    most(Kind.TOPIC, "Topics in most articles").ifPresent(sentences::add);
    view.topCountryPair()
        .ifPresent(
            pair -> {
              sentences.add(
                  "The two countries most often together are "
                      + both(pair)
                      + ", in "
                      + share(pair.stories(), view.corpus().counts().stories())
                      + ".");
              agenda(pair).ifPresent(sentences::add);
            });
    strongest().ifPresent(sentences::add);
    trend("Rising", 1).ifPresent(sentences::add);
    trend("Falling", -1).ifPresent(sentences::add);
    return sentences;
  }

  /** What a reader must bear in mind, a sentence each; empty where there is nothing. */
  public List<String> caveats() {
    List<String> sentences = new ArrayList<>();
    Corpus.Counts counts = view.corpus().counts();
    if (view.corpus().tooFewStories()) {
      sentences.add(
          "Too few stories to test: there are "
              + Wording.number(counts.stories())
              + ", and "
              + Corpus.STORIES_TO_TEST
              + " are needed. Counts describe these articles and say nothing about chance.");
    }
    if (view.undatedStories() > 0) {
      sentences.add(
          share(view.undatedStories(), counts.stories())
              + (view.undatedStories() == 1 ? " is" : " are")
              + " undated and counted apart, not in any "
              + view.corpus().periodUnit()
              + ".");
    }
    if (counts.rejects() > 0) {
      sentences.add(
          Wording.count(counts.rejects(), "input was", "inputs were")
              + " rejected"
              + reasons()
              + "; they are listed in tables/rejects.csv.");
    }
    if (counts.sources() == 1) {
      sentences.add("All articles are from one source.");
    }
    sentences.addAll(new RuleSentences(view.rules()).all());
    return sentences;
  }

  private String reasons() {
    if (view.rejectReasons().isEmpty()) {
      return "";
    }
    return " ("
        + Wording.join(
            view.rejectReasons().stream()
                .map(reason -> reason.reason() + ": " + Wording.number(reason.count()))
                .toList())
        + ")";
  }

  private Optional<String> most(Kind kind, String lead) {
    List<EntityRow> rows = view.byArticles(kind);
    List<EntityRow> top = untied(rows, EntityRow::articles);
    return top.isEmpty()
        ? Optional.empty()
        : Optional.of(
            lead
                + ": "
                + Wording.join(top.stream().map(this::named).toList())
                + tie(rows, top, EntityRow::articles)
                + ".");
  }

  private String named(EntityRow row) {
    String country =
        row.kind() == Kind.OFFICIAL && !row.country().isEmpty()
            ? view.countryName(row.country()) + ", "
            : "";
    return row.name() + " (" + country + Wording.number(row.articles()) + ")";
  }

  private Optional<String> agenda(PairRow pair) {
    List<AgendaRow> rows =
        view.agendaOf(pair).stream()
            .filter(row -> row.period().equals(ReportView.ALL) && row.stories() > 0)
            .sorted(
                Comparator.comparingLong(AgendaRow::stories)
                    .thenComparingLong(AgendaRow::articles)
                    .reversed()
                    .thenComparing(AgendaRow::topicName))
            .toList();
    List<AgendaRow> top = untied(rows, AgendaRow::stories);
    List<String> topics =
        top.stream()
            .map(row -> row.topicName() + " (" + Wording.number(row.stories()) + ")")
            .toList();
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Their agenda, by stories: "
                + Wording.join(topics)
                + tie(rows, top, AgendaRow::stories)
                + ".");
  }

  /**
   * The first few of ranked rows, without those that tie with rows left out; where that would leave
   * none, the first few all the same.
   */
  private static <T> List<T> untied(List<T> ranked, ToLongFunction<T> count) {
    if (ranked.size() <= NAMED) {
      return ranked;
    }
    long next = count.applyAsLong(ranked.get(NAMED));
    List<T> first = ranked.subList(0, NAMED);
    List<T> clear = first.stream().filter(row -> count.applyAsLong(row) > next).toList();
    return clear.isEmpty() ? first : clear;
  }

  /** What is said of the rows that tie with the last one named. */
  private static <T> String tie(List<T> ranked, List<T> named, ToLongFunction<T> count) {
    long last = count.applyAsLong(named.get(named.size() - 1));
    long all = ranked.stream().filter(row -> count.applyAsLong(row) == last).count();
    long shown = named.stream().filter(row -> count.applyAsLong(row) == last).count();
    return all == shown ? "" : ", and " + Wording.number(all - shown) + " more in as many";
  }

  private Optional<String> strongest() {
    if (view.corpus().tooFewStories()) {
      return Optional.empty();
    }
    List<String> pairs =
        view.byLowerBound().stream()
            .limit(3)
            .map(
                pair ->
                    both(pair)
                        + " (odds ratio "
                        + Wording.measure(pair.measures().oddsRatio())
                        + ", at least "
                        + Wording.measure(pair.measures().oddsLow())
                        + ")")
            .toList();
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Together far more than their parts would make one expect: "
                + String.join("; ", pairs)
                + ".");
  }

  private Optional<String> trend(String word, int sign) {
    List<String> names =
        view.trends().stream()
            .filter(row -> row.bId().isEmpty() && row.aId().startsWith("topic:"))
            .filter(row -> row.qValue() <= SURE && row.slope() * sign > 0)
            .sorted(
                Comparator.comparingDouble((TrendRow row) -> -row.slope() * sign)
                    .thenComparing(TrendRow::aId))
            .limit(NAMED)
            .map(row -> view.nameOf(row.aId()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(word + " topics, by their share of stories: " + Wording.join(names) + ".");
  }

  private static String both(PairRow pair) {
    return pair.a().name() + " and " + pair.b().name();
  }

  private static String share(long part, long whole) {
    return Wording.number(part)
        + " of "
        + Wording.stories(whole)
        + (whole < Corpus.STORIES_TO_TEST
            ? ""
            : " (" + Wording.percent((double) part / whole) + ")");
  }
}
