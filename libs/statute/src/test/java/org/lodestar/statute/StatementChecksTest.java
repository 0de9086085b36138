package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.statute.StatementFacts.Approval;
import org.lodestar.statute.StatementFacts.Publication;
import org.lodestar.statute.StatementFacts.Signature;
import org.lodestar.statute.StatementFinding.Result;
import org.lodestar.statute.StatementRule.Step;
import org.lodestar.statute.StatementRule.Weight;

class StatementChecksTest {
  private static final LocalDate BEGINS = LocalDate.of(2025, 4, 1);
  private static final LocalDate ENDS = LocalDate.of(2026, 3, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Approval APPROVED = new Approval("Cabinet", LocalDate.of(2026, 6, 1));
  private static final Signature SIGNED =
      new Signature("A. Director", "Chief executive", LocalDate.of(2026, 6, 2));
  private static final Publication PUBLISHED =
      new Publication(true, true, false, LocalDate.of(2026, 6, 3));

  private record Made(
      @Nullable LocalDate begins,
      @Nullable LocalDate ends,
      Set<StatementArea> silent,
      boolean says,
      Approval approval,
      Signature signature,
      Publication publication,
      boolean kept,
      @Nullable LocalDate registered) {
    static Made whole() {
      return new Made(BEGINS, ENDS, Set.of(), true, APPROVED, SIGNED, PUBLISHED, true, TODAY);
    }

    Made year(@Nullable LocalDate first, @Nullable LocalDate last) {
      return new Made(
          first, last, silent, says, approval, signature, publication, kept, registered);
    }

    Made says(boolean any, Set<StatementArea> none) {
      return new Made(begins, ends, none, any, approval, signature, publication, kept, registered);
    }

    Made with(Approval other) {
      return new Made(begins, ends, silent, says, other, signature, publication, kept, registered);
    }

    Made with(Signature other) {
      return new Made(begins, ends, silent, says, approval, other, publication, kept, registered);
    }

    Made with(Publication other) {
      return new Made(begins, ends, silent, says, approval, signature, other, kept, registered);
    }

    Made after(boolean earlier, @Nullable LocalDate day) {
      return new Made(begins, ends, silent, says, approval, signature, publication, earlier, day);
    }

    StatementFacts facts() {
      return new StatementFacts(
          begins, ends, silent, says, approval, signature, publication, kept, registered);
    }
  }

  private static Arguments row(
      StatementRule rule, String what, UnaryOperator<Made> change, Result result) {
    return Arguments.of(rule, what, change, result);
  }

  static Stream<Arguments> table() {
    return Stream.of(
        row(StatementRule.MIN1, "a year", each -> each, Result.MET),
        row(StatementRule.MIN1, "no year", each -> each.year(null, null), Result.OPEN),
        row(StatementRule.MIN1, "backwards", each -> each.year(ENDS, BEGINS), Result.OPEN),
        row(StatementRule.MIN2, "all areas", each -> each, Result.MET),
        row(StatementRule.MIN2, "nothing", each -> each.says(false, Set.of()), Result.OPEN),
        row(
            StatementRule.MIN2,
            "one area silent",
            each -> each.says(true, Set.of(StatementArea.TRAINING)),
            Result.OPEN),
        row(StatementRule.MIN3, "approved", each -> each, Result.MET),
        row(StatementRule.MIN3, "not approved", each -> each.with(Approval.none()), Result.OPEN),
        row(
            StatementRule.MIN3,
            "no day",
            each -> each.with(new Approval("Cabinet", null)),
            Result.OPEN),
        row(StatementRule.MIN4, "signed", each -> each, Result.MET),
        row(
            StatementRule.MIN4,
            "no post",
            each -> each.with(new Signature("A. Director", " ", TODAY)),
            Result.OPEN),
        row(StatementRule.MIN5, "linked", each -> each, Result.MET),
        row(
            StatementRule.MIN5,
            "no link",
            each -> each.with(new Publication(true, false, false, TODAY)),
            Result.OPEN),
        row(
            StatementRule.MIN5,
            "no website",
            each -> each.with(new Publication(false, false, true, TODAY)),
            Result.NOT_ASKED),
        row(StatementRule.MIN6, "a website", each -> each, Result.NOT_ASKED),
        row(
            StatementRule.MIN6,
            "copies",
            each -> each.with(new Publication(false, false, true, TODAY)),
            Result.MET),
        row(
            StatementRule.MIN6,
            "no copies",
            each -> each.with(new Publication(false, false, false, TODAY)),
            Result.OPEN),
        row(StatementRule.MIN7, "in time", each -> each, Result.MET),
        row(
            StatementRule.MIN7,
            "on the last day",
            each -> each.with(new Publication(true, true, false, LocalDate.of(2026, 9, 30))),
            Result.MET),
        row(
            StatementRule.MIN7,
            "a day late",
            each -> each.with(new Publication(true, true, false, LocalDate.of(2026, 10, 1))),
            Result.OPEN),
        row(
            StatementRule.MIN7,
            "not yet",
            each -> each.with(new Publication(true, true, false, null)),
            Result.OPEN),
        row(StatementRule.MIN8, "kept", each -> each, Result.MET),
        row(StatementRule.MIN8, "gone", each -> each.after(false, TODAY), Result.OPEN),
        row(StatementRule.MIN9, "registered", each -> each, Result.MET),
        row(StatementRule.MIN9, "not registered", each -> each.after(true, null), Result.OPEN));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("table")
  void eachRuleIsMetOrSaysWhatToDo(
      StatementRule rule, String what, UnaryOperator<Made> change, Result result) {
    StatementFinding found =
        StatementChecks.of(change.apply(Made.whole()).facts(), TODAY).stream()
            .filter(each -> each.rule() == rule)
            .findFirst()
            .orElseThrow();
    assertThat(found.result()).as(what).isEqualTo(result);
    assertThat(found.advice().isEmpty()).as("advice").isEqualTo(result != Result.OPEN);
  }

  @ParameterizedTest
  @EnumSource(StatementRule.class)
  void everyRuleHasWordsAndASource(StatementRule rule) {
    assertThat(rule.words()).endsWith(".");
    assertThat(rule.source()).isNotBlank();
  }

  @Test
  void requiredRulesBlockTheirStepAndAllLaterOnesAndGuidanceBlocksNothing() {
    StatementFacts nothing =
        Made.whole()
            .says(false, EnumSet.allOf(StatementArea.class))
            .with(Approval.none())
            .with(Signature.none())
            .with(new Publication(true, false, false, null))
            .after(false, null)
            .facts();
    assertThat(blocking(nothing, Step.REVIEW)).containsExactly(StatementRule.MIN2);
    assertThat(blocking(nothing, Step.SIGNATURE))
        .containsExactly(StatementRule.MIN2, StatementRule.MIN3);
    assertThat(blocking(nothing, Step.PUBLICATION))
        .containsExactly(StatementRule.MIN2, StatementRule.MIN3, StatementRule.MIN4);
    assertThat(blocking(nothing, Step.PUBLICATION))
        .noneMatch(each -> each.weight() == Weight.GUIDANCE);
  }

  private static List<StatementRule> blocking(StatementFacts facts, Step step) {
    return StatementChecks.blocking(facts, TODAY, step).stream()
        .map(StatementFinding::rule)
        .toList();
  }

  @Test
  void theSixMonthsEndOnTheLastDayOfSeptember() {
    assertThat(StatementChecks.lastDay(ENDS)).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @ParameterizedTest
  @EnumSource(StatementArea.class)
  void everyAreaHasPromptsOfBothColumnsWithTheirSource(StatementArea area) {
    assertThat(area.prompts())
        .extracting(StatementArea.Prompt::column)
        .contains(StatementArea.Column.BASELINE, StatementArea.Column.BETTER);
    assertThat(area.sources()).isNotEmpty();
  }
}
