/**
 * Anyone raises a concern and keeps talking without an account: its record, its life, what is
 * sealed in it and its files.
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
      "screening",
      "ledger",
      "ledger :: face",
      "files",
      "files :: face",
      "directory",
      "places",
      "places :: face"
    })
@NullMarked
package org.lodestar.app.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
