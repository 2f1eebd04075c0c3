package dev.entente.date;

/** The English names of the months and weekdays, whole or abbreviated, in any case. */
final class CalendarNames {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private static final int LONGEST = "September".length();

  private CalendarNames() {}

  /** The whole name of the month, 1 to 12. */
  static String ofMonth(int month) {
    return MONTHS[month - 1];
  }

  /**
   * The month that the letters {@code [from, to)} name, 1 to 12, or 0: the whole name, its first
   * three letters, or {@code Sept}.
   */
  static int month(String s, int from, int to) {
    if (to - from == 4 && s.regionMatches(true, from, "Sept", 0, 4)) {
      return 9;
    }
    return 1 + named(s, from, to, MONTHS);
  }

  /** Whether the letters are a weekday's whole name or its first three letters, or one more. */
  static boolean weekday(String s, int from, int to) {
    return named(s, from, to, WEEKDAYS) >= 0
        || Characters.is(s, from, to, "tues")
        || Characters.is(s, from, to, "wednes")
        || Characters.is(s, from, to, "thur")
        || Characters.is(s, from, to, "thurs");
  }

  /** Whether the letters are a month's name cut short, so that a full stop may follow it. */
  static boolean abbreviated(String s, int from, int to) {
    int month = month(s, from, to);
    return month > 0 && to - from < MONTHS[month - 1].length();
  }

  /** The start of the month's name that ends at {@code end}, a word of its own, or -1. */
  static int monthStart(String s, int end) {
    int start = Characters.lettersStart(s, end, LONGEST + 1);
    return end > start && month(s, start, end) > 0 ? start : -1;
  }

  private static int named(String s, int from, int to, String[] names) {
    int length = to - from;
    if (length < 3 || length > LONGEST) {
      return -1;
    }
    for (int i = 0; i < names.length; i++) {
      if ((length == 3 || length == names[i].length())
          && s.regionMatches(true, from, names[i], 0, length)) {
        return i;
      }
    }
    return -1;
  }
}
