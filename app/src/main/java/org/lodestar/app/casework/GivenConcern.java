package org.lodestar.app.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;

/**
 * Slot: a later room knows who stands behind a concern, since another body gave them with it. Who
 * was given is the person of the case that is opened from it.
 */
public interface GivenConcern {
  /** What was given, as far as it can still be read; empty where the concern came otherwise. */
  Optional<TakenUp> of(Worker worker, UUID concern);

  /**
   * It was taken up in this case.
   *
   * @return who came together with them, as far as they were taken up, too
   */
  List<TakenUp.Other> taken(Worker worker, UUID concern, TakenUp.InCase inCase);
}
