package dev.entente.resolve;

import java.util.Set;
import java.util.TreeSet;

/** The forms of a full name that differ in the year alone, summed up. */
final class NameKind {
  private final NameParts name;
  private final NameForm.Key key;
  private final Set<String> offices = new TreeSet<>();
  private long articles;
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  NameKind(NameForm form) {
    this.name = NameParts.of(form.name());
    this.key = form.key();
  }

  void add(NameForm form) {
    articles += form.articles();
    offices.addAll(form.offices().keySet());
    if (form.key().year() > 0) {
      first = Math.min(first, form.key().year());
      last = Math.max(last, form.key().year());
    }
  }

  NameParts name() {
    return name;
  }

  String words() {
    return key.words();
  }

  String country() {
    return key.country();
  }

  Set<String> offices() {
    return offices;
  }

  long articles() {
    return articles;
  }

  /** The years between the articles of the two; 0 where one has no year. */
  int gap(NameKind other) {
    boolean unknown = last < first || other.last < other.first;
    return unknown ? 0 : Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
