/**
 * The invented partnership: organisations, workers with one-click sign-in, concerns, cases and
 * referrals, filled through the same doors that real people use and never into a real partnership.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "members",
      "vault",
      "concerns",
      "casework",
      "pathwayaudit",
      "referral",
      "referral :: form",
      "referral :: redaction",
      "referral :: quality"
    })
@NullMarked
package org.lodestar.app.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
