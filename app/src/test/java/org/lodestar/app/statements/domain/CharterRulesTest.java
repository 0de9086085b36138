package org.lodestar.app.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterReport.Line;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Kept;
import org.lodestar.app.statements.Commitment.Often;
import org.lodestar.app.statements.Commitment.Said;
import org.lodestar.app.statements.Commitment.Standing;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.statute.StatementArea;

class CharterRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Kept KEPT =
      new Kept(null, "Head of procurement", Often.YEARLY, null, Standing.PARTLY, "Half of them");

  private static CharterEvidence evidence(@Nullable Verdict verdict, String words) {
    Review review =
        verdict == null ? null : new Review(verdict, "Seen", UUID.randomUUID(), Instant.EPOCH);
    return new CharterEvidence(
        UUID.randomUUID(), "CH1", words, "", DAY, UUID.randomUUID(), Instant.EPOCH, review);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, Because, ACCEPTED, ''",
    "MET, Because, SENT_BACK, standing",
    "MET, Because, , standing",
    "MET, '', , standing reason",
    "NOT_YET, '', , reason",
    "PARTLY, '', , ''"
  })
  void aPromiseIsKeptWhenASecondPersonConfirmedWhatShowsItAndAChangeHasAReason(
      Standing standing, String reason, @Nullable Verdict verdict, String wrong) {
    List<Refusal> found =
        CharterRules.standing(KEPT, standing, reason, List.of(evidence(verdict, "A list")));
    assertThat(String.join(" ", found.stream().map(Refusal::field).toList())).isEqualTo(wrong);
  }

  @Test
  void aReportTellsConfirmedEvidenceAndOpenGapsAndNothingElse() {
    Said said = new Said("We train", "", "", StatementArea.TRAINING, "", "", DAY);
    Line line =
        CharterRules.line(
            new Commitment("CH1", said, KEPT, 0),
            List.of(
                evidence(Verdict.ACCEPTED, "A list"),
                evidence(Verdict.SENT_BACK, "A rumour"),
                evidence(null, "Not looked at")),
            List.of(
                new CharterGap(UUID.randomUUID(), "CH1", "Two posts", "Head", DAY, null, null, 0),
                new CharterGap(UUID.randomUUID(), "CH1", "Old", "Head", DAY, null, "Done", 0)));
    assertThat(line)
        .isEqualTo(
            new Line("CH1", "We train", Standing.PARTLY, "Half of them", "A list", "Two posts"));
  }

  @Test
  void aChangeOfLawIsLookedAtByItsDayOrWithinTwoWeeks() {
    assertThat(DutyReview.dueOn(DAY, DAY.minusDays(1))).isEqualTo(DAY);
    assertThat(DutyReview.dueOn(DAY, DAY)).isEqualTo(DAY.plusDays(14));
  }
}
