package dev.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.story.Signatures;
import dev.entente.story.Stories;
import dev.entente.story.StoryAssignment;
import dev.entente.story.StoryMember;
import dev.entente.story.StorySettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scala.Tuple2;

class StoryStepTest {
  private static final StorySettings SETTINGS = StorySettings.ofWindow(30);
  private static JavaSparkContext context;

  @BeforeAll
  static void start() {
    context =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("stories")
                .set("spark.ui.enabled", "false"));
  }

  @AfterAll
  static void stop() {
    context.stop();
  }

  /** Texts of 60 words of which half are common, in families of copies; every third is alone. */
  private static List<StoryMember> articles() {
    Random random = new Random(21);
    Signatures signatures = new Signatures();
    List<StoryMember> articles = new ArrayList<>();
    for (int family = 0; family < 300; family++) {
      long[] text = random.longs(60 + random.nextInt(300)).toArray();
      int copies = family % 3 == 0 ? 1 : 1 + random.nextInt(8);
      for (int c = 0; c < copies; c++) {
        long[] copy = text.clone();
        for (int change = 0; change < copy.length / 50; change++) {
          copy[random.nextInt(copy.length)] = random.nextLong();
        }
        int day = random.nextInt(6) == 0 ? StoryMember.UNDATED : random.nextInt(60);
        articles.add(
            new StoryMember(
                "https://news.example/" + random.nextInt(1_000_000) + "/" + articles.size(),
                day,
                day,
                signatures.of(copy, 0, copy.length)));
      }
    }
    return articles;
  }

  private static List<StoryAssignment> step(List<StoryMember> articles, int slices, int parts) {
    List<Tuple2<String, long[]>> rows = new ArrayList<>();
    articles.forEach(a -> rows.add(new Tuple2<>(a.id(), a.toLongs())));
    JavaPairRDD<String, long[]> input = JavaPairRDD.fromJavaRDD(context.parallelize(rows, slices));
    List<StoryAssignment> found = new ArrayList<>();
    for (Tuple2<String, Tuple2<String, Double>> row :
        StoryStep.among(input, SETTINGS, parts).collect()) {
      found.add(new StoryAssignment(row._1, row._2._1, row._2._2));
    }
    found.sort(Comparator.comparing(StoryAssignment::id));
    return found;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 7", "7, 3"})
  void anyPartitionsGiveTheStoriesOfOneMemory(int slices, int partitions) {
    List<StoryMember> articles = articles();
    List<StoryAssignment> expected = new ArrayList<>(new Stories(SETTINGS).among(articles));
    expected.sort(Comparator.comparing(StoryAssignment::id));
    Collections.shuffle(articles, new Random(slices));
    assertEquals(expected, step(articles, slices, partitions));
  }

  @Test
  void noArticlesAreNoStories() {
    assertEquals(List.of(), step(List.of(), 2, 2));
  }
}
