package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.face.NoInWords;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.store.GroundRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
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
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Set<EndReason> BY_THEM =
      EnumSet.of(EndReason.PERSON_ASKED, EndReason.CONSENT_WITHDRAWN);
  private static final Set<ConsentKind> LESSER =
      EnumSet.of(ConsentKind.SUPPORT, ConsentKind.NAVIGATOR);

  /** A word is no reason; ours, to be confirmed by a practitioner. */
  private static final int LEAST_WORDS = 5;

  private final ShareRows shares;
  private final GroundRows grounds;
  private final CaseConsents consents;
  private final CaseSections sections;
  private final NarrowNoes narrow;
  private final NoInWords inWords;
  private final Organisations organisations;

  TheirNo(
      ShareRows shares,
      GroundRows grounds,
      CaseConsents consents,
      CaseSections sections,
      NarrowNoes narrow,
      NoInWords inWords,
      Organisations organisations) {
    this.organisations = organisations;
    this.inWords = inWords;
    this.narrow = narrow;
    this.shares = shares;
    this.grounds = grounds;
    this.consents = consents;
    this.sections = sections;
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
   * @param grounds in which the reason for going on without their yes is written down
   * @throws Refused where the person's no is newer
   */
  void insist(About about, Terms terms, Grounds grounds) {
    insistOnNarrow(about, terms);
    if (terms.basis() == Basis.CHILD_IN_NEED) {
      insistOnAgreement(about);
      return;
    }
    Optional<Instant> ended = lastEnd(about);
    boolean outside = about.receiver().organisation() == null;
    if (terms.basis() != Basis.CONSENT) {
      if (ended.isPresent() && grounds.withoutConsent() == null) {
        throw Refused.at("withoutConsent", "sharing.rule.endedByThem.reason");
      }
      return;
    }
    ConsentKind kind = Objects.requireNonNull(terms.consent());
    Map<ConsentKind, Consent> newest = consents.standing(about.person());
    Optional<Instant> no =
        outside
            ? anyNo(about.person(), newest)
            : latest(ended, noToPartners(newest).filter(_ -> LESSER.contains(kind)));
    if (no.filter(at -> isNewer(at, newest.get(kind))).isPresent()) {
      throw Refused.at("consent", "sharing.rule.endedByThem");
    }
    insistOnName(about, grounds);
  }

  /**
   * A body with which the person ended sharing stays shut until they say yes to it by name: what
   * they agree to for somebody else does not open it again.
   */
  private void insistOnName(About about, Grounds grounds) {
    UUID organisation = about.receiver().organisation();
    if (organisation == null || !askedToEnd(about.person(), organisation)) {
      return;
    }
    String name = organisations.get(organisation).name();
    PersonalText agreed = grounds.agreed();
    if (agreed == null || !plain(agreed).contains(plain(PersonalText.of(name)))) {
      throw new Refused(
          List.of(new Refused.Refusal("agreed", "sharing.rule.endedByThem.named", name)));
    }
  }

  private boolean askedToEnd(UUID person, UUID organisation) {
    return endedByThem(person).stream()
        .filter(each -> each.marks().endReason() == EndReason.PERSON_ASKED)
        .anyMatch(each -> organisation.equals(each.receiver().organisation()));
  }

  /**
   * What rests on their yes holds each part of which they said that this body is not to have it.
   */
  private void insistOnNarrow(About about, Terms terms) {
    if (!terms.basis().isDuty() && narrowNo(about, terms).isPresent()) {
      throw Refused.at("sections", "sharing.rule.narrowNo");
    }
  }

  private Optional<String> narrowNo(About about, Terms terms) {
    return narrow.against(about.person(), terms.sections(), about.receiver().organisation());
  }

  /**
   * Whether a no in their own words stands against this body, and the giver did not say that it is
   * not in this: on a duty it goes as against a no.
   *
   * @throws Refused where it is no duty, and where nobody is named who decided it
   */
  boolean isUnread(About about, NewShare wanted) {
    boolean asksThem = !(wanted.terms().basis().isDuty() && wanted.enquiry() != null);
    UUID receiver = about.receiver().organisation();
    if (!asksThem || wanted.readNo()) {
      return false;
    }
    boolean onTheirYes = !wanted.terms().basis().isDuty();
    if (!inWords.stands(about.person(), inWords.body(receiver))) {
      if (onTheirYes && inWords.saidYesToSome(about.person())) {
        throw Refused.at("readNo", "sharing.rule.readYes");
      }
      return false;
    }
    if (!wanted.terms().basis().isDuty() || wanted.grounds().decider() == null) {
      boolean duty = wanted.terms().basis().isDuty();
      throw Refused.at("readNo", duty ? "sharing.rule.readNo.duty" : "casework.narrow.unread");
    }
    return true;
  }

  /**
   * Insists that no such no was said, or put in other words, since it was frozen.
   *
   * @throws Refused where one was
   */
  void insistRead(About about, Instant frozen) {
    UUID receiver = about.receiver().organisation();
    if (inWords.isNewerThan(about.person(), inWords.body(receiver), frozen)) {
      throw Refused.because("sharing.rule.readNo.since");
    }
  }

  /** Whether they said no to something in their own words, or yes with some, whoever it is for. */
  boolean saidNoInWords(UUID person) {
    return inWords.stands(person) || inWords.saidYesToSome(person);
  }

  /**
   * Section 17 goes with an agreement of its own, in its own words: what they say of partners does
   * not end it. Where they ended sharing with this body, it takes a newer yes.
   */
  private void insistOnAgreement(About about) {
    Map<ConsentKind, Consent> newest = consents.standing(about.person());
    Optional<Instant> no =
        about.receiver().organisation() == null
            ? endedByThem(about.person()).stream().map(TheirNo::endedAt).findFirst()
            : lastEnd(about);
    Consent yes = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    if (no.filter(at -> yes == null || !yes.stands() || isNewer(at, yes)).isPresent()) {
      throw Refused.at("basis", "sharing.rule.childInNeed.no");
    }
  }

  /**
   * Whether something would be given about an adult who said no to it: on a duty, to sharing with
   * partners or to this receiver; on whatever ground but a yes to the police, to the police. An
   * enquiry that protects somebody else does not ask them, but for whether the police are told.
   *
   * @param protectsAnother whether it is for an enquiry about somebody else
   */
  boolean isAgainst(About about, Terms terms, boolean protectsAnother) {
    Map<ConsentKind, Consent> newest = consents.standing(about.person());
    if (saidNoToPolice(newest) && isForPolice(about, terms)) {
      return true;
    }
    if (protectsAnother || !terms.basis().isDuty()) {
      return false;
    }
    if (narrowNo(about, terms).isPresent()) {
      return true;
    }
    Consent partners = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    boolean yes = partners != null && partners.stands();
    return noToPartners(newest).isPresent()
        || lastEnd(about).filter(at -> !yes || isNewer(at, partners)).isPresent();
  }

  /** Whether it is to reach who prosecutes or enforces, by its purpose or by who receives it. */
  private boolean isForPolice(About about, Terms terms) {
    if (terms.consent() == ConsentKind.POLICE_CO_OPERATION) {
      return false;
    }
    boolean onDuty = terms.basis().isDuty();
    UUID organisation = about.receiver().organisation();
    return terms.purpose() == SharePurpose.CRIME
        || onDuty && terms.purpose().isForPolice()
        || organisation != null && sections.enforces(organisation)
        || about.outside().filter(name -> Body.isCalledPolice(plain(name))).isPresent();
  }

  /** One that was not free is respected, too, until they are asked again (0268). */
  private static boolean saidNoToPolice(Map<ConsentKind, Consent> newest) {
    Consent police = newest.get(ConsentKind.POLICE_CO_OPERATION);
    return police != null && (police.outcome() == ConsentOutcome.REFUSED || isNo(police));
  }

  /**
   * Insists that what goes against somebody's no is decided as such: the reason in words of which
   * somebody can judge, and who decided it. A second person agrees before it goes out.
   *
   * @throws Refused where either is missing
   */
  static void insistOnDecision(Grounds grounds) {
    if (!isReason(grounds.withoutConsent())) {
      throw Refused.at("withoutConsent", "sharing.rule.againstNo.reason");
    }
    if (grounds.decider() == null) {
      throw Refused.at("decider", "sharing.rule.againstNo.decider");
    }
  }

  /** Whether somebody can judge of it. */
  static boolean isReason(@Nullable PersonalText reason) {
    return reason != null && reason.text().strip().split("\\s+").length >= LEAST_WORDS;
  }

  /**
   * What an adult had said against what was told by hand, by the day on which it was: on whatever
   * ground no to the police, and on a duty no to sharing with partners or with whoever was told.
   *
   * @param asksNoPartners whether only the police are asked about: for what they said yes to, and
   *     for an enquiry that protects somebody else
   */
  Optional<Refused.Refusal> whenTold(About about, Body told, boolean asksNoPartners, LocalDate on) {
    Map<ConsentKind, Consent> newest = consents.standing(about.person());
    if (saidNoToPolice(newest) && saidBy(newest, on) && isPolice(about, told)) {
      return Optional.of(Refused.Refusal.of("basis", "sharing.rule.told.police"));
    }
    boolean no =
        !asksNoPartners
            && latest(noToPartners(newest), lastEnd(about))
                .filter(at -> !saidOn(at, newest).isAfter(on))
                .filter(at -> isNewer(at, yes(newest)))
                .isPresent();
    return no ? Optional.of(Refused.Refusal.of("basis", "sharing.rule.told.no")) : Optional.empty();
  }

  private static boolean isPolice(About about, Body told) {
    return told.isPolice(about.outside().map(PersonalText::text).orElse(""));
  }

  private static @Nullable Consent yes(Map<ConsentKind, Consent> newest) {
    Consent partners = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    return partners != null && partners.stands() ? partners : null;
  }

  private static boolean saidBy(Map<ConsentKind, Consent> newest, LocalDate on) {
    Consent police = newest.get(ConsentKind.POLICE_CO_OPERATION);
    return police != null && !police.decidedOn().isAfter(on);
  }

  /**
   * Insists on it for what was told by hand, to whomever: by the day on which it was told.
   *
   * @throws Refused where the person had said no by then, and not yes again
   */
  void insistWhenTold(UUID person, ConsentKind kind, LocalDate on) {
    if (saidNoBy(person, kind, on)) {
      throw Refused.at("consent", "sharing.rule.toldAfterNo");
    }
  }

  /** Whether they had said no to sharing by a day, and not yes again. */
  boolean saidNoBy(UUID person, ConsentKind kind, LocalDate on) {
    Map<ConsentKind, Consent> newest = consents.standing(person);
    return anyNo(person, newest)
        .filter(at -> !saidOn(at, newest).isAfter(on))
        .filter(at -> isNewer(at, newest.get(kind)))
        .isPresent();
  }

  /** Whether something went to the police as on their yes, and they had said no to the police. */
  boolean isPoliceAgainst(Given given) {
    PersonalText whom = given.whom();
    return given.ground() == Ground.YES
        && whom != null
        && whenTold(
                new About(given.person(), Receiver.outside(whom), Optional.of(whom)),
                Body.outside(),
                true,
                given.on())
            .isPresent();
  }

  /** A no may have been written down days after it was said. */
  private static LocalDate saidOn(Instant no, Map<ConsentKind, Consent> newest) {
    Consent partners = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    return partners != null && partners.at().equals(no)
        ? partners.decidedOn()
        : LocalDate.ofInstant(no, LONDON);
  }

  /** Whether a yes on which something was told by hand does not stand any more. */
  boolean saidNo(UUID person, ConsentKind kind) {
    Consent newest = consents.standing(person).get(kind);
    return newest == null || !newest.stands();
  }

  /** Whether a person has said no to what was shared on their yes. */
  boolean saidNo(Share share) {
    ConsentKind kind = share.restsOn();
    if (kind == null) {
      return false;
    }
    Map<ConsentKind, Consent> newest = consents.standing(share.person());
    Consent answer = newest.get(kind);
    boolean widely = LESSER.contains(kind) || share.receiver().isOutside();
    return answer != null && isNo(answer)
        || widely && noToPartners(newest).filter(at -> isNewer(at, answer)).isPresent();
  }

  /** Whether a person has said no to sharing with partners, ended a share, or said no to police. */
  boolean saidNo(UUID person) {
    Map<ConsentKind, Consent> newest = consents.standing(person);
    return anyNo(person, newest).isPresent()
        || saidNoToPolice(newest)
        || !narrow.standing(person).isEmpty();
  }

  /** Whoever is outside goes by any name: any no of theirs to sharing is a no to them. */
  private Optional<Instant> anyNo(UUID person, Map<ConsentKind, Consent> newest) {
    return latest(
        endedByThem(person).stream().map(TheirNo::endedAt).findFirst(), noToPartners(newest));
  }

  private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static boolean isNewer(Instant no, @Nullable Consent yes) {
    return yes == null || yes.at().isBefore(no);
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

  private static Optional<Instant> noToPartners(Map<ConsentKind, Consent> newest) {
    Consent partners = newest.get(ConsentKind.SHARING_WITH_PARTNERS);
    return Optional.ofNullable(partners)
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
