/**
 * The local pathway as data: who does each step of the law here, whom they ring, by when and in
 * which words, with steps of our own between, in versions that a second person approves.
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
      "directory :: face"
    })
@NullMarked
package org.lodestar.app.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
