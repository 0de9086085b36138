/**
 * The invented partnership: organisations, workers with one-click sign-in, concerns, cases,
 * referrals and shares, filled through the same doors that real people use and never into a real
 * partnership.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "members",
      "ledger",
      "places",
      "library",
      "community",
      "vault",
      "concerns",
      "casework",
      "breakglass",
      "exchange",
      "pathwayaudit",
      "referral",
      "referral :: form",
      "referral :: redaction",
      "referral :: quality",
      "support",
      "sharing",
      "meetings",
      "oversight",
      "reception",
      "retention",
      "rights"
    })
@NullMarked
package org.lodestar.app.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
