/**
 * How officers work through the concerns of their organisation: the inbox and a concern's own page,
 * its steps, messages and files, the hand-over, the duty rota, and what is prepared for all that.
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
      "places",
      "concerns",
      "concerns :: face",
      "concerns :: form",
      "worries",
      "worries :: face"
    })
@NullMarked
package org.lodestar.app.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
