package dev.entente.date;

import java.util.Set;

/** The words beside a number that say whether it is a year of the past, by what they say. */
final class YearWords {

  /** After these, perhaps through {@link #FILLERS}, a date is a limit or an aim. */
  static final Set<String> LIMITS =
      words(
          """
          by until till til through thru towards toward beyond vision agenda horizon strategy
          strategies target targets goal goals deadline plan program programme roadmap initiative
          before ahead advance fiscal fy
          """);

  /** These may stand between such a word and the year: {@code by the end of late 2025}. */
  static final Set<String> FILLERS =
      words(
          """
          the end of year late early mid middle beginning start first second third fourth last
          final quarter half spring summer autumn fall winter month financial calendar at least
          latest around about close next this in on monday tuesday wednesday thursday friday
          saturday sunday midnight st nd rd th
          """);

  /** Right before a year these name an event or a scheme that is fixed years ahead. */
  static final Set<String> EVENTS_BEFORE =
      words(
          """
          expo euro cop cup olympics paralympics games sdg sdgs mdg mdgs for class windows model
          mission project
          """);

  /** Right after a year these do. */
  static final Set<String> EVENTS_AFTER =
      words(
          """
          agenda vision goal goals target targets deadline horizon expo euro world olympics
          olympic paralympics paralympic games sdgs roadmap
          """);

  /** After these a day or a month is still to come: {@code scheduled for May 2025}. */
  static final Set<String> APPOINTED =
      words(
          """
          scheduled slated set due planned expected postponed rescheduled delayed timetabled
          announced deferred earmarked called
          """);

  /** After these a number is a document's, a route's or a thing's. */
  static final Set<String> NUMBERED =
      words(
          """
          resolution resolutions flight article articles no nos number numbers page pages section
          sections paragraph paragraphs para paras unscr res decision decree boeing airbus route
          room box case id tel phone fax ext extension channel code rule clause chapter item
          items figure verse iso bill highway
          gate battalion brigade zip art sec pp p isbn issn
          """);

  /** After these a number counts something. */
  static final Set<String> COUNTING =
      words(
          """
          some nearly almost over than least most approximately roughly estimated totaling
          totalling another killed killing injured injuring wounded wounding additional exactly
          numbering averaging reaching exceeding exceeds exceeded only these those all other
          hundred usd us eur rs dollars km includes employs employed hosts houses equals weighs
          weighing costs costing x plus minus times many altogether
          """);

  /** After these a round number counts something. */
  static final Set<String> ROUNDING = words("about around circa up under below");

  /** {@code a total of 2000}: after these and {@code of} a number counts something. */
  static final Set<String> AMOUNTS =
      words(
          """
          total force group crowd number strength maximum minimum height altitude distance
          capacity price rate depth length speed average population attendance elevation weight
          contingent convoy sum
          """);

  /** What is counted or measured; right after a number, or after an adjective, never a year's. */
  static final Set<String> UNITS =
      words(
          """
          people persons troops soldiers men women children refugees migrants prisoners fighters
          militants militia militiamen rebels civilians deaths casualties victims injuries wounded
          dead injured killed policemen officers workers employees students pilgrims tourists
          passengers families houses homes villages residents inhabitants citizens guests
          participants delegates members voters votes seats companies firms trucks vehicles tanks
          missiles rockets bombs shells aircraft planes ships weapons rounds centrifuges km kms
          kilometers kilometres kilometer kilometre km2 miles mile meters metres meter metre m cm
          mm feet foot ft yards acres hectares square cubic tons tonnes ton tonne kg kilograms
          kilos grams pounds ounces lbs liters litres barrels bpd gallons megawatts megawatt mw gw
          kw kwh mwh volts watts degrees percent per pc pct dollars euros rials tomans lira liras
          rupees yen yuan rubles roubles francs marks cents usd eur years months weeks days hours
          hrs minutes seconds times points words pages copies jobs units cases patients beds
          schools visas items pieces tents animals sheep cattle gmt utc est edt cet cest bst ist
          msk z local hundred thousand million billion trillion different separate settlers
          settlements demonstrators protesters protestors detainees immigrants asylum volunteers
          personnel staff peacekeepers observers marines sailors paratroopers commandos guerrillas
          insurgents terrorists calories mhz rpm mph kph knots
          """);

  /** These may stand between a number and what it counts: {@code 2000 more Syrian refugees}. */
  static final Set<String> ADJECTIVES =
      words(
          """
          more new additional foreign local armed young old metric or nautical government military
          us american british french police political displaced other heavily regular extra fellow
          innocent
          """);

  /** These make {@code 2021-2025} a plan, whose end is still to come when it is named. */
  static final Set<String> PLANS =
      words(
          """
          plan plans strategy strategies strategic program programme programmes programs agenda
          framework roadmap vision period term action financial budget national five work country
          cooperation implementation cycle mandate membership tenure
          """);

  /** Before {@code to} and a year these look back: {@code compared to 2018}. */
  static final Set<String> BACK =
      words(
          """
          compared prior back dates dating date relative similar according returned return
          returning close thanks related relating
          """);

  /** Some words before {@code in 2026} these make it a year to come. */
  static final Set<String> COMING =
      words(
          """
          will shall ll expected planned scheduled slated due forecast projected hopes aims plans
          intends forward should anticipated
          """);

  /** Right after a year these make it one to come. */
  static final Set<String> MODALS = words("will shall should");

  /** {@code for the period 2026-2027}: before years, with {@code for} before, these are terms. */
  static final Set<String> TERMS = words("the period term biennium triennium years decade session");

  /** Close before {@code the 2026 summit} these do. */
  static final Set<String> UPCOMING =
      words("upcoming forthcoming future proposed coming planned next");

  /** Between such a word and the year these go back to the past: {@code the deal reached in}. */
  static final Set<String> PARTICIPLES =
      words(
          """
          held won made began took came left met built sold seen done born fought found given
          taken was were had broke fell rose since back set sent brought lost struck overthrown
          """);

  /**
   * After these a bare number out of range was meant as a year, and its refusal is worth telling.
   */
  static final Set<String> YEARLY = words("in since year during early late");

  private YearWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
