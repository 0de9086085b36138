/**
 * What we say and owe in public: modern slavery statements, the charter of a buyer with its
 * reports, and duties in law with the processes that answer them.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "members",
      "members :: face",
      "figures",
      "figures :: face",
      "figures :: wording",
      "strategy",
      "strategy :: face",
      "strategy :: wording",
      "boards",
      "boards :: face",
      "risks",
      "risks :: face",
      "risks :: wording"
    })
@NullMarked
package org.lodestar.app.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
