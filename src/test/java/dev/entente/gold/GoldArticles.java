package dev.entente.gold;

import dev.entente.model.RawArticle;
import dev.entente.read.InputPlan;
import dev.entente.read.InputSplit;
import dev.entente.read.LineNumbers;
import dev.entente.read.LocalFiles;
import dev.entente.read.ReadSettings;
import dev.entente.read.SplitReader;
import java.util.ArrayList;
import java.util.List;

/** Reads all articles of a file or folder. */
final class GoldArticles {
  private GoldArticles() {}

  /** The articles in the order of the corpus; what cannot be read is left out. */
  static List<RawArticle> of(String input) {
    LocalFiles files = new LocalFiles();
    InputPlan plan = InputPlan.plan(files, List.of(input), ReadSettings.DEFAULT, 1, found -> {});
    SplitReader reader = new SplitReader(files, ReadSettings.DEFAULT, new LineNumbers(files));
    List<RawArticle> articles = new ArrayList<>();
    for (InputSplit split : plan.splits()) {
      reader.read(split, articles::add, reject -> {});
    }
    return articles;
  }
}
