/**
 * Where people are received after an operation, before it takes place: places, interpreters, health
 * cover and who can refer on the day. No operation is approved without them.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "ledger",
      "ledger :: face",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "members",
      "members :: face",
      "casework"
    })
@NullMarked
package org.lodestar.app.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
