/**
 * The case file: people, what happened to them, consents, what must happen next and who does it.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "vault",
      "members",
      "ledger",
      "pathway",
      "concerns"
    })
@NullMarked
package org.lodestar.app.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
