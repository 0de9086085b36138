package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.notices.UnopenedHandOvers;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.UrgentRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urgent shares that nobody of the receiver has opened, or read since they were put right, or to
 * which nobody has said in time what they do: those who can are called.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UrgentShares implements UnopenedHandOvers {
  private final UrgentRows rows;
  private final SharingDesk desk;
  private final Grants grants;

  UrgentShares(UrgentRows rows, SharingDesk desk, Grants grants) {
    this.rows = rows;
    this.desk = desk;
    this.grants = grants;
  }

  @Override
  public List<Unopened> now() {
    List<Share> unopened = rows.unopened(desk.now());
    Set<UUID> unread = unopened.stream().map(Share::id).collect(Collectors.toSet());
    return Stream.concat(
            unopened.stream().map(share -> call(share, Action.READ_SHARE, given(share))),
            rows.unanswered(desk.now()).stream()
                .filter(share -> !unread.contains(share.id()))
                .map(share -> call(share, Action.ANSWER_SHARE, share.marks().answerBy())))
        .toList();
  }

  private static @Nullable Instant given(Share share) {
    Share.Renewed newer = share.marks().renewed();
    return newer == null ? share.marks().offeredAt() : newer.at();
  }

  private Unopened call(Share share, Action may, @Nullable Instant since) {
    Share.Renewed newer = share.marks().renewed();
    return new Unopened(
        Objects.requireNonNull(share.receiver().organisation()),
        may.roles(),
        share.receiver().named(),
        grants.excludedFrom(share.id()),
        share.organisation(),
        newer == null ? share.marks().proposedBy() : newer.by(),
        Objects.requireNonNull(since));
  }
}
