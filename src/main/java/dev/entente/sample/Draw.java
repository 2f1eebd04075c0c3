package dev.entente.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.MentionKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Draws a few mentions of every rule. Every mention has a rank, the first 64 bits of the SHA-256 of
 * the seed and its key, and a rule's sample are its mentions of the smallest ranks (bottom-k
 * sampling, Cohen and Kaplan 2007): each set of k mentions of a rule is drawn with the same chance,
 * over the seeds. The draw does not depend on the order of the mentions, and holds k of each rule.
 */
final class Draw {
  private static final Comparator<SampledMention> ORDER =
      Comparator.comparing(SampledMention::rank, Long::compareUnsigned)
          .thenComparing(m -> m.key().articleId())
          .thenComparingInt(m -> m.key().sentence())
          .thenComparingInt(m -> m.key().start())
          .thenComparingInt(m -> m.key().end());

  private final int perRule;
  private final MessageDigest digest;
  private final byte[] seed;
  private final Map<String, Drawn> rules = new HashMap<>();

  /** A draw of so many mentions of every rule, or of all where a rule has no more. */
  Draw(int perRule, long seed) {
    this.perRule = perRule;
    this.seed = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * One rule's part.
   *
   * @param kind the kind of its entities
   * @param mentions how many it has in all
   * @param sample those drawn, in the order of the draw: the first n of them are a sample too
   */
  record OfRule(String rule, String kind, long mentions, List<SampledMention> sample) {}

  private static final class Drawn {
    private final PriorityQueue<SampledMention> kept = new PriorityQueue<>(ORDER.reversed());
    private long mentions;
  }

  /** The place of a mention in the draw, to be compared as unsigned. */
  long rank(MentionKey key) {
    digest.update(seed);
    String place =
        key.rule()
            + "\n"
            + key.articleId()
            + "\n"
            + key.sentence()
            + "\n"
            + key.start()
            + "\n"
            + key.end();
    return ByteBuffer.wrap(digest.digest(place.getBytes(UTF_8))).getLong();
  }

  /** Takes a mention; no key comes twice. */
  void add(SampledMention mention) {
    Drawn drawn = rules.computeIfAbsent(mention.key().rule(), r -> new Drawn());
    drawn.mentions++;
    if (drawn.kept.size() < perRule) {
      drawn.kept.add(mention);
    } else if (ORDER.compare(mention, drawn.kept.element()) < 0) {
      drawn.kept.remove();
      drawn.kept.add(mention);
    }
  }

  /** The rules by kind and name. */
  List<OfRule> rules() {
    List<OfRule> all = new ArrayList<>();
    rules.forEach(
        (rule, drawn) -> {
          List<SampledMention> sample = new ArrayList<>(drawn.kept);
          sample.sort(ORDER);
          all.add(new OfRule(rule, sample.get(0).kind(), drawn.mentions, List.copyOf(sample)));
        });
    all.sort(Comparator.comparing(OfRule::kind).thenComparing(OfRule::rule));
    return all;
  }
}
