package dev.entente.report.chart;

import dev.entente.analysis.Rows.PeriodRow;
import dev.entente.report.ReportView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dated periods on a line of time, in years, a period at its middle.
 *
 * @param unit the corpus's period unit
 * @param periods the periods of that unit in the order of time
 * @param coarserStories the stories whose date is coarser than the unit, which have no place here
 */
record PeriodScale(String unit, List<Place> periods, long coarserStories) {
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-?Q([1-4])|-(0[1-9]|1[0-2]))?");

  private static final int YEAR = 4;

  /** A period, its place in years, and the stories in it. */
  record Place(String period, double at, long stories) {}

  /** Places the periods of a view; the undated has no place. */
  static PeriodScale of(ReportView view) {
    String unit = view.corpus().periodUnit();
    List<Place> places = new ArrayList<>();
    long coarser = 0;
    for (PeriodRow row : view.periods()) {
      OptionalDouble at = place(row.period(), unit);
      if (at.isPresent()) {
        places.add(new Place(row.period(), at.getAsDouble(), row.stories()));
      } else if (!row.period().equals(ReportView.UNDATED)) {
        coarser += row.stories();
      }
    }
    places.sort(Comparator.comparingDouble(Place::at));
    return new PeriodScale(unit, List.copyOf(places), coarser);
  }

  private static OptionalDouble place(String period, String unit) {
    Matcher matcher = PERIOD.matcher(period);
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    double year = Integer.parseInt(matcher.group(1));
    return switch (unit) {
      case "year" ->
          matcher.group(2) == null && matcher.group(3) == null
              ? OptionalDouble.of(year + 0.5)
              : OptionalDouble.empty();
      case "quarter" ->
          matcher.group(2) == null
              ? OptionalDouble.empty()
              : OptionalDouble.of(year + (Integer.parseInt(matcher.group(2)) - 0.5) / 4);
      case "month" ->
          matcher.group(3) == null
              ? OptionalDouble.empty()
              : OptionalDouble.of(year + (Integer.parseInt(matcher.group(3)) - 0.5) / 12);
      default -> throw new IllegalArgumentException("period unit '" + unit + "' is not known");
    };
  }

  /** The length of a period in years. */
  double step() {
    return switch (unit) {
      case "quarter" -> 0.25;
      case "month" -> 1 / 12.0;
      default -> 1;
    };
  }

  /** The start of the first period in years, 0 where there is none. */
  double start() {
    return periods.isEmpty() ? 0 : periods.get(0).at() - step() / 2;
  }

  /** The end of the last period in years, 1 where there is none. */
  double end() {
    return periods.isEmpty() ? 1 : periods.get(periods.size() - 1).at() + step() / 2;
  }

  /**
   * The ticks that fit on a line of a length: every period where there is room, else whole years a
   * round number apart.
   *
   * @param length the length of the line from {@link #start} to {@link #end}, in logical pixels
   * @param labelWidth the room that a label needs, in logical pixels
   */
  List<GivenTicksAxis.Mark> ticks(double length, double labelWidth) {
    double perYear = length / Math.max(end() - start(), 1e-9);
    List<GivenTicksAxis.Mark> every = new ArrayList<>();
    boolean crowded = false;
    for (Place place : periods) {
      if (!every.isEmpty()
          && (place.at() - every.get(every.size() - 1).value()) * perYear < labelWidth) {
        crowded = true;
      }
      every.add(new GivenTicksAxis.Mark(place.at(), place.period()));
    }
    if (!crowded) {
      return every;
    }
    long apart = 1;
    for (int i = 0; apart * perYear < labelWidth; i++) {
      apart = i % 3 == 1 ? apart / 2 * 5 : apart * 2;
    }
    double inside = unit.equals("year") ? 0.5 : 0;
    List<GivenTicksAxis.Mark> marks = new ArrayList<>();
    long first = ((long) StrictMath.ceil(start() / apart)) * apart;
    for (long year = first; year + inside <= end(); year += apart) {
      marks.add(new GivenTicksAxis.Mark(year + inside, Long.toString(year)));
    }
    return marks;
  }

  /** The most periods that are told apart on a small chart. */
  private static final int READABLE = 130;

  /**
   * The scale itself, or, of a great many quarters or months, that of their years.
   *
   * @param view the view that the scale is of
   */
  static PeriodScale readable(ReportView view) {
    PeriodScale fine = of(view);
    if (fine.periods.size() <= READABLE || fine.unit.equals("year")) {
      return fine;
    }
    TreeMap<String, Long> stories = new TreeMap<>();
    for (PeriodRow row : view.periods()) {
      if (PERIOD.matcher(row.period()).matches()) {
        stories.merge(row.period().substring(0, YEAR), row.stories(), Long::sum);
      }
    }
    List<Place> years = new ArrayList<>();
    stories.forEach(
        (year, count) -> years.add(new Place(year, Integer.parseInt(year) + 0.5, count)));
    return new PeriodScale("year", List.copyOf(years), 0);
  }

  /** The period of this scale that a period of the view is in, or is. */
  String placeOf(String period, ReportView view) {
    return unit.equals(view.corpus().periodUnit()) || !PERIOD.matcher(period).matches()
        ? period
        : period.substring(0, YEAR);
  }
}
