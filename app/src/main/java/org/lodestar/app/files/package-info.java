/**
 * Files that people hand in: each kept as a sealed original under a key of its own, looked at by a
 * virus scanner where there is one, and shown only as a copy from which everything but the picture
 * was taken.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "vault",
      "vault :: face",
      "members"
    })
@NullMarked
package org.lodestar.app.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
