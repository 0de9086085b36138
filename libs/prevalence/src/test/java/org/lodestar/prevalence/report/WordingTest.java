package org.lodestar.prevalence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.answer.Answers;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Checklists;
import org.lodestar.prevalence.answer.Light;
import org.lodestar.prevalence.answer.Warning;

class WordingTest {
  @Test
  void theRangeIsRoundedAndComesWithItsDoubtAndItsBound() {
    assertThat(new Wording(Answers.with(Checklists.asAssumed(), List.of())).sentences())
        .containsExactly(
            "730 people were seen on 3 lists; 80 of them on two lists or more.",
            "The lists suggest that there were about 900 to 2,500 people in all.",
            "The true figure may well lie outside: this rests on what the checklist says, and on"
                + " how those on no list are linked to the lists, which no data can show.",
            "If people differ in how easily they are seen, and no lists avoid each other, there"
                + " were likely at least 850. (The bound itself is 950, uncertain from 850 to"
                + " 1,100.)");
  }

  @Test
  void withoutLeaveNoTotalIsInTheWords() {
    String words =
        String.join(
            " ",
            new Wording(
                    Answers.with(
                        Checklist.EMPTY,
                        List.of(new Warning(Warning.Code.OVERLAP_UNDER_10, "Too few overlap."))))
                .sentences());
    assertThat(words).contains("No total is given. Too few overlap.").contains("at least");
    assertThat(words).doesNotContain("2,500").doesNotContain("suggest").doesNotContain("1,200");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, under 5", "4, under 5", "5, 5", "1234, '1,234'"})
  void aFewPeopleAreNotCounted(long number, String words) {
    assertThat(Wording.small(number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, RED", "9, RED", "10, AMBER", "29, AMBER", "30, GREEN"})
  void theLightFollowsTheOverlap(long overlap, Light light) {
    assertThat(Light.of(overlap)).isEqualTo(light);
  }
}
