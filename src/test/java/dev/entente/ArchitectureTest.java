package dev.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.entente.architecture.Rules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the one direction of the packages, and shows that its rules can fail. */
class ArchitectureTest {
  private static final String SOUND = "dev.entente.architecture.sound";
  private static final String BROKEN = "dev.entente.architecture.broken";

  @TestFactory
  Stream<DynamicTest> theProgramObeys() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.entente");
    assertTrue(!program.isEmpty(), "no class of the program was found");
    return new Rules("dev.entente")
        .all().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
  }

  @Test
  void aSoundSampleBreaksNoRule() {
    assertEquals(Set.of(), broken(SOUND));
  }

  @Test
  void aBrokenSampleBreaksEachRuleThatItIsMadeFor() {
    assertEquals(
        new TreeSet<>(
            Set.of(
                "model sees no later package",
                "count sees no later package",
                "every package has its place",
                "no cycles",
                "the model and the measures stand alone",
                "Spark at the edge",
                "only the report draws",
                "only the report and the readers know CSV",
                "only the publisher moves files",
                "no java.util.logging",
                "only the command talks",
                "no mutable statics")),
        broken(BROKEN));
  }

  private static Set<String> broken(String root) {
    JavaClasses sample = new ClassFileImporter().importPackages(root);
    Set<String> broken = new TreeSet<>();
    for (Map.Entry<String, ArchRule> rule : new Rules(root).all().entrySet()) {
      if (rule.getValue().evaluate(sample).hasViolation()) {
        broken.add(rule.getKey());
      }
    }
    return broken;
  }
}
