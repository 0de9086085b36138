/**
 * What residents and advisers with lived experience said, what boards answer to it, and what came
 * of it. A small number leaves it to nobody, and no adviser has a name here.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "ledger",
      "ledger :: face",
      "library",
      "members",
      "members :: face",
      "strategy",
      "strategy :: face",
      "strategy :: wording",
      "boards",
      "boards :: face",
      "risks :: wording"
    })
@NullMarked
package org.lodestar.app.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
