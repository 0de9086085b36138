/** Organisations, people who work here, sign-in and factors, roles, and the one access policy. */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "outbound",
      "outbound :: face"
    })
@NullMarked
package org.lodestar.app.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
