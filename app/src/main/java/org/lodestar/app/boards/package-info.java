/**
 * Boards: who sits on them, their terms of reference, meetings, minutes, decisions, what they ask
 * for and what they mean to look at.
 */
@ApplicationModule(
    allowedDependencies = {
      "ground",
      "site",
      "audit",
      "audit :: face",
      "members",
      "members :: face",
      "strategy",
      "strategy :: face",
      "strategy :: wording"
    })
@NullMarked
package org.lodestar.app.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
