package org.lodestar.app.referral.quality;

import java.util.stream.Stream;

/** One thing to look for; a pure function. */
@FunctionalInterface
interface Rule {
  /** What it notices. */
  Stream<Remark> look(Draft draft);
}
