package dev.entente.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import dev.entente.model.Basis;
import dev.entente.model.Kind;
import dev.entente.model.RawArticle;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.Recognizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Measures the recall of stories on copies made by machine, and their false merges, on any corpus
 * in JSON lines (fields {@code id}, {@code date}, {@code title}, {@code text}; gzip or not). The
 * figures of docs/STORIES.md come from it: {@code java -cp target/test-classes:target/classes:LIBS
 * dev.entente.story.StoryMeasurement OUT.md CORPUS.jsonl.gz}
 */
public final class StoryMeasurement {
  private static final long SEED = 20260101;
  private static final double[] SHARES = {0, 0.10};
  private static final int RANDOM_PAIRS = 10_000;

  private final StringBuilder out = new StringBuilder();
  private final Bands bands = new Bands();
  private final Lexicon lexicon = LexiconFiles.bundled(KnownOfficials.OFF);
  private final Recognizer recognizer = new Recognizer(lexicon);

  private record Article(String id, int day, String title, String text, Signature signature) {}

  private StoryMeasurement() {}

  /** Writes the figures of the corpus named second to the file named first. */
  public static void main(String[] arguments) throws IOException {
    StoryMeasurement measurement = new StoryMeasurement();
    List<Article> articles = measurement.read(Path.of(arguments[1]));
    measurement.line("%d articles", articles.size());
    if (arguments.length > 2) {
      measurement.edges(articles);
    }
    measurement.recall(articles);
    measurement.templates(articles);
    measurement.randomPairs(articles);
    measurement.speed(articles);
    measurement.stories(articles);
    Files.writeString(Path.of(arguments[0]), measurement.out);
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private List<Article> read(Path path) throws IOException {
    List<Article> articles = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream file = Files.newInputStream(path);
        InputStream raw = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        String text = node.get("text").asText();
        String date = node.path("date").asText();
        int day =
            date.length() < 10
                ? StoryMember.UNDATED
                : (int) LocalDate.parse(date.substring(0, 10)).toEpochDay();
        String id = node.get("id").asText() + "#" + articles.size();
        String title = node.path("title").asText();
        articles.add(new Article(id, day, title, text, signature(text)));
      }
    }
    return articles;
  }

  private Signature signature(String text) {
    int[] countries =
        recognized(text).mentions().stream().mapToInt(Recognized.Mention::entity).toArray();
    return Shingled.signature(text).about(Focus.of(countries));
  }

  /** What is recognized in a body, mentions of countries that count alone. */
  private Recognized recognized(String text) {
    Recognized all = recognizer.recognize(new RawArticle("a", "", "", "", "", text, "", 0));
    List<Recognized.Mention> countries =
        all.mentions().stream()
            .filter(m -> m.kind() == Kind.COUNTRY && m.basis().counts())
            .toList();
    return new Recognized(
        all.id(),
        all.source(),
        all.title(),
        all.url(),
        all.path(),
        all.position(),
        all.dates(),
        all.words(),
        all.sentences(),
        all.texts(),
        countries,
        all.persons(),
        all.bareNames(),
        all.signature());
  }

  /** Statements made from one template: the country most named, by its name, is another one. */
  private void templates(List<Article> articles) {
    int made = 0;
    int alike = 0;
    int merged = 0;
    for (Article article : articles) {
      Recognized found = recognized(article.text());
      Map<Integer, Integer> counts = new HashMap<>();
      found.mentions().forEach(m -> counts.merge(m.entity(), 1, Integer::sum));
      int own = lexicon.country("US").orElse(-1);
      int most =
          counts.keySet().stream()
              .filter(c -> c != own && counts.get(c) >= 3)
              .max(Comparator.<Integer>comparingInt(counts::get).thenComparing(c -> -c))
              .orElse(-1);
      if (most < 0 || found.words() > 400) {
        continue;
      }
      String other = counts.containsKey(lexicon.country("KE").orElse(-1)) ? "Peru" : "Kenya";
      StringBuilder text = new StringBuilder();
      int copied = 0;
      for (Recognized.Mention m : found.mentions()) {
        if (m.entity() == most) {
          int sentence = found.texts().get(m.span().sentence()).start();
          int from = article.text().offsetByCodePoints(0, sentence) + m.span().start();
          text.append(article.text(), copied, from);
          text.append(m.basis() == Basis.DEMONYM ? other + "n" : other);
          copied = from + m.span().end() - m.span().start();
        }
      }
      text.append(article.text().substring(copied));
      made++;
      Signature template = signature(text.toString());
      boolean close = article.signature().similarity(template) >= StorySettings.DEFAULT_THRESHOLD;
      alike += close ? 1 : 0;
      if (article.signature().resembles(template, StorySettings.DEFAULT_THRESHOLD)) {
        merged++;
        line("- merged, %.3f: %s", article.signature().similarity(template), article.title());
      }
    }
    line("%n%d templates with another country, %d alike, %d merged", made, alike, merged);
  }

  /** The similarity of copies to originals, for lengths of shingles. */
  private void edges(List<Article> articles) {
    line("%n| copy | share | k=2 p1 | k=3 p1 | k=4 p1 | k=5 p1 |");
    line("| --- | --- | --- | --- | --- | --- |");
    for (CopyKind kind : CopyKind.values()) {
      Copies copies = new Copies(SEED);
      double[][] alike = new double[6][articles.size()];
      for (int i = 0; i < articles.size(); i++) {
        String text = articles.get(i).text();
        String other = articles.get((i + 7) % articles.size()).text();
        long[] a = Shingled.tokens(text);
        long[] b = Shingled.tokens(copies.copy(text, kind, 0.10, other));
        for (int k = 2; k <= 5; k++) {
          Set<List<Long>> own = Shingled.shingles(a, k);
          alike[k][i] = Shingled.jaccard(own, Shingled.shingles(b, k));
        }
      }
      for (int k = 2; k <= 5; k++) {
        Arrays.sort(alike[k]);
      }
      int p1 = articles.size() / 100;
      line(
          "| %s | 0.10 | %.3f | %.3f | %.3f | %.3f |",
          kind, alike[2][p1], alike[3][p1], alike[4][p1], alike[5][p1]);
    }
  }

  /** The recall of pairs of an article and its copy, and of the stories of both together. */
  private void recall(List<Article> articles) {
    line(
        "%n| copy | share | >= 0.65 | >= 0.70 | >= 0.72 | >= 0.75 | >= 0.80 | met in a bucket | one"
            + " story |");
    line("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (CopyKind kind : CopyKind.values()) {
      for (double share : SHARES) {
        recall(articles, kind, share);
      }
    }
  }

  private void recall(List<Article> articles, CopyKind kind, double share) {
    Copies copies = new Copies(SEED + 1);
    int met = 0;
    int one = 0;
    double[] alike = new double[articles.size()];
    Random random = new Random(SEED);
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      String other = articles.get((i + 11) % articles.size()).text();
      double part = share > 0 ? share : 0.1 * random.nextDouble();
      Signature copy = signature(copies.copy(article.text(), kind, part, other));
      alike[i] = article.signature().similarity(copy);
      boolean meets = meet(article.signature(), copy);
      met += meets ? 1 : 0;
      boolean same = article.signature().resembles(copy, StorySettings.DEFAULT_THRESHOLD);
      one += meets && same ? 1 : 0;
    }
    StringBuilder row = new StringBuilder();
    for (double threshold : new double[] {0.65, 0.7, 0.72, 0.75, 0.8}) {
      long reached = Arrays.stream(alike).filter(x -> x >= threshold).count();
      row.append(String.format(Locale.ROOT, " %.4f |", (double) reached / articles.size()));
    }
    double n = articles.size();
    line("| %s | %s |%s %.4f | %.4f |", kind, share, row, met / n, one / n);
  }

  private boolean meet(Signature a, Signature b) {
    long[] left = bands.of(a);
    long[] right = bands.of(b);
    return IntStream.range(0, Math.min(left.length, right.length))
        .anyMatch(i -> left[i] == right[i]);
  }

  /** The processor time of signatures, of buckets and of a comparison, after a warm-up. */
  private void speed(List<Article> articles) {
    List<long[]> texts = articles.stream().map(a -> Shingled.tokens(a.text())).toList();
    Signatures signatures = new Signatures();
    long tokens = texts.stream().mapToLong(t -> t.length).sum();
    long characters = articles.stream().mapToLong(a -> a.text().length()).sum();
    long kept = articles.stream().mapToLong(a -> 8L * a.signature().toLongs().length).sum();
    long check = 0;
    for (int round = 0; round < 30; round++) {
      long start = nanoseconds();
      for (long[] text : texts) {
        check += signatures.of(text, 0, text.length).hashes().length;
      }
      long signed = nanoseconds();
      for (Article article : articles) {
        check += bands.of(article.signature())[0];
      }
      long placed = nanoseconds();
      for (int i = 1; i < articles.size(); i++) {
        Signature before = articles.get(i - 1).signature();
        check += articles.get(i).signature().similarity(before) > 0.5 ? 1 : 0;
      }
      long compared = nanoseconds();
      if (round == 29) {
        double n = articles.size();
        line(
            "%n%.1f ns a token, %.0f million characters a second; %.0f ns for the buckets of an"
                + " article, %.0f ns for a comparison; %.0f bytes a signature, %.2f of the text"
                + " (%d)",
            (signed - start) / (double) tokens,
            characters * 1e3 / (signed - start),
            (placed - signed) / n,
            (compared - placed) / n,
            kept / n,
            kept / (double) characters,
            check & 1);
      }
    }
  }

  private static long nanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void randomPairs(List<Article> articles) {
    Random random = new Random(SEED);
    int merged = 0;
    double largest = 0;
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      Article a = articles.get(random.nextInt(articles.size()));
      Article b = articles.get(random.nextInt(articles.size()));
      if (!a.id().equals(b.id())) {
        double alike = a.signature().similarity(b.signature());
        merged += alike >= StorySettings.DEFAULT_THRESHOLD ? 1 : 0;
        largest = Math.max(largest, alike);
      }
    }
    line("%n%d of %d random pairs merged, largest %.3f", merged, RANDOM_PAIRS, largest);
  }

  /** The stories of the corpus as it is, for reading, and the closest pairs below the threshold. */
  private void stories(List<Article> articles) {
    for (int window : new int[] {30, 100_000}) {
      List<StoryMember> members =
          articles.stream()
              .map(a -> new StoryMember(a.id(), a.day(), a.day(), a.signature()))
              .toList();
      List<StoryAssignment> found = new Stories(StorySettings.ofWindow(window)).among(members);
      line("%n%d articles in stories of several, window %d days:", found.size(), window);
      Map<String, Article> byId = new HashMap<>();
      articles.forEach(a -> byId.put(a.id(), a));
      for (StoryAssignment a : found) {
        if (!a.id().equals(a.representative())) {
          Article one = byId.get(a.id());
          Article other = byId.get(a.representative());
          line(
              "- %.3f, %d days: %s | %s",
              a.similarity(), one.day() - other.day(), other.title(), one.title());
        }
      }
    }
    long met = 0;
    long all = 0;
    int[] step = new int[10];
    int[] meeting = new int[10];
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        double alike = articles.get(i).signature().similarity(articles.get(j).signature());
        all++;
        if (alike >= 0.2) {
          boolean meets = meet(articles.get(i).signature(), articles.get(j).signature());
          met += meets ? 1 : 0;
          step[Math.min(9, (int) (alike * 10))]++;
          meeting[Math.min(9, (int) (alike * 10))] += meets ? 1 : 0;
        }
      }
    }
    line("%n%d pairs; alike at 0.2 or more and in one bucket %d", all, met);
    for (int s = 2; s < 10; s++) {
      line("- similarity from %.1f: %d pairs, %d meet", s / 10.0, step[s], meeting[s]);
    }
  }
}
