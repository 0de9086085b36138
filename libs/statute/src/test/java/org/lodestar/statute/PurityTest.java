package org.lodestar.statute;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;

@AnalyzeClasses(
    packages = {"org.lodestar.statute", "org.lodestar.vocabulary"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {

  @ArchTest
  static final ArchRule theLawNeedsNothingButTheLanguageAndTheVocabulary =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.io",
              "java.nio.charset",
              "org.jspecify..",
              "org.lodestar.statute",
              "org.lodestar.vocabulary");

  @ArchTest
  static final ArchRule noRuleReadsAClockOrAZone =
      noClasses()
          .should()
          .callMethodWhere(describe("the method is now()", PurityTest::readsTheTime))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, ZoneId.class);

  @ArchTest
  static final ArchRule theVocabularyDoesNotKnowTheLaw =
      noClasses()
          .that()
          .resideInAPackage("org.lodestar.vocabulary")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.lodestar.statute");

  private static boolean readsTheTime(JavaMethodCall call) {
    return call.getName().equals("now") || call.getName().equals("currentTimeMillis");
  }
}
