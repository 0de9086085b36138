package org.lodestar.app.notices.face;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.face.Promises;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urgent hand-overs of concerns that nobody answered, what was put right and not read, and promised
 * hours that passed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConcernsHandedOver implements UnopenedHandOvers {
  private final WaitingConcerns concerns;
  private final Promises promises;
  private final Grants grants;

  ConcernsHandedOver(WaitingConcerns concerns, Promises promises, Grants grants) {
    this.concerns = concerns;
    this.promises = promises;
    this.grants = grants;
  }

  @Override
  public List<Unopened> now() {
    return Stream.of(opens(), corrections(), promises()).flatMap(each -> each).toList();
  }

  /** Urgent ones that nobody has answered. */
  private Stream<Unopened> opens() {
    return concerns.urgentOffers().stream()
        .map(
            each ->
                unopened(each, each.receiver(), each.giver(), each.offeredBy(), each.offeredAt()));
  }

  /** What was put right and not read. */
  private Stream<Unopened> corrections() {
    return concerns.allPutRight().stream()
        .map(
            each ->
                unopened(
                    each.handOver(),
                    each.handOver().receiver(),
                    each.giver(),
                    each.by(),
                    each.since()));
  }

  /** Whoever gave it is called at the minute of a promise that was not kept; then both sides. */
  private Stream<Unopened> promises() {
    return promises.allBroken().stream()
        .map(
            each ->
                unopened(
                    each,
                    each.giver(),
                    each.receiver(),
                    null,
                    Objects.requireNonNull(each.ringBy())));
  }

  private Unopened unopened(
      HandOver offer, UUID called, UUID after, @Nullable UUID by, Instant since) {
    return new Unopened(
        called,
        Action.TRIAGE_CONCERN.roles(),
        List.of(),
        grants.excludedFrom(offer.concern()),
        after,
        by,
        since);
  }
}
