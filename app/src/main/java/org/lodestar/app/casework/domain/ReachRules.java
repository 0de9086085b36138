package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.lodestar.app.casework.CaseHead.Reach;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.statute.ContactVerdict;
import org.lodestar.vocabulary.SafeContactChannel;

/** From all ways to reach somebody: by which of them now, and if by none, why. */
public final class ReachRules {
  /** As the law looks at them: what the person or their family forbids stands before a lapse. */
  private static final List<String> GRAVEST_FIRST =
      List.of(
          "FAMILY",
          "UNSAFE",
          "NOT_CHECKED",
          "WRONG_TIME",
          "EXPIRED",
          "CONFIRMED_LATER",
          "NOT_CONFIRMED");

  private ReachRules() {}

  /** A yes that counts today; of a channel that is somebody else's, not an exploiter's. */
  public static boolean isSafe(SafeContact contact, LocalDate today) {
    LocalDate from = contact.confirmedOn();
    LocalDate until = contact.expires();
    boolean confirmed = from != null && !from.isAfter(today);
    boolean lasts = until != null && !until.isBefore(today);
    boolean checked = !contact.belongsToSomeoneElse() || contact.notAnExploiters().isYes();
    return contact.safe().isYes() && confirmed && lasts && checked;
  }

  /** Whether it must not be used, whoever holds it: it is written down so, or it is family's. */
  public static boolean isBanned(SafeContact contact, boolean familyIsShut) {
    return contact.safe().isNo() || isFamilys(contact, familyIsShut);
  }

  /** Whether it leads to a family that must learn nothing. */
  public static boolean isFamilys(SafeContact contact, boolean familyIsShut) {
    return contact.belongsToFamily() && familyIsShut;
  }

  /**
   * How somebody may be reached.
   *
   * @param moment London time
   */
  public static Reach of(
      Collection<SafeContact> contacts, LocalDateTime moment, boolean familyIsShut) {
    SequencedSet<SafeContactChannel> channels = new LinkedHashSet<>();
    List<String> refusals = new ArrayList<>();
    for (SafeContact contact : contacts) {
      switch (contact.verdict(moment, familyIsShut)) {
        case ContactVerdict.Allowed _ -> channels.add(contact.channel());
        case ContactVerdict.Refused refused -> refusals.addAll(refused.codes());
      }
    }
    return new Reach(
        channels.stream().sorted().toList(),
        GRAVEST_FIRST.stream().filter(refusals::contains).toList());
  }
}
