package dev.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The names that stand before ids and paths where there are several inputs: the last part of each
 * input's own name, or as many last parts as tell all inputs apart.
 */
final class InputNames {
  private InputNames() {}

  /** The roots of the listings, in their order. Equal roots are one object. */
  static List<InputRoot> roots(List<Listing> listings) {
    int parts = 1;
    List<String> names = names(listings, parts);
    // The number of parts is the same for all, so that no name is the beginning of another.
    while (new HashSet<>(names).size() < names.size()) {
      List<String> longer = names(listings, ++parts);
      if (longer.equals(names)) {
        break;
      }
      names = longer;
    }
    Map<InputRoot, InputRoot> known = new HashMap<>();
    List<InputRoot> roots = new ArrayList<>();
    for (int i = 0; i < listings.size(); i++) {
      InputRoot root = root(listings.get(i), listings.size() == 1 ? "" : names.get(i) + "/");
      roots.add(known.computeIfAbsent(root, r -> r));
    }
    return roots;
  }

  private static InputRoot root(Listing listing, String prefix) {
    boolean isFile = listing.sort() == Listing.Sort.FILE;
    int above = prefix.isEmpty() ? 0 : prefix.length() - listing.name().length() - 1;
    return new InputRoot(listing.root(), prefix, isFile ? prefix.substring(0, above) : prefix);
  }

  private static List<String> names(List<Listing> listings, int parts) {
    return listings.stream().map(listing -> name(listing, parts)).toList();
  }

  private static String name(Listing listing, int parts) {
    String folder = listing.root().replace('\\', '/');
    String full = listing.sort() == Listing.Sort.FILE ? folder + "/" + listing.name() : folder;
    List<String> all = new ArrayList<>();
    for (String part : full.split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".")) {
        all.add(part);
      }
    }
    String name = String.join("/", all.subList(Math.max(0, all.size() - parts), all.size()));
    return name.isEmpty() ? listing.name() : name;
  }
}
