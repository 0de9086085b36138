/**
 * What is given out about a person: proposed, previewed, offered, read, ended; to whom, on which
 * ground, under which consent; what was told by hand; and who asks for notes.
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
      "concerns",
      "concerns :: face",
      "casework",
      "casework :: face",
      "notices",
      "support"
    })
@NullMarked
package org.lodestar.app.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
