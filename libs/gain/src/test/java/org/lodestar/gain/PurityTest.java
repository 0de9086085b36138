package org.lodestar.gain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The library needs the language, reads no clock, and draws nothing by chance without a seed. */
@AnalyzeClasses(
    packages = "org.lodestar.gain",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
  private static final Set<String> UNREPEATABLE =
      Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");

  @ArchTest
  static final ArchRule itNeedsTheLanguageAndWhatNumbersAreSmall =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "org.jspecify..",
              "org.lodestar.disclosure.small",
              "org.lodestar.gain");

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
