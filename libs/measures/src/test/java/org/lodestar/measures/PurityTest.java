package org.lodestar.measures;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The library needs the language and the vocabulary, and reads no clock. */
@AnalyzeClasses(
    packages = "org.lodestar.measures",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
  @ArchTest
  static final ArchRule itNeedsTheLanguageAndTheVocabulary =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.math",
              "java.nio.charset",
              "java.security",
              "org.jspecify..",
              "org.lodestar.disclosure",
              "org.lodestar.disclosure.small",
              "org.lodestar.measures",
              "org.lodestar.measures.chance",
              "org.lodestar.vocabulary");

  @ArchTest
  static final ArchRule nothingReadsAClock =
      noClasses()
          .should()
          .callMethodWhere(describe("the method tells the time", PurityTest::tellsTheTime));

  private static boolean tellsTheTime(JavaMethodCall call) {
    return call.getName().equals("now") || call.getName().equals("currentTimeMillis");
  }
}
