package org.lodestar.app.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.measures.Measure.Strand;

class ActionRulesTest {
  private static final LocalDate BEGINS = LocalDate.of(2026, 4, 1);
  private static final Place RIGHT = new Place(1, Set.of(Strand.PREVENT), List.of(1), Set.of());

  private static Strategy strategy() {
    Strategy.Content content =
        new Strategy.Content("A", BEGINS, 3, List.of("One", "Two"), null, null, null, List.of());
    return new Strategy(UUID.randomUUID(), content, StrategyState.DRAFT, 0);
  }

  private static List<String> fields(Place place, Parties parties, Span span) {
    Planned planned = new Planned("A", "", place, parties, span, null, null);
    return ActionRules.check(planned, strategy(), Map.of()).stream().map(Refusal::field).toList();
  }

  private static List<String> fields(Place place, Span span) {
    return fields(place, Parties.none(), span);
  }

  @Test
  void whatIsRightIsNotRefused() {
    assertThat(fields(RIGHT, Span.open())).isEmpty();
    assertThat(fields(RIGHT, new Span(BEGINS, BEGINS))).isEmpty();
  }

  @Test
  void anActionWithoutOneOfTheFourPsIsRefused() {
    assertThat(fields(new Place(1, Set.of(), List.of(1), Set.of()), Span.open()))
        .containsExactly("strands");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Place wrong = new Place(3, Set.of(), List.of(4), Set.of());
    assertThat(fields(wrong, new Span(BEGINS.plusDays(1), BEGINS)))
        .containsExactly("priority", "strands", "years", "due");
    assertThat(fields(new Place(0, Set.of(Strand.PURSUE), List.of(), Set.of()), Span.open()))
        .containsExactly("priority", "years");
  }

  /** Days after the strategy begins; nothing where it has no day. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "IN_FORCE, 10, 11, '', true",
        "IN_FORCE, 10, 11, '  ', true",
        "IN_FORCE, 10, -, '', true",
        "IN_FORCE, 10, 11, No trainer, false",
        "IN_FORCE, 10, 10, '', false",
        "IN_FORCE, 10, 9, '', false",
        "IN_FORCE, -, 9, '', false",
        "IN_FORCE, -, 364, '', false",
        "IN_FORCE, -, 365, '', true",
        "IN_FORCE, -, 365, All rooms are taken, false",
        "DRAFT, -, 365, '', false",
        "DRAFT, 10, 11, '', false"
      })
  void whileAStrategyIsInForceMoreTimeHasAReason(
      StrategyState state,
      @Nullable Integer before,
      @Nullable Integer after,
      String because,
      boolean refused) {
    Strategy strategy = new Strategy(UUID.randomUUID(), strategy().content(), state, 0);
    assertThat(
            ActionRules.checkMove(
                strategy, planned(day(before)), new Span(null, day(after)), because))
        .extracting(Refusal::field)
        .isEqualTo(refused ? List.of("movedBecause") : List.of());
  }

  private static Planned planned(@Nullable LocalDate due) {
    return new Planned("A", "", RIGHT, Parties.none(), new Span(null, due), null, null);
  }

  private static @Nullable LocalDate day(@Nullable Integer days) {
    return days == null ? null : BEGINS.plusDays(days);
  }

  @Test
  void nothingIsDueAfterItsStrategyAndNoUnknownBodyAnswers() {
    LocalDate last = BEGINS.plusYears(3).minusDays(1);
    assertThat(fields(RIGHT, new Span(null, last))).isEmpty();
    assertThat(fields(RIGHT, new Span(null, last.plusDays(1)))).containsExactly("due");
    Parties unknown = new Parties(UUID.randomUUID(), Set.of(), Set.of(), "", null);
    assertThat(fields(RIGHT, unknown, Span.open())).containsExactly("owner");
  }
}
