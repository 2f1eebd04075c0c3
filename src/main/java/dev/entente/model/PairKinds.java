package dev.entente.model;

/** The kinds of the two ends of a pair; the a end is of the first kind named. */
public enum PairKinds {
  COUNTRY_COUNTRY(Kind.COUNTRY, Kind.COUNTRY),
  COUNTRY_OFFICIAL(Kind.COUNTRY, Kind.OFFICIAL),
  COUNTRY_TOPIC(Kind.COUNTRY, Kind.TOPIC),
  OFFICIAL_OFFICIAL(Kind.OFFICIAL, Kind.OFFICIAL),
  OFFICIAL_TOPIC(Kind.OFFICIAL, Kind.TOPIC),
  TOPIC_TOPIC(Kind.TOPIC, Kind.TOPIC);

  private final Kind a;
  private final Kind b;

  PairKinds(Kind a, Kind b) {
    this.a = a;
    this.b = b;
  }

  /** The kind of the a end. */
  public Kind a() {
    return a;
  }

  /** The kind of the b end. */
  public Kind b() {
    return b;
  }

  /** The kinds as tables write them, for example {@code country-topic}. */
  public String word() {
    return a.word() + "-" + b.word();
  }

  /** The kinds of a pair whose ends are of the kinds given, in any order. */
  public static PairKinds of(Kind one, Kind other) {
    Kind first = one.compareTo(other) <= 0 ? one : other;
    Kind second = one.compareTo(other) <= 0 ? other : one;
    return switch (first) {
      case COUNTRY ->
          switch (second) {
            case COUNTRY -> COUNTRY_COUNTRY;
            case OFFICIAL -> COUNTRY_OFFICIAL;
            case TOPIC -> COUNTRY_TOPIC;
          };
      case OFFICIAL -> second == Kind.OFFICIAL ? OFFICIAL_OFFICIAL : OFFICIAL_TOPIC;
      case TOPIC -> TOPIC_TOPIC;
    };
  }
}
