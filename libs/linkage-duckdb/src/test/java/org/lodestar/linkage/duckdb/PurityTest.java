package org.lodestar.linkage.duckdb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The module needs the library, the language and DuckDB's driver, and nothing else. */
@AnalyzeClasses(
    packages = "org.lodestar.linkage.duckdb",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
  @ArchTest
  static final ArchRule itNeedsTheLibraryAndTheDriver =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.lang..",
              "java.nio..",
              "java.sql..",
              "java.util..",
              "org.duckdb..",
              "org.jspecify..",
              "org.lodestar.linkage..");
}
