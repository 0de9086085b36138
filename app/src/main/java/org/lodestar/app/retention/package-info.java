/**
 * How long records are kept, what holds them beyond that, and how they go: by rule or on request,
 * after two people agreed, by deleting keys, with a tombstone that names nobody.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "members",
      "members :: face",
      "concerns",
      "casework",
      "casework :: face"
    })
@NullMarked
package org.lodestar.app.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
