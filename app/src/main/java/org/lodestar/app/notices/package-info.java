/**
 * Notices that leave the house: workers are called to look, reporters are reminded where they said
 * that it is safe; none says what it is about.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "directory",
      "concerns",
      "concerns :: face",
      "triage",
      "triage :: face"
    })
@NullMarked
package org.lodestar.app.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
