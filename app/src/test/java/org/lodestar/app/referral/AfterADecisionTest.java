package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.CaseClosing;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepOutcome;
import org.lodestar.app.casework.TimelineFilter;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CaseTimeline;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.after.Situation;
import org.lodestar.app.referral.face.AfterDecisions;
import org.lodestar.app.referral.face.LaterReferrals;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.ReferralWaiting;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.Known;

/** What a decision of the Home Office opens, and how each of these roads ends. */
@PlatformTest
@SuppressWarnings("NullAway.Init") // Set before each test.
class AfterADecisionTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate SENT = LocalDate.of(2026, 2, 2);
  private static final LocalDate POSITIVE = LocalDate.of(2026, 2, 9);
  private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);
  private static final LocalDate LETTER = LocalDate.of(2026, 3, 20);

  private final ReferralProgress progress;
  private final AfterDecisions decisions;
  private final PeopleTold told;
  private final LaterReferrals later;
  private final CasePathways pathways;
  private final CaseTimeline timeline;
  private final Cases cases;
  private final CaseBeds beds;
  private final Papers papers;
  private final CaseOfOne made;
  private final ReferralWaiting referrals;

  private Made about;
  private Referral referral;

  AfterADecisionTest(
      ReferralProgress progress,
      AfterDecisions decisions,
      PeopleTold told,
      LaterReferrals later,
      CasePathways pathways,
      CaseTimeline timeline,
      Cases cases,
      CaseBeds beds,
      Papers papers,
      CaseOfOne made,
      ReferralWaiting referrals) {
    this.progress = progress;
    this.decisions = decisions;
    this.told = told;
    this.later = later;
    this.pathways = pathways;
    this.timeline = timeline;
    this.cases = cases;
    this.beds = beds;
    this.papers = papers;
    this.made = made;
    this.referrals = referrals;
  }

  @BeforeEach
  void anAdultWasReferred() {
    refer(FormRoute.NRM_ADULT);
  }

  private void refer(FormRoute route) {
    at(
        SENT,
        () -> {
          about = made.leadingTo(route);
          referral = papers.sent(about, SENT);
          PersonalText reference = PersonalText.of("NRM/7");
          about.doing(() -> progress.reference(about.worker(), referral.id(), reference));
        });
  }

  private static void at(LocalDate day, Runnable work) {
    ScopedClock.at(
        ZonedDateTime.of(day, LocalTime.NOON, LONDON).toInstant(),
        () -> {
          work.run();
          return true;
        });
  }

  /** It happened, and is written down on the same day. */
  private void happens(LocalDate day, NrmEvent event) {
    happens(day, day, event, null);
  }

  private void happens(LocalDate written, LocalDate on, NrmEvent event, @Nullable String note) {
    PersonalText words = note == null ? null : PersonalText.of(note);
    at(
        written,
        () ->
            about.doing(
                () -> {
                  if (yes(event) != null && told.isOwed(referral)) {
                    told.tell(about.worker(), referral.id(), written, null);
                  }
                  progress.record(about.worker(), referral.id(), event, on, words, yes(event));
                }));
  }

  private static @Nullable TheirYes yes(NrmEvent event) {
    return event == NrmEvent.RECONSIDERATION_REQUESTED ? TheirYes.THEY_AGREED : null;
  }

  private void isNegative() {
    happens(POSITIVE, NrmEvent.RG_POSITIVE);
    happens(DECIDED, NrmEvent.CG_NEGATIVE);
  }

  private Map<StepCode, LocalDate> waiting(LocalDate day) {
    return work(day).collect(Collectors.toMap(OpenStep::code, step -> must(step.due())));
  }

  /** What stands on the home page of whoever holds the case. */
  private Stream<OpenStep> work(LocalDate day) {
    List<OpenStep> all = new ArrayList<>();
    at(
        day,
        () ->
            about.doing(
                () ->
                    List.of(true, false)
                        .forEach(
                            over ->
                                all.addAll(
                                    pathways.waitingFor(about.worker().id(), over, 0, 100)))));
    return all.stream().filter(step -> step.code().followsADecision());
  }

  private static <T> T must(@Nullable T given) {
    return Objects.requireNonNull(given);
  }

  private PathwayView view() {
    return about.as(() -> pathways.get(about.worker(), about.caseFile(), about.person()));
  }

  private PathwayStep step(StepCode code) {
    return view().steps().stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + code));
  }

  private void answer(LocalDate day, StepCode code, @Nullable String answer) {
    PathwayStep step = step(code);
    PersonalText note = answer == null ? null : PersonalText.of(answer);
    StepOutcome done =
        new StepOutcome(PathwayStep.State.DONE, note, null, step.due(), step.version());
    if (code.endsWithAnAnswer() && note != null) {
      answers(day, code, said(StepAnswer.Said.YES, day, note, note));
    } else {
      at(day, () -> about.doing(() -> settle(code, done)));
    }
  }

  private static StepAnswer said(
      StepAnswer.Said said,
      LocalDate day,
      @Nullable PersonalText given,
      @Nullable PersonalText bed) {
    return new StepAnswer(
        said,
        StepAnswer.Agreed.THEY_AGREED,
        PersonalText.of("Hilda Housing, 01632 960001"),
        day,
        given,
        bed);
  }

  private void answers(LocalDate day, StepCode code, StepAnswer answer) {
    PathwayStep step = step(code);
    StepOutcome rest =
        new StepOutcome(PathwayStep.State.OPEN, null, null, step.due(), step.version());
    at(
        day,
        () ->
            about.doing(
                () ->
                    pathways.answer(
                        about.worker(), about.caseFile(), about.person(), code, answer, rest)));
  }

  private void settle(StepCode code, StepOutcome outcome) {
    pathways.settle(about.worker(), about.caseFile(), about.person(), code, outcome);
  }

  private void letterSays(LocalDate day) {
    at(DECIDED, () -> about.doing(() -> decisions.supportEnds(about.worker(), referral.id(), day)));
  }

  private List<Situation.Kind> now(LocalDate day) {
    List<Situation.Kind> kinds = new ArrayList<>();
    at(
        day,
        () ->
            about.doing(
                () ->
                    later.get(about.worker(), referral.id()).situations().stream()
                        .filter(Situation::isNow)
                        .map(Situation::kind)
                        .forEach(kinds::add)));
    return kinds;
  }

  @Test
  @Tag("care")
  void aNegativeDecisionIsWorkUntilEachOfItIsAnswered() {
    isNegative();
    Map<StepCode, LocalDate> open = waiting(DECIDED);
    assertThat(open)
        .containsOnlyKeys(
            StepCode.RECONSIDERATION,
            StepCode.EVIDENCE_TO_COME,
            StepCode.LEGAL_ADVICE,
            StepCode.SUPPORT_END_DATE,
            StepCode.COUNCIL_HOUSING,
            StepCode.COUNCIL_CARE,
            StepCode.COUNCIL_CHILDREN,
            StepCode.IMMIGRATION_ADVICE,
            StepCode.MONEY_TO_LIVE_ON)
        .containsEntry(StepCode.RECONSIDERATION, LAST_DAY)
        .containsEntry(StepCode.EVIDENCE_TO_COME, LAST_DAY);
    assertThat(now(DECIDED))
        .as("nobody reads that nothing asks for them")
        .contains(Situation.Kind.NEGATIVE);
    letterSays(LETTER);
    assertThat(waiting(DECIDED))
        .as("the day in the letter, and what to do before it")
        .doesNotContainKey(StepCode.SUPPORT_END_DATE)
        .containsEntry(StepCode.SUPPORT_ENDS, LETTER);
    assertThatThrownBy(() -> answer(DECIDED, StepCode.COUNCIL_HOUSING, null))
        .as("without an answer")
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.answerNeeded");
    happens(LAST_DAY, NrmEvent.RECONSIDERATION_REQUESTED);
    answer(LAST_DAY, StepCode.EVIDENCE_TO_COME, "The police letter went with it");
    answer(LAST_DAY, StepCode.LEGAL_ADVICE, "Invented Solicitors took it");
    answer(LAST_DAY, StepCode.SUPPORT_ENDS, "Council room from the 20th");
    answer(LAST_DAY, StepCode.IMMIGRATION_ADVICE, "Leave until August, may work");
    answer(LAST_DAY, StepCode.MONEY_TO_LIVE_ON, "Universal Credit from the 18th");
    LocalDate summer = LAST_DAY.plusDays(90);
    assertThat(waiting(summer))
        .as("still asked months later")
        .containsOnlyKeys(
            StepCode.COUNCIL_HOUSING, StepCode.COUNCIL_CARE, StepCode.COUNCIL_CHILDREN);
    answer(summer, StepCode.COUNCIL_HOUSING, "Relief duty accepted in writing");
    answer(summer, StepCode.COUNCIL_CARE, "No needs, reasons given in writing");
    answer(summer, StepCode.COUNCIL_CHILDREN, "There are no children");
    assertThat(waiting(summer)).isEmpty();
  }

  @Test
  @Tag("care")
  void aCaseIsNotClosedAsSafeWhileTheCouncilOwesAnAnswerOrThereIsNoBed() {
    isNegative();
    letterSays(LETTER);
    answers(DECIDED, StepCode.COUNCIL_HOUSING, said(StepAnswer.Said.AWAITED, DECIDED, null, null));
    assertRefusedAsSafe("casework.rule.closeUnanswered");
    PersonalText room = PersonalText.of("A room at the Invented Inn, from the 20th");
    assertThatThrownBy(
            () ->
                answers(
                    DECIDED,
                    StepCode.COUNCIL_HOUSING,
                    said(StepAnswer.Said.NO, DECIDED, room, null)))
        .as("an answer on housing says where they sleep")
        .hasMessage("casework.rule.bed");
    answer(LETTER, StepCode.COUNCIL_HOUSING, "Relief duty accepted in writing");
    answer(LETTER, StepCode.COUNCIL_CARE, "No needs, reasons in writing");
    answer(LETTER, StepCode.COUNCIL_CHILDREN, "There are no children");
    happens(LETTER, NrmEvent.RECONSIDERATION_REQUESTED);
    assertThatThrownBy(() -> answer(LETTER, StepCode.EVIDENCE_TO_COME, null))
        .as("done, and nobody says what was sent")
        .hasMessage("casework.rule.wordsNeeded.EVIDENCE_TO_COME");
    answer(LETTER, StepCode.EVIDENCE_TO_COME, "The police letter went with it");
    answer(LETTER, StepCode.LEGAL_ADVICE, "Took it");
    assertThatThrownBy(
            () ->
                answers(
                    LETTER,
                    StepCode.SUPPORT_ENDS,
                    said(StepAnswer.Said.NOT_ASKED, LETTER, room, null)))
        .as("the letter says that it ends")
        .hasMessage("casework.rule.supportDoesEnd");
    answers(LETTER, StepCode.SUPPORT_ENDS, said(StepAnswer.Said.NO, LETTER, room, null));
    assertThat(step(StepCode.SUPPORT_ENDS).state())
        .as("no bed for that night")
        .isEqualTo(PathwayStep.State.OPEN);
    assertRefusedAsSafe("casework.rule.closeUnsafe");
    answers(LETTER, StepCode.SUPPORT_ENDS, said(StepAnswer.Said.YES, LETTER, room, room));
    answerTheRest();
    assertRefusedAsSafe("casework.rule.closeAgainst.ASKED_AGAIN");
    happens(LETTER, NrmEvent.RECONSIDERATION_REFUSED);
    at(LETTER, () -> about.doing(() -> knows(Circumstance.DESTITUTE)));
    answerTheRest();
    assertRefusedAsSafe("casework.rule.closeAgainst.NO_BED");
    sleepsUntil(LETTER.plusDays(120));
    close(CloseReason.SAFE_AND_SUPPORTED, null);
    assertThat(head().state()).isEqualTo(CaseState.CLOSED);
  }

  private void answerTheRest() {
    answerAllBut(null);
  }

  private void answerAllBut(@Nullable StepCode left) {
    for (PathwayStep step : view().steps()) {
      boolean open = step.state() == PathwayStep.State.OPEN && step.step().code() != left;
      if (open && step.step().code().standsAgainstSafe()) {
        answer(LETTER, step.step().code(), "Done and accepted");
      }
    }
  }

  private void knows(Circumstance circumstance) {
    pathways.note(
        about.worker(), about.caseFile(), about.person(), Map.of(circumstance, Known.YES));
  }

  private void sleepsUntil(LocalDate day) {
    Bed bed =
        new Bed(
            Bed.Standing.CONFIRMED,
            PersonalText.of("The Invented Inn"),
            PersonalText.of("Hilda Housing"),
            LETTER.atTime(11, 0).atZone(LONDON).toInstant(),
            day.atTime(10, 0).atZone(LONDON).toInstant());
    at(
        LETTER,
        () ->
            about.doing(() -> beds.record(about.worker(), about.caseFile(), about.person(), bed)));
  }

  @Test
  @Tag("care")
  void aNegativeDecisionThatCanBeReviewedIsNoFindingAndWhatComesLaterOpensTheCaseAgain() {
    isNegative();
    assertThatThrownBy(() -> closeOn(DECIDED, CloseReason.NOT_EXPLOITATION, "HO says no"))
        .hasMessage("casework.rule.closeNotExploitation");
    closeOn(DECIDED, CloseReason.NO_CONTACT_POSSIBLE, "The outreach team looks for them");
    assertThat(waiting(DECIDED)).isEmpty();
    happens(LETTER, NrmEvent.RECONSIDERATION_REQUESTED);
    assertThat(head().state()).isEqualTo(CaseState.OPEN);
    assertThat(waiting(LETTER))
        .as("somebody's work again")
        .containsKeys(StepCode.COUNCIL_HOUSING, StepCode.LEGAL_ADVICE);
  }

  @Test
  @Tag("care")
  void whoLivesWithChildrenIsAskedForAndSoAreChildrenWhoAreKnownLater() {
    isNegative();
    StepAnswer nobody =
        said(StepAnswer.Said.NOT_ASKED, DECIDED, PersonalText.of("There is nobody"), null);
    answers(DECIDED, StepCode.COUNCIL_CHILDREN, nobody);
    assertThat(waiting(DECIDED)).doesNotContainKey(StepCode.COUNCIL_CHILDREN);
    at(LETTER, () -> about.doing(() -> knows(Circumstance.CHILDREN_IN_HOUSEHOLD)));
    assertThat(waiting(LETTER)).containsKey(StepCode.COUNCIL_CHILDREN);
    assertThatThrownBy(() -> answers(LETTER, StepCode.COUNCIL_CHILDREN, nobody))
        .hasMessage("casework.rule.thereAreChildren");
  }

  private CaseFile head() {
    return about.as(() -> cases.head(about.worker(), about.caseFile()));
  }

  private void assertRefusedAsSafe(String key) {
    assertThatThrownBy(() -> close(CloseReason.SAFE_AND_SUPPORTED, null))
        .isInstanceOf(Refused.class)
        .hasMessage(key);
    assertThat(head().state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  @Tag("care")
  void whoeverCannotBeReachedIsNotCalledSafeAndSomebodyGoesOnWithWhatIsOpen() {
    isNegative();
    assertThatThrownBy(() -> close(CloseReason.NO_CONTACT_POSSIBLE, null))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.closeWords");
    close(CloseReason.NO_CONTACT_POSSIBLE, "The outreach team looks for him, told on Monday");
    CaseClosing closed = about.as(() -> cases.closing(head())).orElseThrow();
    assertThat(closed.reason()).isEqualTo(CloseReason.NO_CONTACT_POSSIBLE);
    assertThat(closed.stillOpen()).contains(StepCode.COUNCIL_HOUSING, StepCode.LEGAL_ADVICE);
    assertThat(must(closed.words()).text()).contains("outreach team");
  }

  @Test
  void noReconsiderationIsAskedForOverTheHeadOfAnAdult() {
    isNegative();
    assertThatThrownBy(() -> asks(null)).hasMessage("referral.refused.agreed");
    assertThatThrownBy(() -> asks(TheirYes.DECIDED_FOR_THEM))
        .as("nobody wrote the record")
        .hasMessage("referral.refused.agreedInterests");
    assertThatThrownBy(() -> asks(TheirYes.THEY_AGREED))
        .as("nobody told them what they would agree to ask again about")
        .hasMessage("referral.refused.agreedUntold");
    at(LETTER, () -> about.doing(() -> told.tell(about.worker(), referral.id(), LETTER, null)));
    asks(TheirYes.THEY_AGREED);
    assertThat(waiting(LETTER)).doesNotContainKey(StepCode.RECONSIDERATION);
  }

  private void asks(@Nullable TheirYes yes) {
    at(
        LETTER,
        () ->
            about.doing(
                () ->
                    progress.record(
                        about.worker(),
                        referral.id(),
                        NrmEvent.RECONSIDERATION_REQUESTED,
                        LETTER,
                        null,
                        yes)));
  }

  @Test
  @Tag("care")
  void aCaseIsNotClosedWhileSomebodyInItIsMissing() {
    at(SENT, () -> about.doing(() -> isMissing(Known.YES)));
    assertThatThrownBy(() -> close(CloseReason.NO_CONTACT_POSSIBLE, "Somebody goes on"))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.closeMissing");
    at(SENT, () -> about.doing(() -> isMissing(Known.NO)));
    close(CloseReason.PERSON_DOES_NOT_WISH_CONTACT, "They ring us when they want to");
    assertThat(about.as(() -> cases.head(about.worker(), about.caseFile())).state())
        .isEqualTo(CaseState.CLOSED);
  }

  private void isMissing(Known missing) {
    pathways.note(
        about.worker(), about.caseFile(), about.person(), Map.of(Circumstance.MISSING, missing));
  }

  private void close(CloseReason reason, @Nullable String words) {
    closeOn(LETTER, reason, words);
  }

  private void closeOn(LocalDate day, CloseReason reason, @Nullable String words) {
    PersonalText said = words == null ? null : PersonalText.of(words);
    at(
        day,
        () ->
            about.doing(
                () -> {
                  long version = cases.head(about.worker(), about.caseFile()).version();
                  cases.close(about.worker(), about.caseFile(), reason, said, version);
                }));
  }

  @Test
  void onlyWhoeverDoesAStepAfterADecisionClosesIt() {
    isNegative();
    PathwayStep step = step(StepCode.EVIDENCE_TO_COME);
    StepOutcome done =
        new StepOutcome(PathwayStep.State.DONE, null, Ids.next(), step.due(), step.version());
    assertThatThrownBy(() -> about.doing(() -> settle(StepCode.EVIDENCE_TO_COME, done)))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.ownerCloses");
  }

  @ParameterizedTest
  @EnumSource(
      value = StepCode.class,
      names = {"LEGAL_ADVICE", "SUPPORT_ENDS", "IMMIGRATION_ADVICE", "MONEY_TO_LIVE_ON"})
  void aLawyerAndTheEndOfSupportAreNotTickedOffWithoutWords(StepCode code) {
    isNegative();
    letterSays(LETTER);
    PathwayStep step = step(code);
    StepOutcome done =
        new StepOutcome(PathwayStep.State.DONE, null, null, step.due(), step.version());
    assertThatThrownBy(() -> about.doing(() -> settle(code, done)))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.answerNeeded");
    assertThat(step(code).state()).isEqualTo(PathwayStep.State.OPEN);
  }

  @Test
  @Tag("care")
  void leaveToStayAndMoneyAreWorkUntilAnAdviserHasSpokenAndMoneyComes() {
    isNegative();
    assertThat(step(StepCode.IMMIGRATION_ADVICE).step().why())
        .contains("ends no leave to stay", "registered for it");
    PersonalText words = PersonalText.of("The council assesses him on Monday");
    answers(DECIDED, StepCode.MONEY_TO_LIVE_ON, said(StepAnswer.Said.NO, DECIDED, words, null));
    answers(
        DECIDED, StepCode.IMMIGRATION_ADVICE, said(StepAnswer.Said.AWAITED, DECIDED, null, null));
    assertThat(waiting(LAST_DAY))
        .as("that there is nothing, and that somebody was asked, ends neither")
        .containsKeys(StepCode.MONEY_TO_LIVE_ON, StepCode.IMMIGRATION_ADVICE);
    answer(LAST_DAY, StepCode.IMMIGRATION_ADVICE, "Leave until August, may work");
    answer(LAST_DAY, StepCode.MONEY_TO_LIVE_ON, "Subsistence from the council since the 3rd");
    assertThat(waiting(LAST_DAY.plusDays(90)))
        .doesNotContainKeys(StepCode.MONEY_TO_LIVE_ON, StepCode.IMMIGRATION_ADVICE);
  }

  @Test
  @Tag("care")
  void aDecisionThatIsTurnedBringsSupportBackAndLeavesWhatTheCouncilHasNotAnswered() {
    happens(POSITIVE, NrmEvent.RG_NEGATIVE);
    answer(POSITIVE, StepCode.COUNCIL_HOUSING, "A room from tonight");
    happens(DECIDED, NrmEvent.RECONSIDERATION_REQUESTED);
    happens(LAST_DAY, NrmEvent.RECONSIDERATION_UPHELD);
    assertThat(waiting(LAST_DAY))
        .as("support today; what the council was asked goes on, and so do lawyer, leave and money")
        .containsOnlyKeys(
            StepCode.SUPPORT_AGAIN,
            StepCode.SUPPORT_END_DATE,
            StepCode.LEGAL_ADVICE,
            StepCode.COUNCIL_CARE,
            StepCode.COUNCIL_CHILDREN,
            StepCode.IMMIGRATION_ADVICE,
            StepCode.MONEY_TO_LIVE_ON)
        .containsEntry(StepCode.SUPPORT_AGAIN, LAST_DAY);
    assertThat(now(LAST_DAY)).contains(Situation.Kind.TURNED);
    answer(LAST_DAY, StepCode.SUPPORT_AGAIN, null);
    answer(LAST_DAY, StepCode.LEGAL_ADVICE, "Goes on with leave and compensation");
    answer(LAST_DAY, StepCode.IMMIGRATION_ADVICE, "Temporary permission is considered");
    answer(LAST_DAY, StepCode.MONEY_TO_LIVE_ON, "With support, since today");
    answer(LAST_DAY, StepCode.COUNCIL_CARE, "No needs");
    answer(LAST_DAY, StepCode.COUNCIL_CHILDREN, "None");
    assertThat(waiting(LAST_DAY))
        .as("up to which day support goes on now is asked until a letter says it")
        .containsOnlyKeys(StepCode.SUPPORT_END_DATE);
    LocalDate second = LAST_DAY.plusDays(60);
    happens(second, NrmEvent.CG_NEGATIVE);
    assertThat(waiting(second))
        .as("a second negative decision asks for all of it anew")
        .containsKeys(
            StepCode.RECONSIDERATION,
            StepCode.SUPPORT_END_DATE,
            StepCode.COUNCIL_HOUSING,
            StepCode.COUNCIL_CARE,
            StepCode.COUNCIL_CHILDREN)
        .doesNotContainKey(StepCode.SUPPORT_AGAIN);
  }

  @Test
  @Tag("care")
  void aDecisionThatIsTurnedHasItsOwnLastDayAndIsNotSafeUntilThatNightHasABed() {
    isNegative();
    letterSays(LETTER);
    happens(DECIDED, NrmEvent.RECONSIDERATION_REQUESTED);
    happens(LETTER, NrmEvent.RECONSIDERATION_UPHELD);
    assertThatThrownBy(() -> answer(LETTER, StepCode.SUPPORT_END_DATE, "Rung; no letter yet"))
        .as("that somebody asked is no day")
        .hasMessage("casework.rule.noLastDay");
    answerAllBut(StepCode.SUPPORT_END_DATE);
    assertRefusedAsSafe("casework.rule.closeUnsafe");
    LocalDate ends = LETTER.plusDays(60);
    at(LETTER, () -> about.doing(() -> decisions.supportEnds(about.worker(), referral.id(), ends)));
    assertThat(waiting(ends)).containsOnly(Map.entry(StepCode.SUPPORT_ENDS, ends));
    assertRefusedAsSafe("casework.rule.closeUnsafe");
    answerTheRest();
    close(CloseReason.SAFE_AND_SUPPORTED, null);
    assertThat(head().state()).isEqualTo(CaseState.CLOSED);
  }

  @Test
  @Tag("care")
  void aReconsiderationThatIsRefusedLeavesTheLawyerTheEndOfSupportAndTheCouncil() {
    isNegative();
    letterSays(LETTER);
    answer(DECIDED, StepCode.LEGAL_ADVICE, "Rung");
    happens(LETTER, NrmEvent.RECONSIDERATION_REQUESTED);
    happens(LAST_DAY, NrmEvent.RECONSIDERATION_REFUSED);
    assertThat(waiting(LAST_DAY))
        .as("a court has to be asked promptly, so the lawyer is to be rung today")
        .containsOnlyKeys(
            StepCode.LEGAL_ADVICE,
            StepCode.SUPPORT_ENDS,
            StepCode.COUNCIL_HOUSING,
            StepCode.COUNCIL_CARE,
            StepCode.COUNCIL_CHILDREN,
            StepCode.IMMIGRATION_ADVICE,
            StepCode.MONEY_TO_LIVE_ON)
        .containsEntry(StepCode.LEGAL_ADVICE, LAST_DAY)
        .containsEntry(StepCode.SUPPORT_ENDS, LETTER);
    assertThat(now(LAST_DAY)).contains(Situation.Kind.NEGATIVE_AGAIN);
    answer(LAST_DAY, StepCode.LEGAL_ADVICE, "Too late for a court, told them");
    answer(LAST_DAY, StepCode.SUPPORT_ENDS, "Moved to a council room");
    answer(LAST_DAY, StepCode.IMMIGRATION_ADVICE, "Settled");
    answer(LAST_DAY, StepCode.MONEY_TO_LIVE_ON, "Wages");
    answer(LAST_DAY, StepCode.COUNCIL_HOUSING, "Relief duty");
    answer(LAST_DAY, StepCode.COUNCIL_CARE, "Refused with reasons");
    answer(LAST_DAY, StepCode.COUNCIL_CHILDREN, "None");
    assertThat(waiting(LAST_DAY)).isEmpty();
  }

  @Test
  @Tag("care")
  void whoNeedsMoreTimeAsksForItInWordsAndTheLastDayMovesWhenItIsGiven() {
    isNegative();
    assertThatThrownBy(() -> timeGiven(LAST_DAY.plusDays(20)))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.noTimeAsked");
    PersonalText letter = PersonalText.of("The doctor's letter takes six weeks.");
    at(
        LETTER,
        () ->
            about.doing(
                () ->
                    decisions.askForTime(
                        about.worker(), referral.id(), LETTER, LAST_DAY.plusDays(30), letter)));
    assertThat(waiting(LETTER))
        .as("asking is not getting")
        .containsEntry(StepCode.RECONSIDERATION, LAST_DAY);
    assertThat(about.as(() -> progress.get(about.worker(), referral.id())).happenings())
        .anySatisfy(each -> assertThat(each.note()).isEqualTo(letter));
    LocalDate sunday = LocalDate.of(2026, 4, 26);
    timeGiven(sunday);
    assertThat(waiting(LETTER))
        .as("the last working day on which it can be asked for")
        .containsEntry(StepCode.RECONSIDERATION, LocalDate.of(2026, 4, 24));
    assertThatThrownBy(() -> happens(sunday.plusDays(1), NrmEvent.RECONSIDERATION_REQUESTED))
        .as("after the last day, without the reason")
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.askedLate");
    happens(sunday, NrmEvent.RECONSIDERATION_REQUESTED);
    assertThat(waiting(sunday)).doesNotContainKey(StepCode.RECONSIDERATION);
  }

  private void timeGiven(LocalDate until) {
    at(LETTER, () -> about.doing(() -> decisions.timeGiven(about.worker(), referral.id(), until)));
  }

  @Test
  @Tag("care")
  void aChildKeepsTheCouncilAndTheGuardianWhateverWasDecided() {
    refer(FormRoute.NRM_CHILD);
    happens(DECIDED, NrmEvent.RG_NEGATIVE);
    assertThat(waiting(DECIDED))
        .containsOnlyKeys(
            StepCode.RECONSIDERATION,
            StepCode.EVIDENCE_TO_COME,
            StepCode.LEGAL_ADVICE,
            StepCode.COUNCIL_CHILDREN,
            StepCode.IMMIGRATION_ADVICE)
        .containsEntry(StepCode.COUNCIL_CHILDREN, DECIDED);
    assertThat(step(StepCode.COUNCIL_CHILDREN).step().why()).contains("guardian");
    assertThat(view().steps())
        .as("the child's own road goes on")
        .anyMatch(step -> step.step().code() == StepCode.CHILD_FRONT_DOOR);
    happens(LAST_DAY, NrmEvent.RECONSIDERATION_REQUESTED);
    happens(LAST_DAY.plusDays(30), NrmEvent.RECONSIDERATION_REFUSED);
    answer(LAST_DAY.plusDays(30), StepCode.LEGAL_ADVICE, "Children's solicitor");
    answer(LAST_DAY.plusDays(30), StepCode.IMMIGRATION_ADVICE, "The same, on the claim");
    assertThat(waiting(LAST_DAY.plusDays(200)))
        .as("open until somebody answers for the child")
        .containsOnlyKeys(StepCode.COUNCIL_CHILDREN);
    answer(LAST_DAY.plusDays(200), StepCode.COUNCIL_CHILDREN, "Section 20, guardian stays");
    assertThat(waiting(LAST_DAY.plusDays(200))).isEmpty();
  }

  @Test
  @Tag("care")
  void helpBeforeTheFirstDecisionEndsWithItAndTheCouncilIsAsked() {
    at(
        SENT,
        () ->
            about.doing(
                () ->
                    pathways.note(
                        about.worker(),
                        about.caseFile(),
                        about.person(),
                        Map.of(Circumstance.DESTITUTE, Known.YES))));
    assertThat(step(StepCode.EMERGENCY_ACCOMMODATION).step().why())
        .contains("can help before the first decision");
    happens(POSITIVE, NrmEvent.RG_NEGATIVE);
    assertThat(step(StepCode.EMERGENCY_ACCOMMODATION).step().why())
        .doesNotContain("first decision")
        .contains("housing and adult social care");
    happens(DECIDED, NrmEvent.RECONSIDERATION_REQUESTED);
    happens(LAST_DAY, NrmEvent.RECONSIDERATION_UPHELD);
    assertThat(step(StepCode.EMERGENCY_ACCOMMODATION).step().why())
        .as("support goes on")
        .contains("ring the support contractor");
  }

  @Test
  void aPositiveConclusiveDecisionAsksForTheDayOfTheLetterAndThePlanForAfterwards() {
    happens(POSITIVE, NrmEvent.RG_POSITIVE);
    assertThat(waiting(POSITIVE)).isEmpty();
    happens(DECIDED, NrmEvent.CG_POSITIVE);
    assertThat(waiting(DECIDED))
        .containsOnlyKeys(
            StepCode.LEGAL_ADVICE,
            StepCode.SUPPORT_END_DATE,
            StepCode.IMMIGRATION_ADVICE,
            StepCode.MONEY_TO_LIVE_ON,
            StepCode.RECOVERY_NEEDS);
    letterSays(DECIDED.plusDays(60));
    answer(DECIDED, StepCode.LEGAL_ADVICE, "Asks for compensation");
    answer(DECIDED, StepCode.IMMIGRATION_ADVICE, "Temporary permission is considered");
    answer(DECIDED, StepCode.MONEY_TO_LIVE_ON, "Wages from May");
    answer(DECIDED, StepCode.RECOVERY_NEEDS, "She said no");
    assertThat(waiting(DECIDED))
        .containsExactlyEntriesOf(Map.of(StepCode.SUPPORT_ENDS, DECIDED.plusDays(60)));
  }

  @Test
  @Tag("care")
  void aNoOfALawyerOrOfTheHousingServiceIsNoEndAndHasItsNextDay() {
    isNegative();
    PersonalText words = PersonalText.of("Nobody has room; refused in writing");
    answers(DECIDED, StepCode.LEGAL_ADVICE, said(StepAnswer.Said.NO, DECIDED, words, null));
    answers(DECIDED, StepCode.COUNCIL_HOUSING, said(StepAnswer.Said.NO, DECIDED, words, words));
    assertThat(waiting(DECIDED))
        .containsEntry(StepCode.LEGAL_ADVICE, DECIDED.plusDays(1))
        .as("the last day for asking for a review")
        .containsEntry(StepCode.COUNCIL_HOUSING, DECIDED.plusDays(21));
    answer(LETTER, StepCode.LEGAL_ADVICE, "Invented Solicitors took it");
    answer(LETTER, StepCode.COUNCIL_HOUSING, "On review: relief duty");
    assertThat(waiting(LETTER)).doesNotContainKeys(StepCode.LEGAL_ADVICE, StepCode.COUNCIL_HOUSING);
  }

  @Test
  @Tag("care")
  void theLastDayForAskingIsTheDecisionsAndNobodyElseMovesIt() {
    isNegative();
    PathwayStep step = step(StepCode.RECONSIDERATION);
    PersonalText note = PersonalText.of("The lawyer drafts it");
    assertThatThrownBy(() -> reconsider(LAST_DAY.plusDays(40), note, step.version()))
        .isInstanceOf(Refused.class)
        .hasMessage("casework.rule.dayOfTheDecision");
    reconsider(null, note, step.version());
    assertThat(waiting(DECIDED)).containsEntry(StepCode.RECONSIDERATION, LAST_DAY);
    assertThat(step(StepCode.RECONSIDERATION).reason()).isEqualTo(note);
  }

  private void reconsider(@Nullable LocalDate due, PersonalText note, long version) {
    StepOutcome open = new StepOutcome(PathwayStep.State.OPEN, note, null, due, version);
    at(DECIDED, () -> about.doing(() -> settle(StepCode.RECONSIDERATION, open)));
  }

  @Test
  @Tag("care")
  void whatWasWrittenBeforeAGoodAnswerIsReadAfterIt() {
    isNegative();
    letterSays(LETTER);
    answer(DECIDED, StepCode.LEGAL_ADVICE, "Invented Solicitors, Ada Quill");
    answer(DECIDED, StepCode.SUPPORT_ENDS, "Council room from the 20th");
    answer(DECIDED, StepCode.EVIDENCE_TO_COME, "The police letter went with it");
    happens(LETTER, NrmEvent.RECONSIDERATION_REQUESTED);
    happens(LAST_DAY, NrmEvent.RECONSIDERATION_UPHELD);
    assertThat(about.as(() -> pathways.ended(view())))
        .extracting(step -> step.code() + ": " + must(step.note()).text())
        .containsExactly(
            "EVIDENCE_TO_COME: The police letter went with it",
            "SUPPORT_ENDS: Council room from the 20th");
    assertThat(waiting(LAST_DAY))
        .containsKeys(
            StepCode.LEGAL_ADVICE, StepCode.IMMIGRATION_ADVICE, StepCode.MONEY_TO_LIVE_ON);
    assertThat(must(step(StepCode.LEGAL_ADVICE).reason()).text()).contains("Ada Quill");
    assertThat(step(StepCode.SUPPORT_AGAIN).step().why())
        .contains("recovery needs assessment", "compensation", "temporary permission to stay");
  }

  @Test
  @Tag("care")
  void aDecisionStartsItsDaysBeforeTheReferenceIsKeptWhichStaysWork() {
    at(SENT, () -> referral = papers.sent(about = made.leadingTo(FormRoute.NRM_ADULT), SENT));
    happens(DECIDED, NrmEvent.RG_NEGATIVE);
    assertThat(waiting(DECIDED)).containsEntry(StepCode.RECONSIDERATION, LAST_DAY);
    assertThat(about.as(referrals::withoutReference))
        .extracting(Referral::id)
        .contains(referral.id());
    PersonalText reference = PersonalText.of("NRM/8");
    at(
        LETTER,
        () -> about.doing(() -> progress.reference(about.worker(), referral.id(), reference)));
    assertThat(about.as(referrals::withoutReference))
        .extracting(Referral::id)
        .doesNotContain(referral.id());
    assertThat(papers.head(about, referral.id()).state()).isEqualTo(NrmState.RG_NEGATIVE);
  }

  @Test
  void theChronologySaysWhenItHappenedAndWhenItWasWrittenDown() {
    happens(POSITIVE.plusDays(4), POSITIVE, NrmEvent.RG_POSITIVE, null);
    ChronologyEntry entry =
        about
            .as(
                () ->
                    timeline.page(
                        about.worker(), about.caseFile(), new TimelineFilter(null, null, ""), 1))
            .entries()
            .stream()
            .filter(each -> must(each.code() == null ? "" : each.code()).endsWith("RG_POSITIVE"))
            .findFirst()
            .orElseThrow();
    assertThat(LocalDate.ofInstant(entry.happenedAt(), LONDON)).isEqualTo(POSITIVE);
    assertThat(LocalDate.ofInstant(entry.recordedAt(), LONDON)).isEqualTo(POSITIVE.plusDays(4));
  }

  @Test
  void aDecisionLiesNeitherBeforeTheReferralNorInTheFutureNorBeforeTheOneBefore() {
    assertRefused(SENT.minusDays(1), NrmEvent.RG_POSITIVE, "referral.refused.beforeSent");
    assertRefused(DECIDED.plusDays(1), NrmEvent.RG_POSITIVE, "referral.refused.future");
    happens(POSITIVE, NrmEvent.RG_NEGATIVE);
    assertRefused(SENT, NrmEvent.RECONSIDERATION_REQUESTED, "referral.refused.beforeDecided");
    assertThat(waiting(DECIDED)).containsKey(StepCode.RECONSIDERATION);
  }

  private void assertRefused(LocalDate on, NrmEvent event, String key) {
    assertThatThrownBy(() -> happens(DECIDED, on, event, null))
        .isInstanceOf(Refused.class)
        .hasMessage(key);
  }
}
