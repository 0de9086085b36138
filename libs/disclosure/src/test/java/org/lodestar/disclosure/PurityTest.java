package org.lodestar.disclosure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The library needs no framework, reads no clock, and draws nothing by chance without a seed. */
@AnalyzeClasses(
    packages = "org.lodestar.disclosure",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
  private static final Set<String> UNREPEATABLE =
      Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");

  @ArchTest
  static final ArchRule itNeedsTheLanguageAndAFewLibraries =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.lodestar.disclosure..",
              "org.lodestar.vocabulary..",
              "de.siegmar.fastcsv..",
              "org.ojalgo..",
              "tools.jackson..");

  @ArchTest
  static final ArchRule nothingOpensADoorToOtherMachines =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.sql..");

  @ArchTest
  static final ArchRule filesAreReadAtTheEdgeAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.lodestar.disclosure.file..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "de.siegmar..", "tools.jackson..");

  @ArchTest
  static final ArchRule theAttackerKnowsNothingOfTheProtector =
      noClasses()
          .that()
          .resideInAPackage("org.lodestar.disclosure.attack..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.lodestar.disclosure.suppress..",
              "org.lodestar.disclosure.protect..",
              "org.lodestar.disclosure.round..");

  @ArchTest
  static final ArchRule aRunCanBeRepeated =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe(
                  "it reads a clock or draws without a seed",
                  (JavaCall<?> call) ->
                      UNREPEATABLE.contains(call.getName())
                          && call.getTargetOwner().getPackageName().startsWith("java.")));
}
