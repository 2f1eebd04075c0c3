package dev.entente.report;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.ChangeRow;
import dev.entente.analysis.Rows.End;
import dev.entente.analysis.Rows.EntityPeriodRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.Measures;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.analysis.Rows.PeriodRow;
import dev.entente.analysis.Rows.Share;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.model.Kind;
import dev.entente.model.PairKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Views that are counted here from made-up stories: a few, and a great many with long names. */
public final class SampleViews {
  private static final double Z = 1.959964;

  private SampleViews() {}

  /** A made-up story: its period and the entities in it. */
  public record Story(String period, List<String> ids) {}

  /** What an entity is called. */
  public record Name(String name, String country, String office) {}

  /** Five stories of two neighbours, one of them undated. */
  public static ReportView small() {
    Map<String, Name> names = new LinkedHashMap<>();
    countries(
        names,
        "IR Iran, TR Turkey, US United States, IL Israel, PS Palestine, SY Syria, IQ Iraq, AF"
            + " Afghanistan, PK Pakistan, EG Egypt, IN India, SA Saudi Arabia, CN China, AZ"
            + " Azerbaijan, TJ Tajikistan, LB Lebanon, FR France, UA Ukraine, RU Russia");
    for (String topic :
        List.of(
            "Terrorism",
            "Border crossings",
            "Border security",
            "Transport",
            "Parliament",
            "Trade",
            "Sanctions",
            "Migration",
            "Palestinian question",
            "Nuclear",
            "Armed conflict",
            "Energy",
            "Culture",
            "Smuggling",
            "Regional security")) {
      names.put(topicId(topic), new Name(topic, "", ""));
    }
    officials(
        names,
        "Mohammad Hassan Habibollahzadeh/IR/Ambassador to Turkey",
        "Abdulrahim Dosak/TR/Head of the parliamentary group",
        "Mohammad Baqer Qalibaf/IR/Speaker of the Parliament",
        "Numan Kurtulmuş/TR/Speaker of the Grand National Assembly",
        "Nuh Yılmaz/TR/Deputy Foreign Minister",
        "Mustafa Şentop/TR/Speaker of the Parliament",
        "Recep Tayyip Erdoğan/TR/President",
        "Okay Memiş/TR/Secretary-General of the National Security Council",
        "Masoud Pezeshkian/IR/President",
        "Shehbaz Sharif/PK/Prime Minister",
        "Fada Hossein Maleki/IR/Head of the Iran–Pakistan Parliamentary Friendship Group",
        "Farzaneh Sadeq/IR/Minister of Roads and Urban Development",
        "Hazem Razi Al-Hafazi/IQ/Deputy Minister of Transport",
        "Kazem Al-e-Sadeq/IR/Ambassador to Iraq",
        "Qasem Soleimani/IR/Commander of the Quds Force",
        "Abbas Araghchi/IR/Foreign Minister",
        "Hakan Fidan/TR/Foreign Minister",
        "Abdolreza Rahmani Fazli/IR/Interior Minister",
        "Süleyman Soylu/TR/Interior Minister",
        "Ali Larijani/IR/Speaker of the Parliament",
        "Binali Yıldırım/TR/Speaker of the Grand National Assembly");
    List<Story> stories =
        List.of(
            story(
                names,
                "2025",
                "Iran, Turkey, United States, Israel, Terrorism, Border crossings, Border"
                    + " security, Transport, Parliament, Mohammad Hassan Habibollahzadeh,"
                    + " Abdulrahim Dosak, Mohammad Baqer Qalibaf, Numan Kurtulmuş, Nuh Yılmaz"),
            story(
                names,
                "2021",
                "Iran, Turkey, Palestine, Syria, Iraq, United States, Afghanistan, Terrorism,"
                    + " Trade, Border security, Sanctions, Migration, Parliament, Palestinian"
                    + " question, Mohammad Baqer Qalibaf, Mustafa Şentop, Recep Tayyip Erdoğan"),
            story(
                names,
                "2025",
                "Iran, Turkey, United States, Iraq, Pakistan, Syria, Egypt, India, Saudi Arabia,"
                    + " China, Azerbaijan, Tajikistan, Terrorism, Nuclear, Transport, Parliament,"
                    + " Armed conflict, Mohammad Hassan Habibollahzadeh, Okay Memiş, Masoud"
                    + " Pezeshkian, Shehbaz Sharif, Recep Tayyip Erdoğan, Fada Hossein Maleki,"
                    + " Farzaneh Sadeq, Hazem Razi Al-Hafazi, Kazem Al-e-Sadeq, Qasem Soleimani"),
            story(
                names,
                "undated",
                "Iran, Turkey, Israel, Palestine, Lebanon, Syria, United States, France, Ukraine,"
                    + " Terrorism, Trade, Border crossings, Energy, Sanctions, Nuclear, Transport,"
                    + " Palestinian question, Parliament, Armed conflict, Culture, Abbas Araghchi,"
                    + " Hakan Fidan"),
            story(
                names,
                "2018",
                "Iran, Turkey, United States, Russia, Syria, Terrorism, Trade, Border security,"
                    + " Smuggling, Migration, Sanctions, Nuclear, Parliament, Armed conflict,"
                    + " Abdolreza Rahmani Fazli, Süleyman Soylu, Ali Larijani, Binali Yıldırım"));
    return view("seeds", names, stories);
  }

