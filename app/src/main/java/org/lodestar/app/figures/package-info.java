/**
 * The figures that boards look at: indicators month by month, wards, closed periods, what everybody
 * was told of them, and what is kept back; and the form in which documents keep them.
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
package org.lodestar.app.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
