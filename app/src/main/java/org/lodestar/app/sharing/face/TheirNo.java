package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person ended is not begun again over their head. To the same receiver it goes on a consent
 * only by an answer that is newer than the end; on another ground with the reason for it. Who took
 * back or refused sharing with partners has not said yes to it by an older yes to support.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TheirNo {
  private static final Set<EndReason> BY_THEM =
      EnumSet.of(EndReason.PERSON_ASKED, EndReason.CONSENT_WITHDRAWN);
  private static final Set<ConsentKind> LESSER =
      EnumSet.of(ConsentKind.SUPPORT, ConsentKind.NAVIGATOR);

  private final ShareRows shares;
  private final GroundRows grounds;
  private final CaseConsents consents;

  TheirNo(ShareRows shares, GroundRows grounds, CaseConsents consents) {
    this.shares = shares;
    this.grounds = grounds;
    this.consents = consents;
  }

  /** Shares that the person ended, newest first. */
  public List<Share> endedByThem(UUID person) {
    return shares.ofPerson(person).stream()
        .filter(TheirNo::isByThem)
        .sorted(Comparator.comparing(TheirNo::endedAt).reversed())
        .toList();
  }

  /** Whether the person ended it. */
  public static boolean isByThem(Share share) {
    EndReason reason = share.marks().endReason();
    return reason != null && BY_THEM.contains(reason) && share.marks().endedAt() != null;
  }

  private static Instant endedAt(Share share) {
    return Objects.requireNonNull(share.marks().endedAt());
  }

  /**
   * Insists on it.
   *
   * @param hasReason whether the reason for going on without their yes is written down
   * @throws Refused where the person's no is newer
   */
  void insist(About about, Terms terms, boolean hasReason) {
    Optional<Instant> ended = lastEnd(about);
    if (terms.basis() != Basis.CONSENT) {
      if (ended.isPresent() && !hasReason) {
        throw Refused.at("withoutConsent", "sharing.rule.endedByThem.reason");
      }
      return;
    }
    ConsentKind kind = Objects.requireNonNull(terms.consent());
    Map<ConsentKind, Consent> newest = consents.standing(about.person());
    Optional<Instant> no =
        Stream.of(ended, noToPartners(kind, newest))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    Consent yes = newest.get(kind);
    if (no.isPresent() && (yes == null || yes.at().isBefore(no.get()))) {
      throw Refused.at("consent", "sharing.rule.endedByThem");
    }
  }

  /** Of whom, and to whom. */
  record About(UUID person, Receiver receiver, Optional<PersonalText> outside) {}

  private Optional<Instant> lastEnd(About about) {
    List<Share> ended = endedByThem(about.person());
    Map<UUID, PersonalText> outside = grounds.outside(ended.stream().map(Share::id).toList());
    return ended.stream()
        .filter(share -> isSame(share, about, outside))
        .map(TheirNo::endedAt)
        .findFirst();
  }

  private static boolean isSame(Share share, About about, Map<UUID, PersonalText> outside) {
    UUID organisation = about.receiver().organisation();
    if (organisation != null) {
      return organisation.equals(share.receiver().organisation());
    }
    PersonalText was = outside.get(share.id());
    return was != null && about.outside().filter(now -> plain(now).equals(plain(was))).isPresent();
  }

  private static String plain(PersonalText name) {
    return name.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static Optional<Instant> noToPartners(
      ConsentKind kind, Map<ConsentKind, Consent> newest) {
    Consent partners = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    return Optional.ofNullable(partners)
        .filter(_ -> LESSER.contains(kind))
        .filter(answer -> !answer.stands() && isNo(answer))
        .map(Consent::at);
  }

  private static boolean isNo(Consent answer) {
    return switch (answer.outcome()) {
      case REFUSED -> !answer.unsafe();
      case WITHDRAWN -> true;
      default -> false;
    };
  }
}
