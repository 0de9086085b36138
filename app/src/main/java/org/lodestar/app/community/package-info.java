/**
 * Outreach to people who are hard to reach: plans, the places that are visited, visits in counts,
 * whom we reached, the cards, leaflets and posters that are handed out and hung up, and campaigns
 * for everybody. It holds nobody who was met, and never learns whether anybody raised a worry.
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
      "directory",
      "directory :: face",
      "library",
      "places",
      "places :: face"
    })
@NullMarked
package org.lodestar.app.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
