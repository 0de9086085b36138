/**
 * What is done for a person after the case was opened: risk and safety, needs, the support plan,
 * services, outcomes in the person's own scores, and the notes of advocates behind their wall.
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
      "ledger",
      "directory",
      "directory :: face",
      "casework",
      "casework :: face"
    })
@NullMarked
package org.lodestar.app.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
