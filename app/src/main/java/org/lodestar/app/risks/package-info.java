/**
 * What may go wrong with the plan, and what may come: the register of risks with their controls,
 * threats with their sources, and sectors that are watched.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "strategy",
      "strategy :: face",
      "strategy :: wording"
    })
@NullMarked
package org.lodestar.app.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
