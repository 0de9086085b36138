package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.InformationRequest.Days;
import org.lodestar.app.requests.InformationRequest.Marks;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.InformationStep;
import org.lodestar.app.requests.ReviewOutcome;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/** The days of a request for information, through all that can happen to it. */
class InformationStepsTest {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final PersonalText WHY = PersonalText.of("To weigh the public interest");

  private static InformationRequest received(InformationLaw law) {
    Asked asked =
        new Asked(law, RECEIVED, PersonalText.of("FOI/7"), PersonalText.of("How many"), false);
    LocalDate due = InformationSteps.due(law, RECEIVED);
    return new InformationRequest(
        new UUID(0, 1),
        "F-1",
        new UUID(0, 2),
        asked,
        InformationState.OPEN,
        new Days(due, RECEIVED, null, null, null, null, null),
        null,
        null,
        new Marks(null, null, Instant.EPOCH),
        0);
  }

  private static InformationRequest after(
      InformationRequest now, InformationEvent event, String day) {
    return InformationSteps.after(now, InformationStep.of(event, LocalDate.parse(day)), TODAY);
  }

  private static InformationStep longer(
      String told, @Nullable String expected, boolean complex, boolean voluminous) {
    return new InformationStep(
        InformationEvent.LONGER,
        LocalDate.parse(told),
        expected == null ? null : LocalDate.parse(expected),
        WHY,
        complex,
        voluminous,
        Set.of(Exemption.S31),
        null,
        null);
  }

  /** Written down on the day on which whoever asked was told. */
  private static InformationRequest told(InformationRequest now, InformationStep step) {
    return InformationSteps.after(now, step, step.on());
  }

  /** The same days, of one who was not told yet that it takes longer. */
  private static Days untold(InformationRequest now) {
    return new Days(now.days().due(), RECEIVED, null, null, null, null, null);
  }