  /** Thousands of stories over 77 years, with names of sixty characters. */
  public static ReportView large() {
    Map<String, Name> names = new LinkedHashMap<>();
    countries(
        names,
        "US United States, RU Russia, GB United Kingdom of Great Britain and Northern Ireland, CN"
            + " China, FR France, IN India, CD Democratic Republic of the Congo, VN Việt Nam, TR"
            + " Türkiye, KP Democratic People's Republic of Korea, BA Bosnia and Herzegovina, VC"
            + " Saint Vincent and the Grenadines, ZA South Africa, PS Palestine, IL Israel, EG"
            + " Egypt, CU Cuba, GS South Georgia and the South Sandwich Islands with their waters,"
            + " BR Brazil, NA Namibia, AF Afghanistan, IQ Iraq, JP Japan, DE Germany");
    for (String topic :
        List.of(
            "Disarmament",
            "Armed conflict",
            "Human rights",
            "Trade",
            "Nuclear",
            "Apartheid",
            "Environment",
            "Terrorism",
            "Palestinian question",
            "Peacekeeping and the settlement of territorial disputes at sea",
            "Migration",
            "Health",
            "Education",
            "Energy",
            "Water",
            "Military cooperation",
            "Cyber security",
            "Elections",
            "Finance",
            "Agriculture",
            "Culture",
            "Tourism")) {
      names.put(topicId(topic), new Name(topic, "", ""));
    }
    String[] given = {
      "Nguyễn Thị Phương Thảo", "Abdul-Rahman bin Mohammed", "Maria", "Kwame", "Li"
    };
    String[] family = {
      "Fernández de Kirchner y Álvarez-Rodríguez de la Cruz", "Trần", "Al-Thani", "Okonjo", "Wei"
    };
    List<String> codes = List.copyOf(names.keySet());
    for (int i = 0; i < 25; i++) {
      names.put(
          "official:o" + i,
          new Name(
              given[i % 5] + " " + family[i / 5],
              codes.get(i * 7 % 13).substring("country:".length()),
              i % 3 == 0
                  ? "Permanent Representative to the United Nations and Minister of State for"
                      + " Foreign and Commonwealth Affairs"
                  : "Foreign Minister"));
    }
    List<String> ids = List.copyOf(names.keySet());
    Random random = new Random(77);
    List<Story> stories = new ArrayList<>();
    for (int year = 1946; year <= 2022; year++) {
      for (int i = 0; i < 40 + year - 1946; i++) {
        stories.add(new Story(Integer.toString(year), draw(ids, random, (year - 1946) / 76.0)));
      }
    }
    for (int i = 0; i < 90; i++) {
      stories.add(new Story("undated", draw(ids, random, 0.5)));
    }
    return view(
        "speeches of the general debate, a made-up corpus with a long title", names, stories);
  }

