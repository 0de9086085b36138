/**
 * Courses, and what they changed: for everybody without an account, and for people at work, whose
 * courses a second person signs. It never learns whether anybody raised a worry; what a person
 * answered is that person's, and of those without an account it keeps totals alone.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault :: face",
      "members",
      "members :: face",
      "ledger",
      "ledger :: face",
      "questions",
      "questions :: face",
      "library",
      "library :: face"
    })
@NullMarked
package org.lodestar.app.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
