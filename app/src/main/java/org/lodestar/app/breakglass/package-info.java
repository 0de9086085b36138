/**
 * Emergency access to a case: for a reason, for some hours, told at once to those who look after
 * it, and reviewed by somebody else.
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
      "casework",
      "casework :: face"
    })
@NullMarked
package org.lodestar.app.breakglass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
