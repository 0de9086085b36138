package org.lodestar.app.casework.store;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenNow;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.domain.ReachRules;
import org.springframework.stereotype.Component;

/**
 * What whoever is given anything about somebody must know before they call: ways that must not be
 * used, with the reason, and whether others are written down that they are not given.
 */
@Component
public class ReachWays {
  private final ContactRows contacts;
  private final CaseDesk desk;

  ReachWays(ContactRows contacts, CaseDesk desk) {
    this.contacts = contacts;
    this.desk = desk;
  }

  /** What goes with whatever is given. */
  public record Ways(List<GivenNow.Ban> bans, boolean heldBack) {
    /** Whether nothing at all is written down that is not given. */
    public boolean isEmpty() {
      return bans.isEmpty() && !heldBack;
    }
  }

  /**
   * What goes with a part of somebody's case.
   *
   * @param safeOnes whether the safe ways are given
   */
  public Ways of(UUID person, boolean safeOnes) {
    boolean shut = contacts.familyIsShut(person);
    List<SafeContact> all = contacts.list(person).stream().map(Recorded::what).toList();
    boolean heldBack =
        all.stream()
            .filter(each -> !ReachRules.isBanned(each, shut))
            .anyMatch(each -> !safeOnes || !ReachRules.isSafe(each, desk.today()));
    return new Ways(
        all.stream()
            .filter(each -> ReachRules.isBanned(each, shut))
            .map(each -> ban(each, shut))
            .toList(),
        heldBack);
  }

  /** Of a relative's nothing is told but that nobody contacts them. */
  private static GivenNow.Ban ban(SafeContact contact, boolean shut) {
    boolean familys = ReachRules.isFamilys(contact, shut);
    @Nullable SafeContact told = familys ? null : contact;
    return new GivenNow.Ban(
        contact.channel(), told == null ? null : told.value(), told == null ? null : told.whyNot());
  }
}