  /** A corpus in which nothing was found. */
  public static ReportView empty() {
    return view("nothing", Map.of(), List.of());
  }

  /** Names and ids that try to leave the place they are written to. */
  public static ReportView hostile() {
    Map<String, Name> names = new LinkedHashMap<>();
    names.put("country:IR", new Name("<script>alert(1)</script>", "", ""));
    names.put("country:TR", new Name("\" onerror=\"alert(1)", "", ""));
    names.put("topic:x", new Name("a & b ]]> <!-- \u0000\u001b[31m \u202eevil", "", ""));
    names.put("official:o", new Name("</style><img src=x>", "IR", "<b>office</b>"));
    return view(
        "<script>title</script>",
        names,
        List.of(new Story("2025", List.copyOf(names.keySet())), new Story("undated", List.of())));
  }

  /** Three stories in every month of 1946 to 2022, and some that are dated to a year alone. */
  public static ReportView months() {
    Map<String, Name> names = new LinkedHashMap<>();
    countries(names, "US United States, RU Russia");
    names.put("topic:trade", new Name("Trade", "", ""));
    names.put("topic:health", new Name("Health", "", ""));
    List<String> ids = List.copyOf(names.keySet());
    List<Story> stories = new ArrayList<>();
    for (int month = 0; month < 77 * 12; month++) {
      String period = 1946 + month / 12 + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1);
      for (int i = 0; i < 3; i++) {
        stories.add(new Story(period, ids.subList(0, 2 + (month + i) % 3)));
      }
    }
    stories.add(new Story("1950", ids));
    return inMonths(view("months", names, stories));
  }

  private static ReportView inMonths(ReportView view) {
    Corpus corpus = view.corpus();
    return new ReportView(
        new Corpus(
            corpus.title(),
            corpus.inputs(),
            corpus.firstPeriod(),
            corpus.lastPeriod(),
            "month",
            corpus.runId(),
            corpus.minStories(),
            corpus.counts()),
        view.periods(),
        view.entities(),
        view.entityPeriods(),
        view.pairs(),
        view.agenda(),
        view.changes(),
        view.trends(),
        view.tables(),
        view.rejectReasons(),
        view.rules(),
        view.sinceLastRun());
  }

  private static List<String> draw(List<String> ids, Random random, double time) {
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      boolean official = ids.get(i).startsWith("official:");
      double base = official ? 0.05 / (1 + i % 25 * 0.2) : 0.55 / (1 + i % 24 * 0.45);
      double trend =
          ids.get(i).startsWith("topic:") ? (i % 3 == 0 ? 1.6 * time : 1 - 0.6 * time) : 1;
      boolean friend = i > 0 && drawn.contains(ids.get(i - 1)) && i % 4 == 1;
      if (random.nextDouble() < Math.min(0.95, base * trend * (friend ? 3 : 1))) {
        drawn.add(ids.get(i));
      }
    }
    return drawn;
  }

  private static void countries(Map<String, Name> names, String list) {
    for (String item : list.split(", ")) {
      names.put("country:" + item.substring(0, 2), new Name(item.substring(3), "", ""));
    }
  }

  private static void officials(Map<String, Name> names, String... list) {
    for (String item : list) {
      String[] parts = item.split("/");
      names.put(
          "official:" + parts[0].toLowerCase(Locale.ROOT).replace(' ', '-'),
          new Name(parts[0], parts[1], parts[2]));
    }
  }

  private static String topicId(String topic) {
    return "topic:" + topic.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static Story story(Map<String, Name> names, String period, String list) {
    List<String> wanted = List.of(list.split(", "));
    return new Story(
        period,
        names.entrySet().stream()
            .filter(entry -> wanted.contains(entry.getValue().name()))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Counts a view from stories of one article each. */
  public static ReportView view(String title, Map<String, Name> names, List<Story> stories) {
    TreeSet<String> periodNames = new TreeSet<>();
    stories.forEach(story -> periodNames.add(story.period()));
    Map<String, Integer> all = new TreeMap<>();
    Map<String, Map<String, Integer>> single = new TreeMap<>();
    Map<String, Map<String, Integer>> both = new TreeMap<>();
    Map<String, Map<String, Integer>> three = new TreeMap<>();
    for (Story story : stories) {
      all.merge(story.period(), 1, Integer::sum);
      List<String> ids = story.ids().stream().sorted(SampleViews::order).toList();
      for (int i = 0; i < ids.size(); i++) {
        add(single, ids.get(i), story.period());
        for (int j = i + 1; j < ids.size(); j++) {
          add(both, ids.get(i) + "|" + ids.get(j), story.period());
          for (int k = j + 1; k < ids.size(); k++) {
            if (ids.get(j).startsWith("country:") && ids.get(k).startsWith("topic:")) {
              add(three, ids.get(i) + "|" + ids.get(j) + "|" + ids.get(k), story.period());
            }
          }
        }
      }
    }
    int n = stories.size();
    List<PeriodRow> periods =
        all.entrySet().stream()
            .map(e -> new PeriodRow(e.getKey(), e.getValue(), e.getValue(), e.getValue() * 9L, 3))
            .toList();
    List<EntityRow> entities = new ArrayList<>();
    List<EntityPeriodRow> entityPeriods = new ArrayList<>();
    single.forEach(
        (id, counts) -> {
          Name name = names.get(id);
          long total = sum(counts);
          entities.add(
              new EntityRow(
                  id,
                  Kind.ofId(id),
                  name.name(),
                  name.country(),
                  name.office(),
                  total,
                  total,
                  total * 2,
                  total * 3,
                  Math.min(3, total),
                  "",
                  ""));
          all.forEach(
              (period, size) -> {
                int count = counts.getOrDefault(period, 0);
                entityPeriods.add(
                    new EntityPeriodRow(
                        id,
                        Kind.ofId(id),
                        name.name(),
                        period,
                        count,
                        count,
                        size,
                        wilson(count, size)));
              });
        });
    List<PairRow> pairs = new ArrayList<>();
    both.forEach(
        (key, counts) -> {
          String a = key.substring(0, key.indexOf('|'));
          String b = key.substring(key.indexOf('|') + 1);
          boolean structural = a.startsWith("country:") && a.endsWith(":" + names.get(b).country());
          long o = sum(counts);
          pairs.add(
              new PairRow(
                  new End(a, names.get(a).name()),
                  new End(b, names.get(b).name()),
                  PairKinds.of(Kind.ofId(a), Kind.ofId(b)),
                  structural,
                  o,
                  o,
                  o,
                  1,
                  sum(single.get(a)),
                  sum(single.get(b)),
                  n,
                  measures(o, sum(single.get(a)), sum(single.get(b)), n, structural),
                  o < 4));
        });
    List<AgendaRow> agenda = new ArrayList<>();
    three.forEach(
        (key, counts) -> {
          String[] ids = key.split("\\|");
          Map<String, Integer> pair = both.get(ids[0] + "|" + ids[1]);
          Stream.concat(Stream.of("all"), all.keySet().stream())
              .forEach(
                  period -> {
                    long count =
                        period.equals("all") ? sum(counts) : counts.getOrDefault(period, 0);
                    long size = period.equals("all") ? sum(pair) : pair.getOrDefault(period, 0);
                    agenda.add(
                        new AgendaRow(
                            ids[0],
                            ids[1],
                            ids[2],
                            names.get(ids[2]).name(),
                            period,
                            count,
                            count,
                            1,
                            size,
                            wilson(count, size),
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN));
                  });
        });
    List<String> dated = periodNames.stream().filter(p -> !p.equals("undated")).toList();
    List<ChangeRow> changes = new ArrayList<>();
    List<TrendRow> trends = new ArrayList<>();
    if (n >= 30) {
      changes.add(
          new ChangeRow(
              "topic",
              "topic:human_rights",
              "",
              "1989",
              "1990",
              0.12,
              0.34,
              0.22,
              0.08,
              0.35,
              -4.2,
              0.0031));
      trends.add(
          new TrendRow(
              "topic", "topic:environment", "", 77, 0.0062, 0.004, 0.008, 0.71, 1e-9, 1e-8));
    }
    Corpus corpus =
        new Corpus(
            title,
            "input/" + title,
            dated.isEmpty() ? "" : dated.get(0),
            dated.isEmpty() ? "" : dated.get(dated.size() - 1),
            "year",
            "2026-01-31T02-00-00Z",
            5,
            new Corpus.Counts(
                n,
                n,
                n * 9L,
                3,
                count(entities, Kind.OFFICIAL),
                count(entities, Kind.COUNTRY),
                count(entities, Kind.TOPIC),
                pairs.size(),
                pairs.stream().filter(pair -> pair.measures().tests() > 0).count(),
                2));
    return new ReportView(
        corpus,
        periods,
        entities,
        entityPeriods,
        pairs,
        agenda,
        changes,
        trends,
        List.of(
            new ReportView.Table("articles", "tables/articles.csv", n),
            new ReportView.Table("entities", "tables/entities.csv", entities.size()),
            new ReportView.Table("pairs", "tables/pairs.csv", pairs.size()),
            new ReportView.Table("rejects", "tables/rejects.csv", 2)),
        List.of(new ReportView.ReasonCount("not UTF-8", 2)),
        RuleFindings.NONE,
        List.of());
  }

  /** Sentences behind the first rows of the small view. */
  public static List<Evidence> evidence() {
    String text =
        "He said that Iran and Turkey have many common interests & would not accept <pressure>.";
    List<Evidence> evidence = new ArrayList<>();
    for (String key :
        List.of(
            "country:IR",
            "topic:terrorism",
            Evidence.pairKey("country:IR", "country:TR"),
            Evidence.agendaKey("country:IR", "country:TR", "topic:parliament"))) {
      for (int i = 0; i < 3; i++) {
        evidence.add(
            new Evidence(
                key,
                "00" + i + "_example.txt",
                i == 2 ? "" : "2025-05-25",
                text,
                List.of(new Evidence.Mark(13, 17), new Evidence.Mark(22, 28))));
      }
    }
    return evidence;
  }

  private static long count(List<EntityRow> entities, Kind kind) {
    return entities.stream().filter(row -> row.kind() == kind).count();
  }

  private static int order(String one, String other) {
    int kinds = Kind.ofId(one).compareTo(Kind.ofId(other));
    return kinds != 0 ? kinds : one.compareTo(other);
  }

  private static void add(Map<String, Map<String, Integer>> counts, String key, String period) {
    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(period, 1, Integer::sum);
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Share wilson(long k, long n) {
    if (n == 0) {
      return Share.EMPTY;
    }
    double p = (double) k / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * StrictMath.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
    return new Share(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  private static Measures measures(long o, long f1, long f2, long n, boolean structural) {
    double nan = Double.NaN;
    double expected = (double) f1 * f2 / n;
    double lift = o / expected;
    if (structural || f1 < 5 || f2 < 5 || f1 == n || f2 == n) {
      return new Measures(expected, lift, nan, nan, nan, nan, nan, "", nan, nan, 0);
    }
    double[] cells =
        IntStream.range(0, 4)
            .mapToDouble(
                i -> (i == 0 ? o : i == 1 ? f1 - o : i == 2 ? f2 - o : n - f1 - f2 + o) + 0.5)
            .toArray();
    double odds = cells[0] * cells[3] / (cells[1] * cells[2]);
    double se = StrictMath.sqrt(1 / cells[0] + 1 / cells[1] + 1 / cells[2] + 1 / cells[3]);
    double z = StrictMath.log(odds) / se;
    double log10P = Math.min(0, -z * z / 2 / StrictMath.log(10));
    return new Measures(
        expected,
        lift,
        0.1,
        odds,
        odds * StrictMath.exp(-Z * se),
        odds * StrictMath.exp(Z * se),
        z * z,
        lift >= 1 ? "more" : "less",
        log10P,
        Math.min(1, StrictMath.pow(10, log10P) * 10),
        1000);
  }
}
