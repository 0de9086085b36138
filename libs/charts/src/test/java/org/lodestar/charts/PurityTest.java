package org.lodestar.charts;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The library needs the language alone, and reads no clock. */
@AnalyzeClasses(
    packages = "org.lodestar.charts",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
  @ArchTest
  static final ArchRule itNeedsTheLanguageAlone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..", "java.util..", "java.time..", "org.jspecify..", "org.lodestar.charts");

  @ArchTest
  static final ArchRule nothingReadsAClock =
      noClasses()
          .should()
          .callMethodWhere(describe("the method tells the time", PurityTest::tellsTheTime));

  private static boolean tellsTheTime(JavaMethodCall call) {
    return call.getName().equals("now")
            && call.getTargetOwner().getPackageName().equals("java.time")
        || call.getName().equals("currentTimeMillis");
  }
}
