package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CaseOutline;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryMaterial;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.exchange.face.CouncilSummaries;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.face.Corrections;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.NrmEvent;
import org.lodestar.statute.NrmState;
import org.lodestar.statute.StepCode;

/** A decision or a day that was recorded wrongly, and what follows when it is put right. */
@PlatformTest
@SuppressWarnings("NullAway.Init") // Set before each test.
class CorrectionsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate SENT = LocalDate.of(2026, 11, 2);
  private static final LocalDate POSITIVE = LocalDate.of(2026, 11, 9);
  private static final LocalDate LETTER = LocalDate.of(2026, 11, 24);
  private static final LocalDate CAME = LocalDate.of(2026, 11, 27);
  private static final PersonalText WHY = PersonalText.of("The day on which it came was typed");

  private final ReferralProgress progress;
  private final Corrections corrections;
  private final PeopleTold told;
  private final CasePathways pathways;
  private final Cases cases;
  private final Papers papers;
  private final CaseOfOne made;
  private final CouncilSummaries summaries;

  private Made about;
  private Referral referral;

  CorrectionsTest(
      ReferralProgress progress,
      Corrections corrections,
      PeopleTold told,
      CasePathways pathways,
      Cases cases,
      Papers papers,
      CaseOfOne made,
      CouncilSummaries summaries) {
    this.summaries = summaries;
    this.progress = progress;
    this.corrections = corrections;
    this.told = told;
    this.pathways = pathways;
    this.cases = cases;
    this.papers = papers;
    this.made = made;
  }

  @BeforeEach
  void anAdultHasGroundsAndALetterCame() {
    at(
        SENT,
        () -> {
          about = made.leadingTo(FormRoute.NRM_ADULT);
          referral = papers.sent(about, SENT);
          PersonalText reference = PersonalText.of("NRM/8");
          about.doing(() -> progress.reference(about.worker(), referral.id(), reference));
        });
    happens(POSITIVE, NrmEvent.RG_POSITIVE);
    happens(CAME, NrmEvent.CG_NEGATIVE);
  }

  private static void at(LocalDate day, Runnable work) {
    ScopedClock.at(
        ZonedDateTime.of(day, LocalTime.NOON, LONDON).toInstant(),
        () -> {
          work.run();
          return true;
        });
  }

  private void happens(LocalDate day, NrmEvent event) {
    TheirYes yes = event == NrmEvent.RECONSIDERATION_REQUESTED ? TheirYes.THEY_AGREED : null;
    at(
        day,
        () ->
            about.doing(
                () -> {
                  if (yes != null && told.isOwed(referral)) {
                    told.tell(about.worker(), referral.id(), day, null);
                  }
                  progress.record(about.worker(), referral.id(), event, day, null, yes);
                }));
  }

  private Progress now() {
    return about.as(() -> progress.get(about.worker(), referral.id()));
  }

  private UUID entry(NrmEvent event) {
    return now().happenings().stream()
        .filter(each -> each.event() == event)
        .map(Happening::id)
        .findFirst()
        .orElseThrow();
  }

  private void correct(NrmEvent wrong, @Nullable NrmEvent right, @Nullable LocalDate on) {
    UUID entry = entry(wrong);
    at(
        CAME,
        () ->
            about.doing(
                () -> corrections.correct(about.worker(), referral.id(), entry, right, on, WHY)));
  }

  private LocalDate lastDay() {
    return now().clocks().stream()
        .filter(clock -> clock.rule() == ClockRule.RECONSIDERATION && clock.endedOn() == null)
        .map(RunningClock::due)
        .findFirst()
        .orElseThrow();
  }

  private Map<StepCode, PathwayStep.State> steps() {
    return about
        .as(() -> pathways.get(about.worker(), about.caseFile(), about.person()))
        .steps()
        .stream()
        .collect(Collectors.toMap(step -> step.step().code(), PathwayStep::state));
  }

  private @Nullable LocalDate due(StepCode code) {
    return about
        .as(() -> pathways.get(about.worker(), about.caseFile(), about.person()))
        .steps()
        .stream()
        .filter(step -> step.step().code() == code)
        .map(PathwayStep::due)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("care")
  void aWrongDayIsPutRightTheLastDayFollowsAndTheOlderEntryStays() {
    assertThat(lastDay()).isEqualTo(LocalDate.of(2026, 12, 27));
    correct(NrmEvent.CG_NEGATIVE, NrmEvent.CG_NEGATIVE, LETTER);
    assertThat(lastDay()).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(due(StepCode.RECONSIDERATION)).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(now().clocks())
        .as("three months for a court, from the day in the letter")
        .anyMatch(
            clock ->
                clock.rule() == ClockRule.JUDICIAL_REVIEW
                    && clock.due().equals(LocalDate.of(2027, 2, 24)));
    assertThat(about.as(() -> corrections.all(referral)))
        .filteredOn(each -> each.event() == NrmEvent.CG_NEGATIVE)
        .extracting(Happening::on)
        .containsExactly(CAME, LETTER);
    List<Correction> all = about.as(() -> corrections.list(referral));
    assertThat(all).hasSize(1).allMatch(each -> about.worker().id().equals(each.by()));
    assertThat(all.getFirst().why()).isEqualTo(WHY);
    assertThat(about.as(() -> cases.get(about.worker(), about.caseFile())).chronology())
        .extracting(each -> String.valueOf(each.code()))
        .contains("TOLD referral.event.CG_NEGATIVE", "TOLD referral.corrected");
  }

  @Test
  @Tag("care")
  void aDecisionThatWasNotNegativeClosesTheRoadThatItOpened() {
    assertThat(steps()).containsKeys(StepCode.RECONSIDERATION, StepCode.COUNCIL_HOUSING);
    correct(NrmEvent.CG_NEGATIVE, NrmEvent.CG_POSITIVE, LETTER);
    assertThat(now().stage()).isEqualTo(NrmState.CG_POSITIVE);
    assertThat(steps())
        .containsKeys(StepCode.SUPPORT_END_DATE, StepCode.RECOVERY_NEEDS)
        .doesNotContainKeys(StepCode.RECONSIDERATION, StepCode.COUNCIL_HOUSING);
    assertThat(now().clocks()).noneMatch(clock -> clock.rule() == ClockRule.RECONSIDERATION);
  }

  @Test
  @Tag("care")
  void theCouncilsOwnRecordIsToldWhatHoldsAndNotWhatWasPutRight() {
    correct(NrmEvent.CG_NEGATIVE, NrmEvent.CG_POSITIVE, LETTER);
    SummaryMaterial summary =
        about.as(
            () ->
                summaries.make(
                    about.worker(),
                    about.caseFile(),
                    about.person(),
                    SummaryPurpose.CHILD_IN_NEED,
                    Set.of("REFERRAL"),
                    SummaryKind.TEXT));
    assertThat(summary.outline().done())
        .extracting(CaseOutline.Done::code)
        .contains("TOLD referral.event.CG_POSITIVE")
        .doesNotContain("TOLD referral.event.CG_NEGATIVE");
  }

  @Test
  void whatDidNotHappenIsTakenBackAndItsStepIsOpenAgain() {
    happens(CAME, NrmEvent.RECONSIDERATION_REQUESTED);
    assertThat(steps()).containsEntry(StepCode.RECONSIDERATION, PathwayStep.State.DONE);
    correct(NrmEvent.RECONSIDERATION_REQUESTED, null, null);
    assertThat(steps()).containsEntry(StepCode.RECONSIDERATION, PathwayStep.State.OPEN);
    assertThat(lastDay()).isEqualTo(LocalDate.of(2026, 12, 27));
    assertThat(now().stage()).isEqualTo(NrmState.CG_NEGATIVE);
  }

  @Test
  void whatWasRecordedLaterHasToFitStill() {
    happens(CAME, NrmEvent.RECONSIDERATION_REQUESTED);
    assertThatThrownBy(() -> correct(NrmEvent.CG_NEGATIVE, NrmEvent.CG_POSITIVE, LETTER))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.correctLater");
    assertThatThrownBy(() -> correct(NrmEvent.CG_NEGATIVE, NrmEvent.CG_NEGATIVE, SENT.minusDays(1)))
        .hasMessage("referral.refused.beforeSent");
    assertThat(now().stage()).as("nothing is kept").isEqualTo(NrmState.CG_NEGATIVE);
    assertThat(about.as(() -> corrections.list(referral))).isEmpty();
  }

  @Test
  void anAnswerThatWasPutRightHasToBeToldAgain() {
    at(CAME, () -> about.doing(() -> told.tell(about.worker(), referral.id(), CAME, null)));
    assertThat(about.as(() -> told.of(about.person()))).isPresent();
    correct(NrmEvent.CG_NEGATIVE, NrmEvent.CG_NEGATIVE, LETTER);
    assertThat(about.as(() -> told.of(about.person())))
        .as("nobody learns the right day from a page")
        .isEmpty();
    at(CAME, () -> about.doing(() -> told.tell(about.worker(), referral.id(), CAME, null)));
    ToldAnswer answer =
        Objects.requireNonNull(about.as(() -> told.of(about.person())).orElse(null));
    assertThat(answer.on()).isEqualTo(LETTER);
    assertThat(answer.isNo()).isTrue();
  }
}
