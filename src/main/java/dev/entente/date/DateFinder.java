package dev.entente.date;

import dev.entente.model.DateBasis;
import dev.entente.model.DateField;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads what an article states about its own date, and, where it states none, the dates that it
 * names.
 *
 * <p>Stated is, the stronger first: the metadata date; a line that a label of publication begins; a
 * date that begins the body or has a line of the head to itself; a wire dateline with its year; a
 * line that a label of an update begins; a day set off at the start or end of the title. Labels are
 * looked for in the first {@value #HEAD} and the last {@value #FOOT} characters of the body, the
 * others in the first {@value #HEAD}.
 *
 * <p>A stated date that is coarser than a day is refined by a weaker claim within it, updates and
 * titles excepted, and by a dateline that has no year: metadata {@code 1985} and {@code ANKARA,
 * Oct. 12 (AP) --} make 1985-10-12. A dateline without a year is nothing by itself.
 *
 * <p>Dates are calendar dates as they are written: {@code 2021-05-20T23:30:00-05:00} is 2021-05-20,
 * because it is the publisher's own day; no zone is converted.
 *
 * <p>Immutable and thread-safe. The time is linear in the length of the body.
 */
public final class DateFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The characters at the start of the body in which labels, leading dates, datelines count. */
  public static final int HEAD = 600;

  /** The characters at the end of the body in which labels count. */
  public static final int FOOT = 1500;

  /** The most refusals that a reading lists. */
  public static final int MOST_REFUSALS = 20;

  /**
   * Reads one article. All spans are half-open, in UTF-16 code units of their own field.
   *
   * @param metadataDate the date field of the record, in any usual form
   * @param title the title, empty where there is none
   * @param body the body, with line ends {@code \n}
   */
  public DateReading read(Optional<String> metadataDate, String title, String body) {
    Refusals refused = new Refusals();
    Optional<DateFinding> stated = metadataDate.flatMap(field -> metadata(field, refused));
    List<Claim> claims = claims(title, body, refused);
    for (Claim claim : claims) {
      stated = merge(stated, claim, title, body);
    }
    Optional<DateFinding> coarse = stated;
    stated = stated.map(date -> joinDateline(date, body));
    List<DateFinding> candidates = new ArrayList<>();
    if (stated.isEmpty()) {
      Candidates.find(title, DateField.TITLE, candidates, refused);
      Candidates.find(body, DateField.BODY, candidates, refused);
    }
    return new DateReading(stated.or(() -> coarse), candidates, refused.reasons());
  }

  private static Optional<DateFinding> metadata(String field, Refusals refused) {
    int start = Characters.skipSpace(field, 0, field.length());
    int end = field.length();
    while (end > start && Characters.space(field.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    Optional<Written> written = MetadataDate.read(field, start, end);
    if (written.isEmpty()) {
      refused.add(DateField.METADATA, start, "'" + clip(field, start, end) + "' is no date");
      return Optional.empty();
    }
    written.get().refusal().ifPresent(why -> refused.add(DateField.METADATA, start, why));
    int evidenceEnd = end;
    return written
        .get()
        .date()
        .map(
            date ->
                DateFinding.of(
                    DateBasis.STATED, date, DateField.METADATA, field, start, evidenceEnd));
  }

  private static List<Claim> claims(String title, String body, Refusals refused) {
    int head = Math.min(HEAD, body.length());
    int foot = Math.max(head, body.length() - FOOT);
    List<Claim> claims = new ArrayList<>();
    LabelledDates.find(body, 0, head, claims, refused);
    LabelledDates.find(body, foot, body.length(), claims, refused);
    LeadingDates.find(body, head, claims);
    Datelines.first(body, head)
        .flatMap(line -> line.year().map(y -> new Claim(Claim.Rank.DATELINE, line.start(), y)))
        .ifPresent(claims::add);
    TitleDate.find(title).ifPresent(claims::add);
    claims.removeIf(claim -> claim.written().date().isEmpty());
    claims.sort(Comparator.comparing(Claim::rank));
    return claims;
  }

  private static Optional<DateFinding> merge(
      Optional<DateFinding> stated, Claim claim, String title, String body) {
    PartialDate date = claim.written().date().orElseThrow();
    boolean late = claim.rank() == Claim.Rank.UPDATED || claim.rank() == Claim.Rank.TITLE;
    boolean wins =
        stated
            .flatMap(DateFinding::date)
            .map(known -> !late && known.covers(date) && !known.equals(date))
            .orElse(true);
    if (!wins) {
      return stated;
    }
    boolean titled = claim.rank() == Claim.Rank.TITLE;
    return Optional.of(
        DateFinding.of(
            DateBasis.STATED,
            date,
            titled ? DateField.TITLE : DateField.BODY,
            titled ? title : body,
            claim.start(),
            claim.written().end()));
  }

  private static DateFinding joinDateline(DateFinding stated, String body) {
    PartialDate date = stated.date().orElseThrow();
    if (date.day() > 0) {
      return stated;
    }
    return Datelines.first(body, Math.min(HEAD, body.length()))
        .filter(line -> line.day() > 0)
        .filter(line -> PartialDate.exists(date.year(), line.month(), line.day()))
        .map(
            line ->
                DateFinding.of(
                    DateBasis.STATED,
                    new PartialDate(date.year(), line.month(), line.day()),
                    DateField.BODY,
                    body,
                    line.start(),
                    line.end()))
        .filter(found -> date.covers(found.date().orElseThrow()))
        .orElse(stated);
  }

  private static String clip(String field, int start, int end) {
    return field.substring(start, Math.min(end, start + 40));
  }
}
