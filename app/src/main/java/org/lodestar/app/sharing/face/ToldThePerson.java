package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person is told of what was given out about them. Left out is what was only proposed, what
 * somebody wrote down as kept from the person because telling raises a risk, and what was given out
 * without their consent for reasons of their safety or of an enquiry; so is what protects somebody
 * else, who may be in danger when the person learns of it.
 */
@Component
@Transactional(readOnly = true)
public class ToldThePerson {
  private final ShareRows shares;
  private final TraceRows traces;
  private final GroundRows grounds;
  private final SharingDesk desk;
  private final TheirNo theirNo;

  ToldThePerson(
      ShareRows shares, TraceRows traces, GroundRows grounds, SharingDesk desk, TheirNo theirNo) {
    this.theirNo = theirNo;
    this.shares = shares;
    this.traces = traces;
    this.grounds = grounds;
    this.desk = desk;
  }

  /**
   * A share that the person is told of.
   *
   * @param outside to whom, where it is nobody of the partnership
   * @param given when it was offered or opened
   * @param ended when it ended; null while it runs
   * @param saidNo whether the person has said no to what was shared on their yes
   */
  public record Line(
      Share share,
      @Nullable PersonalText outside,
      Instant given,
      @Nullable Instant ended,
      boolean saidNo) {}

  /** All of a person, newest first. */
  public List<Line> list(UUID person) {
    List<Share> offered =
        shares.ofPerson(person).stream()
            .filter(share -> share.marks().offeredAt() != null)
            .filter(share -> !share.terms().basis().needsReason())
            .filter(share -> !share.protectsAnother())
            .toList();
    List<UUID> ids = offered.stream().map(Share::id).toList();
    Set<UUID> kept = keptFromThem(ids);
    Map<UUID, PersonalText> outside = grounds.outside(ids);
    return offered.stream()
        .filter(share -> !kept.contains(share.id()))
        .map(share -> line(share, outside.get(share.id())))
        .sorted(Comparator.comparing(Line::given).reversed())
        .toList();
  }

  private Set<UUID> keptFromThem(List<UUID> shares) {
    return traces.happenedTo(shares).stream()
        .filter(each -> each.event() == ShareEvent.NOT_TOLD)
        .map(Happened::share)
        .collect(Collectors.toSet());
  }

  private Line line(Share share, @Nullable PersonalText outside) {
    Instant given = Objects.requireNonNull(share.marks().offeredAt());
    Instant ended = share.marks().endedAt();
    boolean runs = share.state(desk.now()).isLive();
    Instant over = runs ? null : ended == null ? share.expiresAt() : ended;
    return new Line(share, outside, given, over, theirNo.saidNo(share));
  }
}
