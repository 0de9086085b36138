/**
 * Whether the pathway is lived: a sample of cases judged step by step, walk-through checks, pass
 * rates without names, and improvements tracked to their end.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "vault",
      "members",
      "ledger",
      "pathway",
      "casework"
    })
@NullMarked
package org.lodestar.app.pathwayaudit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
