/**
 * In which ward a postcode lies, and where the borders of wards run: dated reference data with a
 * source, loaded whole or not at all, looked at before it is used, so that a module can count by
 * neighbourhood without a finer place.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "files",
      "files :: face",
      "directory"
    })
@NullMarked
package org.lodestar.app.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
