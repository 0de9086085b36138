/**
 * What people ask about their own data: requests and their days, what is given to them, what others
 * said of them is kept from, restriction and correction; and data that went where they should not.
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
      "sharing",
      "sharing :: face",
      "referral :: face",
      "exchange",
      "notices",
      "notices :: face"
    })
@NullMarked
package org.lodestar.app.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
