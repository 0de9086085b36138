package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.ResourceTable;

class MissingStepTest {
  @ParameterizedTest
  @CsvSource({
    "POLICE, 2026-12-25T23:30:00Z, 2026-12-25T23:30:00Z",
    "SEARCH, 2026-12-25T23:30:00Z, 2026-12-26T00:30:00Z",
    "STRATEGY_DISCUSSION, 2026-12-25T23:30:00Z, 2026-12-26T23:30:00Z",
    // Back on a Friday at 18:00: the return home interview is due on Monday at 18:00.
    "RETURN_TALK, 2026-11-27T18:00:00Z, 2026-11-30T18:00:00Z",
    // The clocks go back in this night: hours are hours.
    "RETURN_TALK, 2026-10-24T12:00:00Z, 2026-10-27T12:00:00Z"
  })
  void hoursRunAtNightOnHolidaysAndWhenTheClocksChange(MissingStep step, Instant at, Instant due) {
    assertThat(step.due(at)).isEqualTo(due);
  }

  @Test
  void thePoliceAreToldAtOnceAndNothingComesBefore() {
    assertThat(MissingStep.from(MissingStep.From.MISSING, true))
        .first()
        .isEqualTo(MissingStep.POLICE);
    assertThat(MissingStep.POLICE.hours()).isZero();
  }

  @ParameterizedTest
  @EnumSource(MissingStep.From.class)
  void stepsOfAMomentAreInTheOrderInWhichTheyAreDue(MissingStep.From from) {
    assertThat(MissingStep.from(from, true))
        .isNotEmpty()
        .isSortedAccordingTo((one, other) -> one.hours() - other.hours());
    assertThat(MissingStep.from(from, false))
        .isSortedAccordingTo((one, other) -> one.hours() - other.hours());
  }

  @Test
  void everyStepHasARowWordsAndASource() {
    assertThat(ResourceTable.read(MissingStep.class, "missing.psv"))
        .hasSameSizeAs(MissingStep.values());
    assertThat(MissingStep.values())
        .allMatch(step -> step.words(true).endsWith(".") && step.words(false).endsWith("."))
        .noneMatch(step -> step.source().isBlank());
  }

  @Test
  void anAdultHasTheHoursOfAnAdultAndAChildThoseOfAChild() {
    assertThat(MissingStep.from(MissingStep.From.MISSING, false))
        .containsExactly(MissingStep.POLICE, MissingStep.SEARCH, MissingStep.COMPETENT_AUTHORITY);
    assertThat(MissingStep.from(MissingStep.From.FOUND, false))
        .contains(MissingStep.SEEN_AND_WELL, MissingStep.WISHES)
        .doesNotContain(MissingStep.RETURN_TALK);
    assertThat(MissingStep.from(MissingStep.From.FOUND, true))
        .contains(MissingStep.RETURN_TALK)
        .doesNotContain(MissingStep.WISHES);
    assertThat(MissingStep.from(MissingStep.From.ARRIVAL, false)).isEmpty();
    assertThat(MissingStep.POLICE.words(false)).contains("adults");
  }

  @Test
  void beingFoundEndsTheSearchAndNotWhatIsStillOwed() {
    assertThat(MissingStep.values())
        .filteredOn(MissingStep::endsWhenFound)
        .containsExactly(MissingStep.POLICE, MissingStep.SEARCH, MissingStep.COMPETENT_AUTHORITY);
  }
}
