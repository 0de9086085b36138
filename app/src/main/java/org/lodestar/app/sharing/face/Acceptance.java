package org.lodestar.app.sharing.face;

import java.util.UUID;
import org.lodestar.app.casework.SafeguardingDecided;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A receiver accepts, and the giver's step that waited for it is done. The receiver never sees the
 * giver's case, so the program itself does the second, after the first is safely kept.
 */
@Component
public class Acceptance {
  private static final Logger LOG = LoggerFactory.getLogger(Acceptance.class);

  private final ReceivedShares received;
  private final ShareAnswers answers;
  private final GiversStep step;

  Acceptance(ReceivedShares received, ShareAnswers answers, GiversStep step) {
    this.received = received;
    this.answers = answers;
    this.step = step;
  }

  /** The organisation takes it: from now on its content is read, and the giver's step is done. */
  public void accept(Worker worker, UUID id) {
    received.accept(worker, id);
    tellGiver(() -> step.accepted(id, worker.id()));
  }

  /**
   * The organisation says what it does: the giver reads it at once, and it stays in their case
   * whatever becomes of the share.
   */
  public void answer(Worker worker, Answer answer) {
    boolean accepted = answers.answer(worker, answer);
    if (accepted) {
      tellGiver(() -> step.accepted(answer.about(), worker.id()));
    }
    tellGiver(() -> step.answered(answer));
  }

  /** A council has decided on the concern that it was given: whoever raised it reads the answer. */
  @TransactionalEventListener
  void decided(SafeguardingDecided decision) {
    tellGiver(() -> step.decided(decision.caseFile(), decision.person()));
  }

  private static void tellGiver(Runnable work) {
    try {
      Standing.task("share-accepted").run(work);
    } catch (RuntimeException e) {
      // It is accepted all the same; the giver sees that, and closes the step by hand.
      LOG.error("The giver's case was not written to: {}", e.getClass().getName());
    }
  }
}
