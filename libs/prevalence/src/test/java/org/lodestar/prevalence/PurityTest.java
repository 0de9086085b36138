package org.lodestar.prevalence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The library needs no framework, reads no clock, and draws nothing by chance without a seed. */
@AnalyzeClasses(
    packages = "org.lodestar.prevalence",
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
              "org.lodestar.prevalence..",
              "org.lodestar.disclosure",
              "org.lodestar.disclosure.small",
              "org.lodestar.page..",
              "org.apache.commons.rng..",
              "org.apache.commons.statistics..",
              "org.apache.commons.numbers..",
              "de.siegmar.fastcsv..");

  @ArchTest
  static final ArchRule nothingOpensADoorToOtherMachines =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.sql..");

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

  @ArchTest
  static final ArchRule noTwoPackagesNeedEachOther =
      slices().matching("org.lodestar.prevalence.(*)..").should().beFreeOfCycles();
}
