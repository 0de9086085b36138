package org.lodestar.app;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the application, read once for all tests of a process. */
public final class HouseClasses {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.lodestar.app");

  private HouseClasses() {}

  public static JavaClasses all() {
    return ALL;
  }
}
