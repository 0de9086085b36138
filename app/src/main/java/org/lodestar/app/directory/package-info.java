/**
 * Services and helplines: one source, with the day on which each number was last checked, so that a
 * number can be put right in one place and is never copied into words or code.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "outbound",
      "outbound :: face"
    })
@NullMarked
package org.lodestar.app.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
