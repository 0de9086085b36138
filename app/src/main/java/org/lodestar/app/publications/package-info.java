/**
 * What boards are handed and everybody may read: packs, progress reports and problem profiles, each
 * written once, looked at by a second person, and never changed.
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
      "requests :: table",
      "files",
      "files :: face",
      "figures",
      "figures :: document",
      "figures :: face",
      "figures :: wording",
      "strategy",
      "strategy :: face",
      "strategy :: wording",
      "boards",
      "boards :: face",
      "boards :: wording",
      "risks",
      "risks :: face",
      "risks :: wording",
      "voice",
      "voice :: face",
      "voice :: wording"
    })
@NullMarked
package org.lodestar.app.publications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
