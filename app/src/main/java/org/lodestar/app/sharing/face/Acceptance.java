package org.lodestar.app.sharing.face;

import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A receiver accepts, and the giver's step that waited for it is done. The receiver never sees the
 * giver's case, so the program itself does the second, after the first is safely kept.
 */
@Component
public class Acceptance {
  private static final Logger LOG = LoggerFactory.getLogger(Acceptance.class);

  private final ReceivedShares received;
  private final GiversStep step;

  Acceptance(ReceivedShares received, GiversStep step) {
    this.received = received;
    this.step = step;
  }

  /** The organisation takes it: from now on its content is read, and the giver's step is done. */
  public void accept(Worker worker, UUID id) {
    received.accept(worker, id);
    try {
      Standing.task("share-accepted").run(() -> step.accepted(id, worker.id()));
    } catch (RuntimeException e) {
      // It is accepted all the same; the giver sees that, and closes the step by hand.
      LOG.error("The giver's step was not closed: {}", e.getClass().getName());
    }
  }
}
