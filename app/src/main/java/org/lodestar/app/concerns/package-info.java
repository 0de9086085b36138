/** Anyone raises a concern and keeps talking without an account; staff triage it. */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "vault",
      "members",
      "screening",
      "ledger",
      "files",
      "directory",
      "places"
    })
@NullMarked
package org.lodestar.app.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
