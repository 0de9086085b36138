/**
 * How far partners are with what they set out to be: rounds of self-assessment in which each scores
 * apart, peers look at it, and gaps become actions.
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
      "strategy",
      "strategy :: face",
      "strategy :: wording"
    })
@NullMarked
package org.lodestar.app.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
