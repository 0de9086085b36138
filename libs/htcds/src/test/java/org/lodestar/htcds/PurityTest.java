package org.lodestar.htcds;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The library needs no framework, opens no file, reads no clock. */
@AnalyzeClasses(
    packages = "org.lodestar.htcds",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");

  @ArchTest
  static final ArchRule itNeedsTheLanguageAndAFewLibraries =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.xml.stream..",
              "org.jspecify..",
              "org.lodestar.htcds..",
              "org.lodestar.vocabulary..",
              "de.siegmar.fastcsv..");

  @ArchTest
  static final ArchRule itOpensNoFileAndNoDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net..", "java.sql..", "java.nio.file..");

  @ArchTest
  static final ArchRule itReadsNoClock =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe(
                  "it reads a clock or draws by chance",
                  (JavaCall<?> call) ->
                      CLOCKS.contains(call.getName())
                          && call.getTargetOwner().getPackageName().startsWith("java.")));
}
