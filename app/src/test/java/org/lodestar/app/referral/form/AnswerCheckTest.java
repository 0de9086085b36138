package org.lodestar.app.referral.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.referral.FormRoute;

/** What sort of answer each item takes. */
class AnswerCheckTest {
  private static final AnswerCheck FREE = new AnswerCheck(Map.of(), LocalDate.of(2026, 11, 25));
  private static final AnswerCheck LISTED =
      new AnswerCheck(
          Map.of(PickList.TOWN, Set.of("Grays", "Tilbury")), LocalDate.of(2026, 11, 25));

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      nullValues = "fine",
      value = {
        "nation, ENGLAND, fine",
        "nation, FRANCE, referral.wrong.choice",
        "nationality, VN, fine",
        "nationality, UNKNOWN, fine",
        "nationality, Vietnam, referral.wrong.country",
        "language, vi, fine",
        "language, klingon, referral.wrong.language",
        "responderPhone, 01375 652 868, fine",
        "responderPhone, +44 (0)1375 652868 ext 12, fine",
        "responderPhone, ring me, referral.wrong.phone",
        "responderAlternateEmail, team@example.org, fine",
        "responderAlternateEmail, team@example, referral.wrong.email",
        "numberOfChildren, 3, fine",
        "numberOfChildren, three, referral.wrong.number",
        "numberOfChildren, -1, referral.wrong.number",
        "dateOfBirth, 1998-03-27, fine",
        "dateOfBirth, 1900-01-01, referral.wrong.birthDate",
        "dateOfBirth, 1900-01-02, fine",
        "dateOfBirth, 2026-11-25, referral.wrong.birthDate",
        "dateOfBirth, 2026-11-24, fine",
        "dateOfBirth, 1999-02-29, referral.wrong.birthDate",
        "exploitationStart, aged about 15, fine",
        "stayingTown, Aveley, fine",
        "explained, YES, fine",
        "explained, NO, referral.wrong.choice"
      })
  void eachKindTakesItsOwnAnswers(String id, String value, String expected) {
    assertThat(FREE.problem(item(id), List.of(value)).orElse(null)).isEqualTo(expected);
  }

  @Test
  void anImportedListTakesItsEntriesOnly() {
    assertThat(LISTED.problem(item("stayingTown"), List.of("Grays"))).isEmpty();
    assertThat(LISTED.problem(item("stayingTown"), List.of("Aveley")))
        .contains("referral.wrong.list");
    assertThat(LISTED.problem(item("stayingCounty"), List.of("Essex"))).isEmpty();
  }

  @Test
  void aTextMayHaveFifteenThousandCharactersAndNotOneMore() {
    assertThat(FREE.problem(item("hadToDo"), List.of("ş".repeat(15_000)))).isEmpty();
    assertThat(FREE.problem(item("hadToDo"), List.of("😀".repeat(15_000)))).isEmpty();
    assertThat(FREE.problem(item("hadToDo"), List.of("a".repeat(15_001))))
        .contains("referral.wrong.text");
  }

  @Test
  void tenTownsAreEnough() {
    assertThat(FREE.problem(item("towns"), java.util.Collections.nCopies(10, "Grays"))).isEmpty();
    assertThat(FREE.problem(item("towns"), java.util.Collections.nCopies(11, "Grays")))
        .contains("referral.wrong.many");
  }

  @Test
  void anAbsentAnswerIsNotWrong() {
    assertThat(FREE.problem(item("nation"), List.of(""))).isEmpty();
  }

  private static Item item(String id) {
    return Questionnaire.of(FormRoute.NRM_ADULT).find(id).orElseThrow();
  }
}
