package dev.entente.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English given names and their short forms: Bob is Robert, Dan is Daniel. */
final class GivenNames {
  private static final List<String> GROUPS =
      List.of(
          "abraham abe",
          "albert al bert",
          "alexander alex sasha",
          "alfred alf fred",
          "andrew andy drew",
          "anthony antony tony",
          "arthur art",
          "barbara barb",
          "benjamin ben benny",
          "bernard bernie",
          "bradley brad",
          "catherine katherine kathryn cathy kathy kate katie",
          "charles charlie chuck",
          "christopher chris",
          "christine christina chris tina",
          "clifford cliff",
          "cynthia cindy",
          "daniel dan danny",
          "david dave",
          "deborah deb debbie",
          "donald don",
          "edward ed eddie ted",
          "elizabeth liz beth betsy",
          "eugene gene",
          "francis frank",
          "frederick fred",
          "gerald gerry jerry",
          "gregory greg",
          "harold hal",
          "henry hank harry",
          "jacob jake",
          "james jim jimmy jamie",
          "janet jan",
          "jeffrey geoffrey jeff geoff",
          "jennifer jen jenny",
          "jessica jess",
          "john johnny jack",
          "jonathan jon",
          "joseph joe",
          "joshua josh",
          "judith judy",
          "kenneth ken",
          "lawrence laurence larry",
          "leonard len leo",
          "margaret maggie meg peggy",
          "matthew matt",
          "michael mike mick",
          "mitchell mitch",
          "mohammed mohammad mohamed muhammad mohamad",
          "nathaniel nathan nat",
          "nicholas nick",
          "pamela pam",
          "patricia pat patty",
          "patrick pat",
          "peter pete",
          "philip phillip phil",
          "rebecca becky",
          "raymond ray",
          "richard dick rick rich",
          "robert bob rob bobby robbie",
          "ronald ron",
          "rudolph rudy",
          "samuel sam",
          "sergei sergey",
          "stanley stan",
          "stephen steven steve",
          "susan sue",
          "suzanne suzy",
          "thomas tom tommy",
          "timothy tim",
          "theodore ted teddy",
          "victoria vicky",
          "victor vic",
          "vincent vince",
          "walter walt",
          "william will bill billy",
          "zachary zach");
  private static final Map<String, Set<String>> BY_NAME = byName();

  private GivenNames() {}

  private static Map<String, Set<String>> byName() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String group : GROUPS) {
      List<String> names = List.of(group.split(" "));
      names.forEach(name -> groups.computeIfAbsent(name, n -> new HashSet<>()).add(names.get(0)));
    }
    return Map.copyOf(groups);
  }

  /** The long forms that a folded given name may stand for; itself where none is known. */
  static Set<String> longForms(String name) {
    return BY_NAME.getOrDefault(name, Set.of(name));
  }

  /** Whether two folded given names may be one person's. */
  static boolean alike(String one, String other) {
    return longForms(one).stream().anyMatch(longForms(other)::contains);
  }
}
