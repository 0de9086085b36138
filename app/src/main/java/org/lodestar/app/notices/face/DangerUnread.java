package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lodestar.app.concerns.UnreadDanger;
import org.lodestar.app.concerns.face.NoticeFacts;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Danger now that a worker told of and that nobody has opened: whoever is on duty is called, then
 * everybody who can open it and who told it, who rings.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DangerUnread implements UnopenedHandOvers {
  private static final Duration LOOKED_FOR = Duration.ofDays(1);

  private final WaitingConcerns concerns;
  private final NoticeFacts facts;
  private final Clock clock;

  DangerUnread(WaitingConcerns concerns, NoticeFacts facts, Clock clock) {
    this.concerns = concerns;
    this.facts = facts;
    this.clock = clock;
  }

  @Override
  public List<Unopened> now() {
    return concerns.unreadDanger(clock.instant().minus(LOOKED_FOR)).stream()
        .map(this::unopened)
        .toList();
  }

  private Unopened unopened(UnreadDanger told) {
    NoticeFacts.Facts known = facts.of(told.concern());
    return new Unopened(
        told.receiver(),
        Action.TRIAGE_CONCERN.roles(),
        known.named(),
        known.shutOut(),
        told.organisation(),
        told.by(),
        told.since());
  }
}
