/**
 * Whether the pathway is lived: a sample of cases judged step by step, walk-through checks, pass
 * rates without names, and improvements tracked to their end.
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
      "ledger",
      "ledger :: face",
      "pathway",
      "pathway :: face",
      "casework",
      "casework :: face"
    })
@NullMarked
package org.lodestar.app.pathwayaudit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
