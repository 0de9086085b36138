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
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.ToldRows;
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
  private final ToldRows byHand;

  ToldThePerson(
      ShareRows shares,
      TraceRows traces,
      GroundRows grounds,
      SharingDesk desk,
      TheirNo theirNo,
      ToldRows byHand) {
    this.byHand = byHand;
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

  /**
   * Something that was told by hand, of which the person is told.
   *
   * @param saidNo whether they do not say yes to it any more
   */
  public record ByHand(Told told, boolean saidNo) {}

  /**
   * What was told by hand, newest first: by the same rules, and nothing on a duty where somebody
   * wrote that telling the person of what goes on raises a risk.
   *
   * @param child whether the person is treated as a child
   */
  public List<ByHand> byHand(UUID person, boolean child) {
    List<UUID> all = shares.ofPerson(person).stream().map(Share::id).toList();
    boolean onlyTheirYes = !keptFromThem(all).isEmpty();
    Basis protectsAnother = child ? Basis.CARE_ENQUIRY : Basis.CHILD_ENQUIRY;
    return byHand.ofPerson(person).stream()
        .filter(told -> !told.basis().needsReason() && told.basis() != protectsAnother)
        .filter(told -> !onlyTheirYes || told.consent() != null)
        .map(told -> new ByHand(told, saidNo(told)))
        .toList();
  }

  private boolean saidNo(Told told) {
    return told.consent() != null && theirNo.saidNo(told.person(), told.consent());
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
