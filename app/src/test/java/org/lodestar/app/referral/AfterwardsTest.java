package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.after.Situation;
import org.lodestar.app.referral.face.AfterWaiting;
import org.lodestar.app.referral.face.Afterwards;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.LaterEvidence;
import org.lodestar.app.referral.face.LaterReferrals;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Completeness;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/** After a referral or notification was sent, on a real database. */
@PlatformTest
class AfterwardsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate SENT = LocalDate.of(2027, 2, 1);
  private static final PersonalText SLIP = PersonalText.of("A wage slip of January");

  private final LaterEvidence evidence;
  private final LaterReferrals later;
  private final Referrals referrals;
  private final ReferralProgress progress;
  private final CaseConsents consents;
  private final AfterWaiting desktop;
  private final Papers papers;
  private final CaseOfOne made;

  private final Added ledger;

  AfterwardsTest(
      LaterEvidence evidence,
      LaterReferrals later,
      Referrals referrals,
      ReferralProgress progress,
      CaseConsents consents,
      AfterWaiting desktop,
      Papers papers,
      CaseOfOne made,
      Added ledger) {
    this.ledger = ledger;
    this.evidence = evidence;
    this.later = later;
    this.referrals = referrals;
    this.progress = progress;
    this.consents = consents;
    this.desktop = desktop;
    this.papers = papers;
    this.made = made;
  }

  private static <T> T on(LocalDate day, ScopedValue.CallableOp<T, RuntimeException> work) {
    return ScopedClock.at(ZonedDateTime.of(day, LocalTime.NOON, LONDON).toInstant(), work);
  }

  private static void at(LocalDate day, Runnable work) {
    on(
        day,
        () -> {
          work.run();
          return true;
        });
  }

  private record Sent(Made about, Referral referral) {
    UUID id() {
      return referral.id();
    }
  }

  private Sent sent(FormRoute route) {
    return on(
        SENT,
        () -> {
          Made about = made.leadingTo(route);
          return new Sent(about, papers.sent(about, SENT));
        });
  }

  private void happens(Sent sent, LocalDate day, NrmEvent event, @Nullable String note) {
    PersonalText words = note == null ? null : PersonalText.of(note);
    at(
        day,
        () ->
            sent.about()
                .doing(() -> progress.record(sent.about().worker(), sent.id(), event, day, words)));
  }

  private void referenced(Sent sent) {
    at(
        SENT,
        () ->
            sent.about()
                .doing(
                    () ->
                        progress.reference(
                            sent.about().worker(), sent.id(), PersonalText.of("NRM/1"))));
  }

  private Evidence added(Sent sent, LocalDate day) {
    return on(
        day,
        () ->
            sent.about()
                .as(
                    () -> {
                      UUID id =
                          evidence.add(
                              sent.about().worker(),
                              sent.id(),
                              SLIP,
                              PersonalText.of("His sister"),
                              day);
                      return evidence.get(sent.about().worker(), sent.id(), id);
                    }));
  }

  private Evidence again(Sent sent, Evidence piece) {
    return sent.about().as(() -> evidence.get(sent.about().worker(), sent.id(), piece.id()));
  }

  private List<UUID> unsent(Sent sent, LocalDate day) {
    return on(
        day,
        () ->
            sent.about().as(desktop::unsent).stream()
                .filter(each -> each.referral().id().equals(sent.id()))
                .map(AfterWaiting.Unsent::evidence)
                .toList());
  }

  @Test
  void evidenceIsWorkUntilItIsSentAndThenTheDecisionSaysWhatItMadeOfIt() {
    Sent sent = sent(FormRoute.NRM_ADULT);
    referenced(sent);
    LocalDate came = SENT.plusDays(1);
    Evidence slip = added(sent, came);
    assertThat(slip.due()).as("two working days").isEqualTo(SENT.plusDays(3));
    assertThat(unsent(sent, came)).containsExactly(slip.id());
    at(came, () -> send(sent, slip, came));
    assertThat(unsent(sent, came)).isEmpty();
    assertThat(happenings(sent)).contains("EVIDENCE_ADDED");
    assertThatThrownBy(() -> at(came, () -> consider(sent, again(sent, slip))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("referral.refused.notDecided"));
    happens(sent, SENT.plusDays(4), NrmEvent.RG_POSITIVE, null);
    at(SENT.plusDays(5), () -> consider(sent, again(sent, slip)));
    Evidence considered = again(sent, slip);
    assertThat(considered.state()).isEqualTo(EvidenceState.CONSIDERED);
    assertThat(considered.considered()).isEqualTo(Evidence.Considered.GIVEN_LITTLE_WEIGHT);
    assertThat(considered.what()).isEqualTo(SLIP);
  }

  private void send(Sent sent, Evidence piece, LocalDate day) {
    sent.about()
        .doing(
            () ->
                evidence.send(
                    sent.about().worker(),
                    sent.id(),
                    piece.id(),
                    piece.version(),
                    day,
                    Evidence.Way.BY_US));
  }

  private void consider(Sent sent, Evidence piece) {
    sent.about()
        .doing(
            () ->
                evidence.consider(
                    sent.about().worker(),
                    sent.id(),
                    piece.id(),
                    piece.version(),
                    Evidence.Considered.GIVEN_LITTLE_WEIGHT,
                    PersonalText.of("The slip could be anybody's.")));
  }

  private List<String> happenings(Sent sent) {
    return sent
        .about()
        .as(() -> progress.get(sent.about().worker(), sent.id()))
        .happenings()
        .stream()
        .map(happening -> happening.event().name())
        .toList();
  }

  @Test
  void evidenceThatIsKeptBackIsNoWorkAndCanBeSentAfterAll() {
    Sent sent = sent(FormRoute.NRM_ADULT);
    Evidence slip = added(sent, SENT);
    at(
        SENT,
        () ->
            sent.about()
                .doing(
                    () ->
                        evidence.keepBack(
                            sent.about().worker(),
                            sent.id(),
                            slip.id(),
                            slip.version(),
                            PersonalText.of("It shows where his sister lives"))));
    assertThat(unsent(sent, SENT)).isEmpty();
    assertThatThrownBy(() -> at(SENT, () -> send(sent, slip, SENT)))
        .as("an older showing of the page")
        .isInstanceOf(EditClash.class);
    at(SENT, () -> send(sent, again(sent, slip), SENT));
    assertThat(again(sent, slip).state()).isEqualTo(EvidenceState.SENT);
  }

  @Test
  void afterANegativeDecisionEvidenceIsWorkWhileReconsiderationCanBeAskedFor() {
    Sent sent = sent(FormRoute.NRM_ADULT);
    referenced(sent);
    LocalDate decided = SENT.plusDays(3);
    happens(sent, decided, NrmEvent.RG_NEGATIVE, null);
    LocalDate lastDay = decided.plusDays(30);
    Evidence slip = added(sent, lastDay.minusDays(1));
    assertThat(slip.due()).as("before the time for asking is over").isBeforeOrEqualTo(lastDay);
    assertThat(unsent(sent, lastDay)).containsExactly(slip.id());
    assertThat(unsent(sent, lastDay.plusDays(1)))
        .as("a court can still be asked")
        .containsExactly(slip.id());
    assertThat(unsent(sent, decided.plusMonths(3).plusDays(1))).isEmpty();
  }

  @Test
  void aNotificationADraftAndAWithdrawnReferralTakeNoEvidence() {
    Sent notification = sent(FormRoute.DTN_NAMED);
    assertThatThrownBy(() -> added(notification, SENT)).isInstanceOf(Refused.class);
    Sent withdrawn = sent(FormRoute.NRM_ADULT);
    Evidence slip = added(withdrawn, SENT);
    happens(withdrawn, SENT, NrmEvent.WITHDRAWN, "In writing");
    assertThatThrownBy(() -> at(SENT, () -> send(withdrawn, slip, SENT)))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.notHere");
    assertThat(again(withdrawn, slip).state()).isEqualTo(EvidenceState.HELD);
    assertThatThrownBy(() -> at(SENT, () -> send(withdrawn, slip, SENT.plusDays(1))))
        .as("a day to come")
        .isInstanceOf(Refused.class);
  }

  @Test
  void aNoticeOfDisqualificationHasAClockUntilItIsAnswered() {
    Sent sent = sent(FormRoute.NRM_ADULT);
    referenced(sent);
    happens(sent, SENT.plusDays(1), NrmEvent.RG_POSITIVE, null);
    LocalDate noticed = LocalDate.of(2027, 2, 5);
    assertThatThrownBy(() -> happens(sent, noticed, NrmEvent.DISQUALIFICATION_ANSWERED, null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("referral.refused.noNotice"));
    assertThatThrownBy(() -> happens(sent, noticed, NrmEvent.DISQUALIFICATION_NOTICE, null))
        .as("without its ground")
        .isInstanceOf(Refused.class);
    happens(sent, noticed, NrmEvent.DISQUALIFICATION_NOTICE, "Public order");
    assertThat(clock(sent, ClockRule.DISQUALIFICATION_ANSWER).due())
        .isEqualTo(LocalDate.of(2027, 2, 19));
    assertThat(kinds(sent, noticed)).contains(Situation.Kind.DISQUALIFICATION_NOTICE);
    happens(sent, LocalDate.of(2027, 2, 10), NrmEvent.DISQUALIFICATION_ANSWERED, null);
    assertThat(clock(sent, ClockRule.DISQUALIFICATION_ANSWER).endedOn())
        .isEqualTo(LocalDate.of(2027, 2, 10));
    happens(sent, LocalDate.of(2027, 2, 12), NrmEvent.DISQUALIFIED, "Public order");
    assertThat(kinds(sent, LocalDate.of(2027, 2, 12))).contains(Situation.Kind.DISQUALIFIED);
    assertThat(sent.about().as(() -> progress.get(sent.about().worker(), sent.id())).stage())
        .as("the referral itself goes on")
        .isNotEqualTo(NrmState.WITHDRAWN);
  }

  private RunningClock clock(Sent sent, ClockRule rule) {
    return sent.about().as(() -> progress.get(sent.about().worker(), sent.id())).clocks().stream()
        .filter(clock -> clock.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private List<Situation.Kind> kinds(Sent sent, LocalDate day) {
    return on(
        day,
        () ->
            sent.about().as(() -> later.get(sent.about().worker(), sent.id())).situations().stream()
                .filter(Situation::isNow)
                .map(Situation::kind)
                .toList());
  }

  @Test
  void somebodyWhoIsExploitedAgainIsReferredAnewBesideTheOldReferral() {
    Sent sent = sent(FormRoute.NRM_ADULT);
    PersonalText reason = PersonalText.of("Found at another yard in March");
    assertThatThrownBy(() -> refer(sent, reason))
        .as("while the old one goes on")
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.notHere");
    referenced(sent);
    happens(sent, SENT, NrmEvent.RG_NEGATIVE, null);
    Referral anew = refer(sent, reason);
    assertThat(anew.id()).isNotEqualTo(sent.id());
    assertThat(refer(sent, reason).id()).as("pressed twice").isEqualTo(anew.id());
    assertThat(happenings(sent)).containsOnlyOnce("NEW_REFERRAL");
    assertThat(papers.head(sent.about(), sent.id()).state()).isEqualTo(NrmState.RG_NEGATIVE);
    Afterwards of = sent.about().as(() -> later.get(sent.about().worker(), sent.id()));
    assertThat(of.followedBy())
        .singleElement()
        .satisfies(
            followed -> {
              assertThat(followed.form()).isEqualTo(anew.id());
              assertThat(followed.reason()).isEqualTo(reason);
            });
    sent.about().doing(() -> referrals.discard(sent.about().worker(), anew.id(), anew.version()));
    assertThat(sent.about().as(() -> later.get(sent.about().worker(), sent.id())).followedBy())
        .as("a draft that is thrown away follows nothing")
        .isEmpty();
  }

  private Referral refer(Sent sent, PersonalText reason) {
    return on(
        SENT, () -> sent.about().as(() -> later.again(sent.about().worker(), sent.id(), reason)));
  }

  @Test
  void anAdultWhoAgreesLaterKeepsWhatTheNotificationToldAndIsAskedTheRest() {
    Sent sent = sent(FormRoute.DTN_ANONYMOUS);
    assertThatThrownBy(() -> convert(sent))
        .as("the case does not say that they agree")
        .isInstanceOf(Refused.class);
    assertThat(papers.head(sent.about(), sent.id()).state()).isEqualTo(DtnState.SENT);
    agree(sent);
    Referral referral = convert(sent);
    assertThat(referral.route()).isEqualTo(FormRoute.NRM_ADULT);
    assertThat(papers.head(sent.about(), sent.id()).state()).isEqualTo(DtnState.CONVERTED_TO_NRM);
    Draft notified = sent.about().as(() -> referrals.draft(sent.about().worker(), sent.id()));
    Draft draft = sent.about().as(() -> referrals.draft(sent.about().worker(), referral.id()));
    assertThat(draft.sources()).containsValue(PrefillSource.NOTIFICATION);
    draft
        .sources()
        .forEach(
            (item, source) -> {
              if (source == PrefillSource.NOTIFICATION) {
                assertThat(draft.answers().list(item)).isEqualTo(notified.answers().list(item));
              }
            });
    assertThat(draft.answers().find("firstName")).as("from the case").contains("Trần Thị");
    assertThat(Completeness.of(draft.questionnaire(), draft.answers()).missing())
        .as("what only a referral asks")
        .isNotEmpty()
        .noneMatch(item -> draft.answers().has(item.id()));
    assertThatThrownBy(() -> convert(sent))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.notHere");
  }

  private Referral convert(Sent sent) {
    return on(
        SENT.plusDays(7),
        () ->
            sent.about()
                .as(() -> later.convert(sent.about().worker(), sent.id(), SENT.plusDays(7))));
  }

  private void agree(Sent sent) {
    at(
        SENT.plusDays(6),
        () ->
            sent.about()
                .doing(
                    () ->
                        consents.record(
                            sent.about().worker(),
                            sent.about().caseFile(),
                            sent.about().person(),
                            yes(SENT.plusDays(6)))));
  }

  private static Conversation yes(LocalDate day) {
    return new Conversation(
        day,
        Conversation.Method.IN_PERSON,
        Interpreter.INDEPENDENT,
        PersonalText.of("Vietnamese"),
        true,
        false,
        true,
        EnumSet.allOf(Explained.class),
        "2026-04",
        false,
        Map.of(ConsentKind.NRM_REFERRAL, ConsentOutcome.GIVEN),
        null);
  }

  @Test
  void aBirthdayComesAlsoWhileAReferralIsSuspended() {
    Sent sent = sent(FormRoute.NRM_CHILD);
    referenced(sent);
    happens(sent, SENT, NrmEvent.SUSPENDED, "Missing");
    assertThat(clock(sent, ClockRule.RG_TARGET).pausedOn()).isEqualTo(SENT);
    assertThat(kinds(sent, SENT.plusDays(1))).contains(Situation.Kind.SUSPENDED);
  }

  @ParameterizedTest
  @EnumSource(FormRoute.class)
  void theLedgerLearnsThatOneWasSent(FormRoute route) {
    Added.Since before = ledger.since();
    sent(route);
    assertThat(before.of("K3").numerator()).isOne();
    assertThat(before.of("K4").denominator()).isEqualTo(route.isReferral() ? 1 : 0);
  }

  @Test
  void theLedgerLearnsThatSomebodyWasIdentified() {
    Sent sent = sent(FormRoute.NRM_ADULT);
    referenced(sent);
    Added.Since before = ledger.since();
    happens(sent, SENT.plusDays(5), NrmEvent.RG_POSITIVE, null);
    assertThat(before.of("K5").isNothing()).isTrue();
    happens(sent, SENT.plusDays(60), NrmEvent.CG_POSITIVE, null);
    assertThat(before.of("K5").numerator()).isOne();
  }
}
