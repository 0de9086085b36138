package org.lodestar.app.members.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.domain.HandLimits;
import org.lodestar.app.members.store.TieRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether two workers can stand for two people. Every rule that asks for a second person asks here:
 * whoever lately invited, reset, let in or gave a role to somebody could sit at both keyboards.
 */
@Component
@Transactional
public class Hands {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final TieRows ties;
  private final Clock clock;

  Hands(TieRows ties, Clock clock) {
    this.ties = ties;
    this.clock = clock;
  }

  /** Whether they are two people, and neither has a hand in the other's account. */
  @Transactional(readOnly = true)
  public boolean apart(UUID first, UUID second) {
    return !first.equals(second) && !ties.exists(first, second, clock.instant());
  }

  /** Whether somebody is apart from each of these; nobody stands in for who is not known. */
  @Transactional(readOnly = true)
  public boolean apart(UUID second, Collection<? extends @Nullable UUID> firsts) {
    Set<UUID> known =
        firsts.stream().filter(Objects::nonNull).collect(Collectors.<UUID>toUnmodifiableSet());
    return apartFrom(second, known).size() == known.size();
  }

  /** Those of some from whom somebody is apart; asked once for all of them. */
  @Transactional(readOnly = true)
  public Set<UUID> apartFrom(UUID second, Set<UUID> firsts) {
    Set<UUID> others = new HashSet<>(firsts);
    others.remove(second);
    if (!others.isEmpty()) {
      others.removeAll(ties.tied(second, others, clock.instant()));
    }
    return others;
  }

  /**
   * Whether an administrator can agree to what another asked for. That the first administrator of a
   * place let the second one in counts everywhere but here: somebody has to be the second.
   */
  @Transactional(readOnly = true)
  public boolean apartAsAdministrators(UUID first, UUID second) {
    return !first.equals(second) && !ties.existsSinceSetUp(first, second, clock.instant());
  }

  /**
   * Insists that somebody can be the second person to another.
   *
   * @throws Refused when it is the same one, or one has a hand in the other's account
   */
  @Transactional(readOnly = true)
  public void require(UUID second, @Nullable UUID first) {
    if (first != null) {
      require(second, List.of(first));
    }
  }

  /** The same where several had a part in it. */
  @Transactional(readOnly = true)
  public void require(UUID second, Collection<? extends @Nullable UUID> firsts) {
    if (!apart(second, firsts)) {
      throw Refused.because("members.hands.tied");
    }
  }

  /**
   * Ties two workers for a while.
   *
   * @param agreed whether a second administrator agreed to it
   * @param setUp whether there was no second one yet
   */
  public void tie(UUID hand, UUID person, Tie kind, boolean agreed, boolean setUp) {
    if (!hand.equals(person)) {
      Instant now = clock.instant();
      HandLimits limits = HandLimits.on(LocalDate.ofInstant(now, LONDON));
      Instant until = now.plus(agreed ? limits.twoHands() : limits.oneHand());
      ties.put(hand, person, kind, setUp, now, until);
    }
  }

  /** Somebody else has looked at it. */
  public void untie(UUID person, Tie kind) {
    ties.end(person, kind, clock.instant());
  }
}
