/**
 * The strategy as a living plan: bodies, strategies with their priorities, actions with who answers
 * for them and by when, and what came of each; beside it the figures that boards look at, and their
 * meetings. Nobody who needs help is in it.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "ledger",
      "ledger :: face",
      "places",
      "places :: face"
    })
@NullMarked
package org.lodestar.app.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
