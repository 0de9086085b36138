/**
 * The case file: people, what happened to them, consents, what must happen next and who does it.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "directory",
      "vault",
      "vault :: face",
      "members",
      "members :: face",
      "files",
      "files :: face",
      "ledger",
      "ledger :: face",
      "pathway",
      "pathway :: face",
      "concerns",
      "concerns :: face",
      "worries",
      "worries :: face",
      "triage",
      "notices",
      "notices :: face"
    })
@NullMarked
package org.lodestar.app.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
