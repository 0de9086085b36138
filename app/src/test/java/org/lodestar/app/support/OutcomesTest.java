package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.support.Someone.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.face.Outcomes;
import org.lodestar.app.support.face.Overviews;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class OutcomesTest {
  private final Outcomes outcomes;
  private final Overviews overviews;
  private final Someone someone;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Someone.Made adult;

  OutcomesTest(
      Outcomes outcomes,
      Overviews overviews,
      Someone someone,
      DSLContext sql,
      TransactionOperations transactions) {
    this.outcomes = outcomes;
    this.overviews = overviews;
    this.someone = someone;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void anAdult() {
    adult = someone.of(AgeStatus.ADULT);
  }

  private static Answers yes(String... explained) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("answer", List.of("YES"));
    values.put("on", List.of("2026-11-01"));
    values.put("explained", List.of(explained));
    return new Answers(values);
  }

  private void agree(Someone.Made made) {
    Answers all = yes("OPTIONAL", "WITHDRAW", "NO_CONDITION", "WHO_SEES");
    made.doing(() -> outcomes.answer(made.worker(), made.caseFile(), made.person(), all));
  }

  private void score(String day, String housing) {
    Answers scores = answers("on", day, "HOUSING", housing, "words", "Quiet at night");
    adult.doing(() -> outcomes.score(adult.worker(), adult.caseFile(), adult.person(), scores));
  }

  private OutcomesView view() {
    return adult.as(() -> outcomes.get(adult.worker(), adult.caseFile(), adult.person()));
  }

  /** Rows and keys that are left of the person's scores, whoever asks. */
  private int left(String table, String column) {
    return Standing.task("test")
        .call(
            () ->
                transactions.execute(
                    status ->
                        sql.fetchSingle(
                                "select count(*) from "
                                    + table
                                    + " where "
                                    + column
                                    + " = ?"
                                    + (table.startsWith("vault")
                                        ? " and subject_kind = 'OUTCOMES'"
                                        : ""),
                                adult.person())
                            .into(Integer.class)));
  }

  @Test
  void scoresAreKeptInTheOrderOfTheirDays() {
    agree(adult);
    score("2026-11-20", "6");
    score("2026-11-02", "3");
    assertThat(view().scorings())
        .extracting(each -> each.score(Outcome.HOUSING).getAsInt())
        .containsExactly(3, 6);
    assertThat(view().scorings()).allMatch(each -> each.score(Outcome.SAFETY).isEmpty());
  }

  @Test
  void whoWithdrawsLeavesNoScoreAndNoKeyBehind() {
    agree(adult);
    score("2026-11-20", "6");
    assertThat(left("support.scoring", "person")).isEqualTo(1);
    assertThat(left("vault.data_key", "subject")).isEqualTo(1);
    adult.doing(() -> outcomes.withdraw(adult.worker(), adult.caseFile(), adult.person()));
    assertThat(left("support.scoring", "person")).isZero();
    assertThat(left("vault.data_key", "subject")).isZero();
    assertThat(view().scorings()).isEmpty();
    assertThat(view().withdrawn()).isTrue();
  }

  @Test
  void aScoreThatIsWrittenWhileThePersonWithdrawsDoesNotStay() throws Exception {
    for (int round = 0; round < 20; round++) {
      agree(adult);
      Thread scoring =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      score("2026-11-20", "6");
                    } catch (Refused tooLate) {
                      // The person had withdrawn by then.
                    }
                  });
      adult.doing(() -> outcomes.withdraw(adult.worker(), adult.caseFile(), adult.person()));
      scoring.join();
      assertThat(left("support.scoring", "person")).as("round %d", round).isZero();
    }
  }

  @Test
  void aNoAfterAYesWithdrawsAndALaterYesBeginsAnew() {
    agree(adult);
    score("2026-11-20", "6");
    adult.doing(
        () ->
            outcomes.answer(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                answers("answer", "NO", "on", "2026-11-21")));
    assertThat(left("support.scoring", "person")).isZero();
    agree(adult);
    score("2026-11-22", "7");
    assertThat(view().scorings()).hasSize(1);
  }

  @Test
  void nothingIsScoredWithoutAYesOrByAChild() {
    assertThatThrownBy(() -> score("2026-11-20", "6")).isInstanceOf(Refused.class);
    Someone.Made child = someone.of(AgeStatus.UNDER_18);
    assertThatThrownBy(() -> agree(child)).isInstanceOf(Refused.class);
  }

  @Test
  void aYesCountsOnlyWhenEverythingWasExplained() {
    Answers some = yes("OPTIONAL", "WITHDRAW", "NO_CONDITION");
    assertThatThrownBy(
            () ->
                adult.doing(
                    () -> outcomes.answer(adult.worker(), adult.caseFile(), adult.person(), some)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void noOverviewTellsWhetherSomebodyScored() {
    Overview before =
        adult.as(() -> overviews.get(adult.worker(), adult.caseFile(), adult.person()));
    agree(adult);
    score("2026-11-20", "6");
    assertThat(adult.as(() -> overviews.get(adult.worker(), adult.caseFile(), adult.person())))
        .isEqualTo(before);
  }
}
