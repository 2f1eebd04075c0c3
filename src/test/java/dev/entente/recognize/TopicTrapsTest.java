package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Topics in single sentences: a table of sentences, topics, and whether the topic is found. */
class TopicTrapsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/topic-traps.csv", numLinesToSkip = 1)
  void findsTheTopicOrNot(String text, String topic, String expected) {
    boolean found = Reading.topics(Reading.of(text)).contains(topic);
    assertEquals(expected, found ? "yes" : "no", topic + ": " + text);
  }
}
