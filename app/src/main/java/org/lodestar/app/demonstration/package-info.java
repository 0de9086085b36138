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
      "members :: face",
      "ledger",
      "ledger :: face",
      "places",
      "places :: face",
      "library",
      "library :: face",
      "community",
      "community :: face",
      "vault",
      "vault :: face",
      "concerns",
      "casework",
      "casework :: face",
      "breakglass",
      "breakglass :: face",
      "exchange",
      "exchange :: face",
      "pathwayaudit",
      "pathwayaudit :: face",
      "referral",
      "referral :: face",
      "referral :: form",
      "referral :: redaction",
      "referral :: quality",
      "referral :: review",
      "support",
      "support :: face",
      "sharing",
      "sharing :: face",
      "meetings",
      "meetings :: face",
      "oversight",
      "reception",
      "reception :: face",
      "retention",
      "retention :: face",
      "rights",
      "rights :: face"
    })
@NullMarked
package org.lodestar.app.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
