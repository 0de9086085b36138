/**
 * The strategy as a living plan: bodies, strategies with their priorities, actions with who answers
 * for them and by when, what proves that they were done, and what came of each. Nobody who needs
 * help is in it.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "figures",
      "figures :: face",
      "figures :: wording",
      "guests",
      "guests :: face",
      "ledger",
      "ledger :: face"
    })
@NullMarked
package org.lodestar.app.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
