package org.lodestar.app.strategy.domain;

import java.util.Set;
import java.util.UUID;
import org.lodestar.app.strategy.Evidence;

/** Who may look at what shows that an action is done: somebody who does not answer for it. */
public final class ReviewRules {
  private ReviewRules() {}

  /**
   * Whether a worker may.
   *
   * @param leads all who lead the action or ever have
   * @param owners all who speak for the body that answers for it
   */
  public static boolean mayReview(
      UUID worker, Evidence evidence, Set<UUID> leads, Set<UUID> owners) {
    return evidence.waits()
        && !worker.equals(evidence.addedBy())
        && !evidence.barred().contains(worker)
        && !leads.contains(worker)
        && !owners.contains(worker);
  }
}
