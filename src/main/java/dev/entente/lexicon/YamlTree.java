package dev.entente.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One node of a YAML file with its place, so that a mistake is reported with file and line.
 * Mistakes are added to a list that the whole lexicon shares; a faulty value reads as empty.
 */
final class YamlTree {
  private final String file;
  private final Node node;
  private final List<String> mistakes;

  private YamlTree(String file, Node node, List<String> mistakes) {
    this.file = file;
    this.node = node;
    this.mistakes = mistakes;
  }

  /** Parses a file; an unreadable one is a mistake, and reads as an empty sequence. */
  static YamlTree parse(String file, String text, List<String> mistakes) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(1 << 26)
            .build();
    Node empty =
        new SequenceNode(
            org.snakeyaml.engine.v2.nodes.Tag.SEQ,
            List.of(),
            org.snakeyaml.engine.v2.common.FlowStyle.BLOCK);
    try {
      return new YamlTree(file, new Compose(settings).composeString(text).orElse(empty), mistakes);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      mistakes.add(file + ":" + line + ": " + e.getProblem());
    } catch (YamlEngineException e) {
      mistakes.add(file + ":1: " + e.getMessage());
    }
    return new YamlTree(file, empty, mistakes);
  }

  /** The 1-based line on which the node begins. */
  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** Reports a mistake at this node. */
  void mistake(String message) {
    mistakes.add(file + ":" + line() + ": " + message);
  }

  /** The items of a sequence; a single value is a sequence of one. */
  List<YamlTree> items() {
    List<YamlTree> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        items.add(new YamlTree(file, item, mistakes));
      }
    } else if (!(node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
      items.add(this);
    }
    return items;
  }

  /** Whether the node is a mapping rather than a plain value. */
  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The values of a mapping by key; keys outside the known ones are mistakes. */
  Map<String, YamlTree> fields(Set<String> known) {
    Map<String, YamlTree> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      mistake("expected a mapping with the keys " + sorted(known));
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      YamlTree key = new YamlTree(file, tuple.getKeyNode(), mistakes);
      String name = key.text();
      if (!known.contains(name)) {
        key.mistake("unknown key '" + name + "'; known are " + sorted(known));
      }
      if (fields.put(name, new YamlTree(file, tuple.getValueNode(), mistakes)) != null) {
        key.mistake("key '" + name + "' stands twice");
      }
    }
    return fields;
  }

  /** The text of a plain value. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    mistake("expected a plain value");
    return "";
  }

  /** The texts of a sequence of plain values. */
  List<String> texts() {
    return items().stream().map(YamlTree::text).toList();
  }

  /** A whole number of at least one, or one with a mistake reported. */
  int count() {
    try {
      int value = Integer.parseInt(text());
      if (value >= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number that is too small
    }
    mistake("'" + text() + "' is not a whole number of at least 1");
    return 1;
  }

  private static List<String> sorted(Set<String> keys) {
    return keys.stream().sorted().toList();
  }
}
