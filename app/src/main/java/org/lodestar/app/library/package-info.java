/**
 * What we tell people in plain words: how to get help, what to look for, what we keep, and in which
 * languages; and the documents and one-minute guides that everybody who works here rests on.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "ledger",
      "ledger :: face",
      "files",
      "files :: face"
    })
@NullMarked
package org.lodestar.app.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
