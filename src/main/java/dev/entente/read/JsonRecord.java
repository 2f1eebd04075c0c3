package dev.entente.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.entente.model.FieldNames;
import dev.entente.model.RejectReason;
import java.io.IOException;

/**
 * The fields of one JSON object. Filled again for every line, so that a reader makes no object but
 * the strings it wants. Where a field stands twice the last one counts.
 */
final class JsonRecord {
  private final FieldNames names;
  private final JsonFactory factory;

  private String id;
  private String source;
  private String title;
  private String url;
  private String date;
  private String text;
  private RejectReason reason;
  private String detail;

  /** Records with these names of fields; no value is longer than the limit in bytes. */
  JsonRecord(FieldNames names, int limit) {
    this.names = names;
    this.factory =
        new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limit).build())
            .build();
  }

  /** Takes the fields from the object in {@code [from, to)}, which is well-formed UTF-8. */
  void parse(byte[] bytes, int from, int to) throws IOException {
    clear();
    try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        fail(RejectReason.BAD_JSON, "the line is no JSON object");
        return;
      }
      fields(parser);
      if (parser.nextToken() != null) {
        fail(RejectReason.BAD_JSON, "something follows the JSON object");
      }
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
      String place = at < 0 ? "" : "byte " + at + " of the line: ";
      fail(RejectReason.BAD_JSON, place + oneLine(e.getOriginalMessage()));
    }
    if (reason == null) {
      checkText();
    }
  }

  /** Whether there is an article; if not, {@link #reason} and {@link #detail} say why. */
  boolean isSound() {
    return reason == null;
  }

  RejectReason reason() {
    return reason;
  }

  String detail() {
    return detail;
  }

  String id() {
    return id;
  }

  String source() {
    return source;
  }

  String title() {
    return title;
  }

  String url() {
    return url;
  }

  String date() {
    return date;
  }

  String text() {
    return text;
  }

  private void clear() {
    id = "";
    source = "";
    title = "";
    url = "";
    date = "";
    text = null;
    reason = null;
    detail = "";
  }

  private void fields(JsonParser parser) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (name.equals(names.text())) {
        text(parser, value);
      } else if (isWanted(name)) {
        keep(name, parser, value);
      } else {
        parser.skipChildren();
      }
    }
  }

  private boolean isWanted(String name) {
    return name.equals(names.id())
        || name.equals(names.date())
        || name.equals(names.title())
        || name.equals(names.source())
        || name.equals(names.url());
  }

  /** One field of the input can serve as several of ours, for example the address as the id. */
  private void keep(String name, JsonParser parser, JsonToken value) throws IOException {
    String kept = scalar(parser, value);
    if (name.equals(names.id())) {
      id = kept;
      if (!isStringOrNumber(value) && value != JsonToken.VALUE_NULL) {
        String what = field(name) + " is " + kind(value) + ", neither a string nor a number";
        fail(RejectReason.BAD_ID, what);
      }
    }
    date = name.equals(names.date()) ? kept : date;
    title = name.equals(names.title()) ? kept : title;
    source = name.equals(names.source()) ? kept : source;
    url = name.equals(names.url()) ? kept : url;
  }

  private void text(JsonParser parser, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      text = CleanText.of(parser.getText());
      return;
    }
    parser.skipChildren();
    fail(RejectReason.NO_TEXT, field(names.text()) + " is " + kind(value) + ", no string");
  }

  /** A string or a number as written, trimmed; anything else says nothing. */
  private static String scalar(JsonParser parser, JsonToken value) throws IOException {
    if (isStringOrNumber(value)) {
      return CleanText.of(parser.getText()).strip();
    }
    parser.skipChildren();
    return "";
  }

  private static boolean isStringOrNumber(JsonToken value) {
    return value == JsonToken.VALUE_STRING || value.isNumeric();
  }

  private void checkText() {
    if (text == null) {
      fail(RejectReason.NO_TEXT, field(names.text()) + " is missing; --fields can name another");
    } else if (CleanText.isBlank(text)) {
      fail(RejectReason.EMPTY, field(names.text()) + " has only white space");
    }
  }

  private void fail(RejectReason why, String how) {
    if (reason == null) {
      reason = why;
      detail = how;
    }
  }

  private static String field(String name) {
    return "field '" + name + "'";
  }

  private static String kind(JsonToken value) {
    return switch (value) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "a number";
    };
  }

  /** What the parser says, without the places and the expectations that it appends. */
  private static String oneLine(String message) {
    String said = message == null ? "no JSON" : message.replaceAll("\\s+", " ").strip();
    return said.replaceFirst(" \\(start marker at.*", "").replaceFirst(": was expecting.*", "");
  }
}