  private static void refused(String key, Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(Refused.class).hasMessage(key);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-12-31, requests.beforeLaw",
    "1999-01-01, requests.beforeLaw",
    // The law was in force, and the holidays of that day are in no table.
    "2005-01-04, requests.beyond"
  })
  void whatWasAskedBeforeTheLawIsRefusedInWords(LocalDate received, String key) {
    for (InformationLaw law : InformationLaw.values()) {
      refused(key, () -> InformationSteps.due(law, received));
    }
  }

  @Test
  void whileItIsNotClearWhatIsMeantTheDaysStandStillAndThenAllOfThemCountAnew() {
    InformationRequest asked =
        after(received(InformationLaw.FOI), InformationEvent.CLARIFY, "2026-09-10");
    assertThat(asked.state()).isEqualTo(InformationState.CLARIFYING);
    assertThat(asked.isLate(TODAY)).isFalse();
    InformationRequest said = after(asked, InformationEvent.RESUME, "2026-10-01");
    assertThat(said.days().due()).isEqualTo("2026-10-29");
    assertThat(said.days().countsFrom()).isEqualTo("2026-10-01");
    assertThat(said.isLate(TODAY)).isTrue();
  }

  @Test
  void theDaysUntilAFeeIsPaidDoNotCount() {
    InformationRequest asked =
        after(received(InformationLaw.FOI), InformationEvent.ASK_FEE, "2026-09-10");
    assertThat(asked.isLate(TODAY)).isFalse();
    assertThat(after(asked, InformationEvent.RESUME, "2026-09-11").days().due())
        .isEqualTo("2026-10-01");
    refused(
        "requests.noFee",
        () -> after(received(InformationLaw.EIR), InformationEvent.ASK_FEE, "2026-09-10"));
  }

  @Test
  void onceTheLastDayIsPastNothingStopsTheDays() {
    InformationRequest open = received(InformationLaw.FOI);
    assertThat(open.days().due()).isEqualTo("2026-09-29");
    refused("requests.afterLastDay", () -> after(open, InformationEvent.CLARIFY, "2026-09-30"));
  }

  @Test
  void thePublicInterestTakesLongerOnceAndIsToldWithinTheFirstTwentyWithADay() {
    InformationRequest open = received(InformationLaw.FOI);
    InformationRequest later = told(open, longer("2026-09-29", "2026-10-20", false, false));
    assertThat(later.days().due()).isEqualTo("2026-10-20");
    refused(
        "requests.longerTooLate",
        () ->
            InformationSteps.after(
                later.with(InformationState.OPEN, untold(later)),
                longer("2026-09-30", "2026-10-20", false, false),
                LocalDate.of(2026, 9, 30)));
    refused("requests.expectedLater", () -> told(open, longer("2026-09-20", null, false, false)));
    refused(
        "requests.expectedLater",
        () -> told(open, longer("2026-09-20", "2026-09-29", false, false)));
    refused(
        "requests.longerOnce", () -> told(later, longer("2026-09-29", "2026-11-20", false, false)));
    InformationStep silent =
        new InformationStep(
            InformationEvent.LONGER,
            LocalDate.of(2026, 9, 20),
            LocalDate.of(2026, 10, 20),
            null,
            false,
            false,
            Set.of(Exemption.S31),
            null,
            null);
    refused("requests.step.why.missing", () -> told(open, silent));
  }

  /** A day typed earlier makes nothing timely that is late already. */
  @Test
  void whatIsLateIsNotMadeLongerAndWithoutAnExemptionNothingIsWeighed() {
    for (InformationLaw law : List.of(InformationLaw.FOI, InformationLaw.EIR)) {
      refused(
          "requests.longerLate",
          () ->
              InformationSteps.after(
                  received(law),
                  longer("2026-09-20", "2026-10-20", true, true),
                  LocalDate.of(2026, 9, 30)));
    }
    for (Set<Exemption> none : List.of(Set.<Exemption>of(), Set.of(Exemption.S40))) {
      InformationStep leave =
          new InformationStep(
              InformationEvent.LONGER,
              LocalDate.of(2026, 9, 20),
              LocalDate.of(2026, 10, 20),
              PersonalText.of("The colleague is on leave"),
              false,
              false,
              none,
              null,
              null);
      refused("requests.longerNothingWeighed", () -> told(received(InformationLaw.FOI), leave));
    }
  }

  @Test
  void whereTheLawOrTheDayWasWrongTheDaysAreReckonedAnew() {
    InformationRequest now = received(InformationLaw.FOI);
    Asked was = now.asked();
    Asked air =
        new Asked(InformationLaw.EIR, LocalDate.of(2026, 9, 3), was.theirs(), was.wish(), false);
    InformationRequest after = InformationSteps.corrected(now, air, TODAY);
    assertThat(after.asked()).isEqualTo(air);
    assertThat(after.days().due()).isEqualTo("2026-10-01");
    assertThat(after.days().countsFrom()).isEqualTo("2026-09-03");
    Asked words =
        new Asked(was.law(), was.received(), was.theirs(), PersonalText.of("How often"), true);
    assertThat(InformationSteps.corrected(now, words, TODAY).days()).isEqualTo(now.days());
    InformationRequest sent = after(now, InformationEvent.SEND, "2026-09-20");
    refused("requests.stands.SENT", () -> InformationSteps.corrected(sent, air, TODAY));
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "false, false"})
  void anEnvironmentalRequestHasFortyDaysOnlyWhereItIsBothComplexAndVoluminous(
      boolean complex, boolean voluminous) {
    InformationRequest open = received(InformationLaw.EIR);
    refused(
        "requests.bothNeeded", () -> told(open, longer("2026-09-20", null, complex, voluminous)));
    InformationRequest both = told(open, longer("2026-09-20", null, true, true));
    assertThat(both.days().due()).isEqualTo("2026-10-27");
    assertThat(both.asked().law()).isEqualTo(InformationLaw.EIR_COMPLEX);
  }

  @Test
  void aReviewHasTwentyDaysAndFortyAtMostAndEndsWithAnOutcome() {
    InformationRequest sent =
        after(received(InformationLaw.FOI), InformationEvent.SEND, "2026-09-20");
    InformationRequest answered = after(sent, InformationEvent.ANSWER, "2026-09-29");
    assertThat(answered.wasInTime()).isTrue();
    assertThat(after(sent, InformationEvent.ANSWER, "2026-09-30").wasInTime()).isFalse();
    InformationRequest again = after(answered, InformationEvent.REVIEW, "2026-11-02");
    assertThat(again.due()).isEqualTo("2026-12-01");
    InformationRequest longer = after(again, InformationEvent.LONGER, "2026-11-20");
    assertThat(longer.due()).isEqualTo("2026-12-31");
    refused("requests.longerOnce", () -> after(longer, InformationEvent.LONGER, "2026-11-21"));
    refused(
        "requests.step.outcome.missing",
        () -> after(longer, InformationEvent.DECIDE, "2026-12-20"));
    InformationStep decided =
        new InformationStep(
            InformationEvent.DECIDE,
            LocalDate.of(2026, 12, 20),
            null,
            null,
            false,
            false,
            Set.of(),
            ReviewOutcome.CHANGED,
            null);
    InformationStep stands =
        new InformationStep(
            InformationEvent.DECIDE,
            LocalDate.of(2026, 12, 20),
            null,
            null,
            false,
            false,
            Set.of(),
            ReviewOutcome.UPHELD,
            null);
    refused("requests.step.reason.missing", () -> InformationSteps.after(longer, stands, TODAY));
    InformationRequest over = InformationSteps.after(longer, decided, TODAY);
    assertThat(Objects.requireNonNull(over.review()).outcome()).isEqualTo(ReviewOutcome.CHANGED);
    assertThat(over.isLate(TODAY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CLARIFY, 2026-08-31, requests.tooEarly",
    "CLARIFY, 2027-06-02, requests.notInFuture",
    "WITHDRAW, 2026-08-31, requests.tooEarly",
    "ANSWER, 2026-09-20, requests.stands.OPEN",
    "DECIDE, 2026-09-20, requests.stands.OPEN"
  })
  void nothingHappensTomorrowNorBeforeWhatItFollows(
      InformationEvent event, String day, String key) {
    refused(key, () -> after(received(InformationLaw.FOI), event, day));
  }

  @Test
  void nothingHappensToOneThatWasWithdrawn() {
    InformationRequest gone =
        after(received(InformationLaw.FOI), InformationEvent.WITHDRAW, "2026-09-02");
    // What went on as a request about one's own data is turned back, and only with a reason.
    refused(
        "requests.step.undo.missing", () -> after(gone, InformationEvent.NOT_OWN, "2026-09-03"));
    for (InformationEvent event : InformationEvent.values()) {
      if (event != InformationEvent.NOT_OWN) {
        refused("requests.stands.WITHDRAWN", () -> after(gone, event, "2026-09-03"));
      }
    }
  }
}
