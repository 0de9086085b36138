package org.lodestar.linkage;

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
    packages = "org.lodestar.linkage",
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
              "javax.crypto..",
              "org.jspecify..",
              "org.lodestar.linkage..",
              "org.lodestar.disclosure",
              "org.lodestar.disclosure.small",
              "org.lodestar.page..",
              "com.ibm.icu..",
              "org.apache.commons.codec..",
              "com.google.i18n.phonenumbers..",
              "de.siegmar.fastcsv..",
              "tools.jackson..");

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
  static final ArchRule textsKnowNothingOfRecords =
      noClasses()
          .that()
          .resideInAPackage("org.lodestar.linkage.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.lodestar.linkage.table..",
              "org.lodestar.linkage.model..",
              "org.lodestar.linkage.compare..",
              "org.lodestar.linkage.train..",
              "org.lodestar.linkage.score..",
              "org.lodestar.linkage.encode..");

  @ArchTest
  static final ArchRule settingsComputeNothing =
      noClasses()
          .that()
          .resideInAPackage("org.lodestar.linkage.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.lodestar.linkage.compare..",
              "org.lodestar.linkage.block..",
              "org.lodestar.linkage.train..",
              "org.lodestar.linkage.score..");

  @ArchTest
  static final ArchRule truthIsOnlyForMeasuring =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.lodestar.linkage.train..",
              "org.lodestar.linkage.score..",
              "org.lodestar.linkage.cluster..",
              "org.lodestar.linkage.propose..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.lodestar.linkage.evaluate..", "org.lodestar.linkage.generate..");
}
