package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.measures.Measure.Strand;

class AskRulesTest {
  private static final UUID ACTION = new UUID(0, 1);
  private static final UUID OWNER = new UUID(0, 2);
  private static final UUID ANOTHER = new UUID(0, 3);
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // how it stands, why, whose words there are, nobody who answers for it says why
    "RED, OVERDUE, nobody, true",
    "RED, OVERDUE, another, true",
    "RED, OVERDUE, owner, false",
    "RED, SAID_RED, another, true",
    "RED, SAID_RED, owner, false",
    "RED, PUT_OFF, nobody, false",
    "RED, PUT_OFF, another, true",
    "AMBER, DUE_SOON, nobody, false",
    "AMBER, SAID_AMBER, another, false",
    "BLUE, PROVEN, nobody, false"
  })
  void whoAnswersForARedActionIsAskedUntilTheirOwnWordsStandThere(
      ActionStanding standing, Reason reason, String whose, boolean silent) {
    StandingWord word =
        whose.equals("nobody")
            ? null
            : new StandingWord(ACTION, ActionStanding.RED, "Why", "How", by(whose), NOON);
    JudgedAction judged = new JudgedAction(action(), new Judgement(standing, reason), "", null);
    assertThat(AskRules.isSilent(judged, word, whose.equals("owner"))).isEqualTo(silent);
  }

  private static UUID by(String whose) {
    return whose.equals("owner") ? OWNER : ANOTHER;
  }

  private static PlanAction action() {
    Planned planned =
        new Planned(
            "Train all",
            "",
            new Planned.Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of()),
            Planned.Parties.none(),
            Planned.Span.open(),
            null,
            null);
    return new PlanAction(
        ACTION, new UUID(0, 4), 1, planned, List.of(), Outcome.unknown(), null, 0);
  }

  /** Hours after noon; each change as its hour, how it stood, who said so, and why. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          # asked | changes | open since
          - | 1 RED owner | -
          2 | - | 2
          2 5 | - | 5
          2 | 1 RED owner | 2
          2 | 3 RED owner | -
          2 | 3 RED another | 2
          2 | 3 RED rule | 2
          2 | 3 AMBER rule | -
          2 | 3 GREEN rule, 4 RED rule | -
          2 5 | 3 RED owner | 5
          # its day was moved, with why
          2 | 3 RED rule PUT_OFF | -
          2 | 1 RED rule PUT_OFF | 2
          2 | 3 RED rule PUT_OFF, 4 RED rule OVERDUE | -
          2 5 | 3 RED rule PUT_OFF, 4 RED rule OVERDUE | 5
          """)
  void whoWasAskedHasToAnswerUntilTheySaidItOrItIsRedNoMore(
      @Nullable String asked, @Nullable String changes, @Nullable Integer open) {
    assertThat(AskRules.open(hours(asked), changes(changes), each -> OWNER.equals(each.by())))
        .isEqualTo(open == null ? null : hour(open));
  }

  private static Instant hour(int after) {
    return NOON.plusSeconds(3_600L * after);
  }

  private static List<Instant> hours(@Nullable String asked) {
    return asked == null
        ? List.of()
        : Arrays.stream(asked.split(" ")).map(each -> hour(Integer.parseInt(each))).toList();
  }

  private static List<StandingChange> changes(@Nullable String changes) {
    return changes == null
        ? List.of()
        : Arrays.stream(changes.split(", ")).map(AskRulesTest::change).toList();
  }

  private static StandingChange change(String said) {
    String[] parts = said.split(" ");
    return new StandingChange(
        ACTION,
        hour(Integer.parseInt(parts[0])),
        new Judgement(
            ActionStanding.valueOf(parts[1]),
            parts.length > 3 ? Reason.valueOf(parts[3]) : Reason.OVERDUE),
        parts[2].equals("rule") ? null : by(parts[2]),
        "",
        "");
  }
}
