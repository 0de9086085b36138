package org.lodestar.app;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;

/**
 * The compiled classes of the application, read once for all tests of a process, and forgotten when
 * others need the room. Tests that ask them stand in this package, whose classes one process of a
 * run goes through while the other has the matrix: to read them takes twenty seconds.
 */
final class HouseClasses {
  private static SoftReference<JavaClasses> known = new SoftReference<>(null);

  private HouseClasses() {}

  static synchronized JavaClasses all() {
    JavaClasses all = known.get();
    if (all == null) {
      all =
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.lodestar.app");
      known = new SoftReference<>(all);
    }
    return all;
  }
}
