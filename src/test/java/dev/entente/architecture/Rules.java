package dev.entente.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the architecture for the packages under one root, so that they can be tested. */
public final class Rules {
  /** The packages in the one direction of knowledge: each may see those before it. */
  static final List<String> ORDER =
      List.of(
          "model",
          "measure",
          "text",
          "lexicon",
          "read",
          "date",
          "story",
          "recognize",
          "resolve",
          "explain",
          "count",
          "analysis",
          "report",
          "publish",
          "verify",
          "sample",
          "spark",
          "cli");

  private final String root;

  /**
   * The rules for one tree of packages.
   *
   * @param root the package that holds those of {@link #ORDER}
   */
  public Rules(String root) {
    this.root = root;
  }

  /** All rules by name; every one of them holds where a package is still empty. */
  public Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    for (String layer : ORDER) {
      rules.put(layer + " sees no later package", seesNoLaterPackage(layer));
    }
    rules.put("every package has its place", everyPackageHasItsPlace());
    rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("the model and the measures stand alone", standAlone());
    rules.put(
        "Spark at the edge",
        only(List.of("spark", "cli"), "org.apache.spark..", "org.apache.hadoop..", "scala.."));
    rules.put(
        "only the report draws",
        only(List.of("report"), "org.jfree..", "java.awt..", "javax.imageio..", "javax.swing.."));
    rules.put(
        "only the report and the readers know CSV",
        only(List.of("report", "read"), "org.apache.commons.csv.."));
    rules.put("only the publisher moves files", onlyThePublisherMoves());
    rules.put("no java.util.logging", only(List.of(), "java.util.logging.."));
    rules.put("only the command talks", onlyTheCommandTalks());
    rules.put("no mutable statics", noMutableStatics());
    return rules;
  }

  private ArchRule seesNoLaterPackage(String layer) {
    List<String> later = ORDER.subList(ORDER.indexOf(layer) + 1, ORDER.size());
    return noClasses()
        .that()
        .resideInAPackage(inside(layer))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inside(later))
        .allowEmptyShould(true);
  }

  private ArchRule everyPackageHasItsPlace() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(inside(ORDER))
        .because("a package without a place in the order is held by no rule");
  }

  private ArchRule standAlone() {
    return classes()
        .that()
        .resideInAnyPackage(inside(List.of("model", "measure")))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..", "java.util..", "java.math..", "java.time..", "java.io", root + "..")
        .allowEmptyShould(true);
  }

  private ArchRule only(List<String> allowed, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside(allowed))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }

  private ArchRule onlyThePublisherMoves() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("publish"))
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Files.class)))
                .and(target(nameMatching("move|delete.*|createSymbolicLink|createLink"))))
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(FileChannel.class)))
                .and(target(nameMatching("lock|tryLock"))))
        .allowEmptyShould(true);
  }

  private ArchRule onlyTheCommandTalks() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .allowEmptyShould(true);
  }

  private static ArchRule noMutableStatics() {
    return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
  }

  private String inside(String layer) {
    return root + "." + layer + "..";
  }

  private String[] inside(List<String> layers) {
    return layers.stream().map(this::inside).toArray(String[]::new);
  }
}
