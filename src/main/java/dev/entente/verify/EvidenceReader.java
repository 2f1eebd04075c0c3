package dev.entente.verify;

import dev.entente.model.PartialDate;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import dev.entente.verify.Evidence.Story;
import dev.entente.verify.Evidence.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads the evidence of a report; what cannot be read is a difference. */
final class EvidenceReader {
  private final Published report;
  private final Consumer<Difference> differences;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Integer> sources = new TreeMap<>();
  private final Map<String, Integer> entities = new TreeMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** A reader of one report. */
  EvidenceReader(Published report, Consumer<Difference> differences) {
    this.report = report;
    this.differences = differences;
  }

  /** The evidence; empty where one of its tables is missing or no table. */
  Optional<Evidence> read() {
    TreeSet<String> counted = new TreeSet<>();
    boolean complete =
        table(TableSpec.ARTICLES).forEach(this::addArticle)
            && table(TableSpec.STORIES).forEach(this::addMember)
            && table(TableSpec.MENTIONS).forEach(row -> addEntity(row, counted));
    if (!complete) {
      return Optional.empty();
    }
    for (String id : counted) {
      entities.put(id, entities.size());
    }
    table(TableSpec.MENTIONS).forEach(this::addMention);
    return Optional.of(
        new Evidence(
            List.copyOf(articles.values()),
            stories(),
            List.copyOf(counted),
            List.copyOf(sources.keySet())));
  }

  private PublishedTable table(TableSpec spec) {
    return new PublishedTable(report, spec, differences);
  }

  private void addArticle(PublishedTable.Row row) {
    String id = row.cell("article_id");
    List<String> key = List.of(id);
    if (articles.containsKey(id)) {
      differences.accept(new Difference("articles", key, "", "a row more", "one row"));
      return;
    }
    OptionalInt sentences = row.number("sentences", key, differences);
    String source = row.cell("source");
    Optional<PartialDate> date = date(row.cell("date"), key);
    articles.put(
        id,
        new Article(
            id,
            source.isEmpty() ? -1 : sources.computeIfAbsent(source, s -> sources.size()),
            date,
            row.cell("date_basis"),
            Timeline.periodOf(date.map(PartialDate::toString).orElse(""), report.settings().unit()),
            sentences.orElse(0),
            new ArrayList<>()));
  }

  private Optional<PartialDate> date(String text, List<String> key) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      differences.accept(new Difference("articles", key, "date", text, "a date"));
      return Optional.empty();
    }
  }

  private void addMember(PublishedTable.Row row) {
    String story = row.cell("story_id");
    String article = row.cell("article_id");
    if (!articles.containsKey(article) || storyOf.putIfAbsent(article, story) != null) {
      differences.accept(Difference.surplus("stories", List.of(story, article)));
    }
  }

  private static void addEntity(PublishedTable.Row row, TreeSet<String> counted) {
    String id = row.cell("entity_id");
    if (row.cell("counts").equals("true") && id.matches("(country|official|topic):.+")) {
      counted.add(id);
    }
  }

  private void addMention(PublishedTable.Row row) {
    List<String> key = row.cells(List.of("article_id", "sentence", "start", "end", "entity_id"));
    Article article = articles.get(row.cell("article_id"));
    OptionalInt sentence = row.number("sentence", key, differences);
    OptionalInt start = row.number("start", key, differences);
    OptionalInt end = row.number("end", key, differences);
    boolean alone = row.cell("office_start").isEmpty();
    OptionalInt from = alone ? start : row.number("office_start", key, differences);
    OptionalInt to = alone ? end : row.number("office_end", key, differences);
    if (article == null) {
      differences.accept(Difference.surplus("mentions", key));
      return;
    }
    if (sentence.isEmpty() || start.isEmpty() || end.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return;
    }
    String entity = row.cell("entity_id");
    boolean counts = row.cell("counts").equals("true");
    article
        .mentions()
        .add(
            new Mention(
                sentence.getAsInt(),
                start.getAsInt(),
                end.getAsInt(),
                from.getAsInt(),
                to.getAsInt(),
                counts ? entities.getOrDefault(entity, -1) : -1,
                new Words(
                    shared(row.cell("surface")),
                    shared(entity),
                    shared(row.cell("office")),
                    shared(row.cell("office_country")))));
  }

  /** One object for equal texts. */
  private String shared(String text) {
    return texts.computeIfAbsent(text, t -> t);
  }

  private List<Story> stories() {
    Map<String, List<Article>> members = new LinkedHashMap<>();
    for (Article article : articles.values()) {
      String story = storyOf.get(article.id());
      if (story == null) {
        differences.accept(Difference.missing("stories", List.of("", article.id())));
        story = article.id();
      }
      members.computeIfAbsent(story, s -> new ArrayList<>()).add(article);
    }
    List<Story> stories = new ArrayList<>();
    members.forEach((id, of) -> stories.add(new Story(id, period(of), List.copyOf(of))));
    return stories;
  }

  /** The period of the earliest stated date, else of the earliest inferred one. */
  private String period(List<Article> members) {
    Optional<PartialDate> earliest =
        earliest(members, "stated").or(() -> earliest(members, "inferred"));
    return Timeline.periodOf(
        earliest.map(PartialDate::toString).orElse(""), report.settings().unit());
  }

  private static Optional<PartialDate> earliest(List<Article> members, String basis) {
    Optional<PartialDate> earliest = Optional.empty();
    for (Article article : members) {
      boolean earlier =
          article.basis().equals(basis)
              && article.date().isPresent()
              && (earliest.isEmpty() || article.date().get().compareTo(earliest.get()) < 0);
      if (earlier) {
        earliest = article.date();
      }
    }
    return earliest;
  }
}
