/**
 * One door for people without an account, by a signed link: what they are asked, by whom, until
 * when, and in which browser it was opened. A later room says what is asked and what becomes of the
 * answer.
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
      "members :: face"
    })
@NullMarked
package org.lodestar.app.guests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
