/**
 * The NRM referral or duty-to-notify notification: its questions, its quality, its redaction, its
 * documents, its clocks and the decisions that come back.
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
      "ledger",
      "casework",
      "casework :: face",
      "sharing",
      "sharing :: face",
      "support",
      "support :: face"
    })
@NullMarked
package org.lodestar.app.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
