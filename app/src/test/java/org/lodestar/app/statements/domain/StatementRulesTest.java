package org.lodestar.app.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.domain.StatementRules.Nearness;
import org.lodestar.app.statements.domain.WordDiff.Kind;
import org.lodestar.app.statements.domain.WordDiff.Piece;
import org.lodestar.statute.StatementArea;

class StatementRulesTest {
  private static final LocalDate ENDED = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2026-06-28, NOT_YET",
    "2026-06-29, DUE",
    "2026-08-27, DUE",
    "2026-08-28, NEAR",
    "2026-09-26, NEAR",
    "2026-09-27, NEAR",
    "2026-09-30, NEAR",
    "2026-10-01, LATE"
  })
  void remindersComeAfterNinetyAHundredAndFiftyAndAHundredAndEightyDays(
      LocalDate today, Nearness nearness) {
    assertThat(StatementRules.nearness(ENDED, today)).isEqualTo(nearness);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, 2025-03-31", "2026-04-01, 2026-03-31", "2026-12-31, 2026-03-31"})
  void theLastYearIsOverOnTheDayAfterItsEnd(LocalDate today, LocalDate ended) {
    assertThat(StatementRules.lastYearEnd(today)).isEqualTo(ended);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-01, 2026-03-31, 2025-26, ''",
    "2025-01-01, 2025-12-31, 2025, ''",
    "2099-04-01, 2100-03-31, 2099-00, ''",
    "2025-04-01, 2025-03-31, 2025, ends",
    "2025-04-01, 2027-03-31, 2025-27, ends"
  })
  void aYearHasANameAndALength(LocalDate begins, LocalDate ends, String name, String wrong) {
    Head head = new Head("Council", begins, ends, Ground.VOLUNTARY);
    assertThat(StatementRules.year(head)).isEqualTo(name);
    assertThat(String.join(" ", StatementRules.head(head).stream().map(Refusal::field).toList()))
        .isEqualTo(wrong);
  }

  @Test
  void noAddressIsGivenTwice() {
    Head head = new Head("Council", LocalDate.of(2025, 4, 1), ENDED, Ground.VOLUNTARY);
    assertThat(StatementRules.slug(head, Set.of())).isEqualTo("2025-26");
    assertThat(StatementRules.slug(head, Set.of("2025-26"))).isEqualTo("2025-26-e2");
    assertThat(StatementRules.slug(head, Set.of("2025-26", "2025-26-e2"))).isEqualTo("2025-26-e3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | ''                                          | ''",
        "1 | ''                                          | statements.statement.quote.missing",
        "1 | We trained                                  | statements.statement.quote.short",
        "2 | We trained all who buy                      | ''",
        "2 | we TRAINED   all who buy                    | ''",
        "3 | We trained nobody who buys                  | statements.statement.quote.notThere",
        "0 | Words that do not stand in it               | statements.statement.quote.notThere"
      })
  void aLevelNeedsAQuoteThatStandsInTheStatement(int level, String quote, String wrong) {
    List<StatementText> texts =
        List.of(
            new StatementText(
                StatementArea.TRAINING, "In May we trained\nall who buy for us.", "", 1));
    String said =
        String.join(
            " ",
            QualityRules.check(Map.of(StatementArea.TRAINING, new Rated(level, quote)), texts)
                .stream()
                .map(Refusal::key)
                .toList());
    assertThat(said).isEqualTo(wrong);
  }

  @Test
  void whatWasAddedAndRemovedIsToldWordByWord() {
    assertThat(WordDiff.of("We trained ten people in May", "We trained forty people in June"))
        .containsExactly(
            new Piece(Kind.SAME, "We trained"),
            new Piece(Kind.REMOVED, "ten"),
            new Piece(Kind.ADDED, "forty"),
            new Piece(Kind.SAME, "people in"),
            new Piece(Kind.REMOVED, "May"),
            new Piece(Kind.ADDED, "June"));
    assertThat(WordDiff.of("", "New words")).containsExactly(new Piece(Kind.ADDED, "New words"));
    assertThat(WordDiff.of("", "")).isEmpty();
  }
}
