package org.lodestar.app.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.requests.Look;
import org.lodestar.app.site.Refused;

/** Who looks at an answer again, and when. */
class ReviewRulesTest {
  @ParameterizedTest
  @CsvSource({
    "false, true,  false, false, ''",
    "true,  true,  true,  false, ''",
    "true,  true,  false, true,  TEAM NEIGHBOUR",
    "true,  true,  false, false, TEAM NEIGHBOUR SAME",
    "false, false, false, false, APART TEAM NEIGHBOUR SAME",
    "false, false, true,  false, APART TEAM NEIGHBOUR",
    "false, false, false, true,  APART TEAM NEIGHBOUR",
  })
  void whoeverAnsweredLooksOnlyWhereTheWholePartnershipHasNobodyElse(
      boolean answered, boolean known, boolean here, boolean elsewhere, String looks) {
    List<Look> expected =
        looks.isEmpty() ? List.of() : Stream.of(looks.split(" ")).map(Look::valueOf).toList();
    assertThat(ReviewRules.looks(answered, known, here, elsewhere)).isEqualTo(expected);
  }

  /** The first of these days is a Friday. */
  @ParameterizedTest
  @CsvSource({
    "SAME, '', 2026-11-20, 2026-11-20, requests.review.tooSoon",
    "SAME, '', 2026-11-20, 2026-11-22, requests.review.tooSoon",
    "SAME, '', 2026-11-20, 2026-11-23,",
    "TEAM, '', 2026-11-20, 2026-11-23, requests.step.who.missing",
    "TEAM, Head of the team, 2026-11-20, 2026-11-20, requests.review.tooSoon",
    "TEAM, Head of the team, 2026-11-20, 2026-11-23,",
    "NEIGHBOUR, '', 2026-11-20, 2026-11-23, requests.step.who.missing",
    "NEIGHBOUR, Head of the team, 2026-11-20, 2026-11-22, requests.review.tooSoon",
    "NEIGHBOUR, Head of the team, 2026-11-20, 2026-11-23,",
    "APART, '', 2026-11-20, 2026-11-20,",
  })
  void whoeverAnsweredLooksOrSaysWhoDidOnTheNextWorkingDayAtTheEarliest(
      Look look, String who, LocalDate asked, LocalDate on, @Nullable String key) {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> ReviewRules.mayLook(look, who, asked, on));
    assertThat(refused == null ? null : refused.key()).isEqualTo(key);
  }
}
