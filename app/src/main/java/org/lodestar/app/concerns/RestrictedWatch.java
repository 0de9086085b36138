package org.lodestar.app.concerns;

import java.util.UUID;

/**
 * Slot: a later module looks whether a concern or a search touches a person whom only named workers
 * may see, and tells those workers. Called apart from the request that caused it, as the program
 * itself, so that neither the answer nor its time tells the reporter, the searcher or the triage
 * officer anything.
 */
public interface RestrictedWatch {
  /** A concern came in or grew: its details lie in the vault under the subject REPORT. */
  void compared(UUID concern);

  /** A worker searched for this. */
  void searched(UUID worker, String typed);
}
