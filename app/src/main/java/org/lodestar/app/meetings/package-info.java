/**
 * Meetings of several agencies about people: who is called, what each may see, what is agreed and
 * whether it is done.
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
      "casework :: face"
    })
@NullMarked
package org.lodestar.app.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
