package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/** Which answer can be given to whom, by table. */
class AnswerRulesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // right, answer, roles of each who was found, reasons, letter, rule that is broken
        "ACCESS, GATHERED, POTENTIAL_VICTIM, -, -, -",
        "ACCESS, GATHERED, WITNESS, -, -, -",
        "ACCESS, GATHERED, -, -, -, rights.rule.findFirst",
        "ACCESS, GATHERED, SUSPECT, -, -, rights.rule.suspect",
        "ACCESS, GATHERED, SUSPECT+POTENTIAL_VICTIM, -, -, -",
        "ACCESS, GATHERED, SUSPECT+WITNESS, -, -, rights.rule.suspect",
        "ACCESS, GATHERED, POTENTIAL_VICTIM/SUSPECT, -, -, rights.rule.suspect",
        "ACCESS, DONE, POTENTIAL_VICTIM, -, -, rights.rule.answerFits",
        "ACCESS, NOTHING_HELD, -, -, -, -",
        "ACCESS, NOTHING_HELD, SUSPECT, -, -, rights.rule.somethingFound",
        "ACCESS, NEITHER_CONFIRM_NOR_DENY, SUSPECT, why, -, -",
        "ACCESS, NEITHER_CONFIRM_NOR_DENY, SUSPECT, -, -, rights.rule.reasons",
        "ACCESS, NEITHER_CONFIRM_NOR_DENY, -, why, -, -",
        "CORRECTION, DONE, POTENTIAL_VICTIM, -, -, -",
        "CORRECTION, DONE, SUSPECT, -, -, rights.rule.suspect",
        "CORRECTION, NOT_DONE, POTENTIAL_VICTIM, -, -, rights.rule.letterWords",
        "CORRECTION, NOT_DONE, POTENTIAL_VICTIM, -, because, -",
        "ERASURE, NOT_DONE, SUSPECT, -, because, rights.rule.suspect",
        "RESTRICTION, GATHERED, POTENTIAL_VICTIM, -, -, rights.rule.answerFits",
        "OBJECTION, NOTHING_HELD, -, -, -, -",
        "COMPLAINT, DONE, POTENTIAL_VICTIM, -, because, -",
        "COMPLAINT, DONE, POTENTIAL_VICTIM, -, -, rights.rule.complaintLetter",
        "COMPLAINT, DONE, -, -, because, rights.rule.complaintNobody",
        "COMPLAINT, NOT_DONE, -, -, because, rights.rule.complaintNobody",
        "COMPLAINT, NOT_DONE, -, looked, because, -",
        "COMPLAINT, DONE, SUSPECT, looked, because, rights.rule.suspect",
        "COMPLAINT, NEITHER_CONFIRM_NOR_DENY, SUSPECT, why, -, -",
        "COMPLAINT, GATHERED, POTENTIAL_VICTIM, -, -, rights.rule.answerFits"
      })
  void answersThatMayBeGiven(
      DataRight right,
      Answer answer,
      @Nullable String found,
      @Nullable String reasons,
      @Nullable String letter,
      @Nullable String rule) {
    List<Set<RoleInCase>> people =
        found == null ? List.of() : Arrays.stream(found.split("/")).map(this::roles).toList();
    var check =
        assertThatCode(() -> AnswerRules.check(right, answer, people, text(reasons), text(letter)));
    if (rule == null) {
      check.doesNotThrowAnyException();
    } else {
      check.isInstanceOfSatisfying(
          Refused.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }
  }

  private Set<RoleInCase> roles(String names) {
    Set<RoleInCase> roles = EnumSet.noneOf(RoleInCase.class);
    Arrays.stream(names.split("\\+")).map(RoleInCase::valueOf).forEach(roles::add);
    return roles;
  }

  private static @Nullable PersonalText text(@Nullable String words) {
    return words == null ? null : PersonalText.of(words);
  }

  @ParameterizedTest
  @EnumSource(DataRight.class)
  void nothingThatConfirmsGoesToASuspect(DataRight right) {
    for (Answer answer : Answer.values()) {
      if (answer.confirms()) {
        assertThatThrownBy(
                () ->
                    AnswerRules.check(
                        right,
                        answer,
                        List.of(Set.of(RoleInCase.SUSPECT)),
                        PersonalText.of("why"),
                        PersonalText.of("words")))
            .isInstanceOf(Refused.class);
      }
    }
  }

  @Test
  void ofNothingAndOfWhatMustNotBeToldComesTheSame() {
    assertThat(Answer.NOTHING_HELD.outcome())
        .isEqualTo(Answer.NEITHER_CONFIRM_NOR_DENY.outcome())
        .isEqualTo(Outcome.NOTHING_TO_SAY);
  }
}
