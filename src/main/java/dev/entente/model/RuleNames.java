package dev.entente.model;

/** The names of rules, as the column {@code rule} of {@code mentions} has them. */
public final class RuleNames {
  private static final String TOPICS = "topics:";
  private static final String TOPIC = "topic:";

  private RuleNames() {}

  /**
   * Whether a mention is of the entity that its rule is about. A phrase of a topic counts for the
   * topics above it too; those mentions are the same words once more, and are not judged again.
   */
  public static boolean isOwn(String rule, String entityId) {
    if (!rule.startsWith(TOPICS) || !entityId.startsWith(TOPIC)) {
      return true;
    }
    String topic = entityId.substring(TOPIC.length());
    int end = TOPICS.length() + topic.length();
    return rule.startsWith(topic, TOPICS.length())
        && rule.length() > end
        && rule.charAt(end) == ':';
  }
}
