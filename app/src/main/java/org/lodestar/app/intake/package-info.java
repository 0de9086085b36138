/**
 * What staff take down for others: calls, visits and e-mails, kept while they are written and
 * handed in as concerns.
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
      "files",
      "files :: face",
      "screening",
      "concerns",
      "concerns :: face",
      "concerns :: form"
    })
@NullMarked
package org.lodestar.app.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
