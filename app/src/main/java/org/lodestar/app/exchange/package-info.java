/**
 * Cases taken out in the form of a standard: for a purpose and with a reason, encrypted, with a
 * report of what the standard cannot say, and never with a person who is left out of exports.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "members",
      "members :: face",
      "casework",
      "casework :: face",
      "referral",
      "referral :: face"
    })
@NullMarked
package org.lodestar.app.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
