package org.lodestar.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Interval;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Rules;

/** Intervals worked out by hand. */
class AttackerTest {
  private static final Rules RULES =
      Rules.suppress(
          5,
          Map.of(
              "side",
              DimensionRule.tree("T", Map.of("a", "north", "b", "north")),
              "top",
              DimensionRule.flat("T")));

  private static Release release(String name, ReleasedRow... rows) {
    return new Release(name, List.of("side", "top"), List.of(rows));
  }

  private static ReleasedRow row(@Nullable Integer count, String side, String top) {
    return ReleasedRow.of(count == null ? null : (long) count, side, top);
  }

  private static void assertBounds(Interval found, double low, double high) {
    assertThat(found.low()).isEqualTo(low, within(1e-6));
    assertThat(found.high()).isEqualTo(high, within(1e-6));
  }

  @Test
  void oneHiddenCountIsTheTotalLessTheOthers() {
    Release release = release("r", row(null, "a", "x"), row(9, "a", "y"), row(12, "a", "T"));
    assertBounds(new Attacker(List.of(release), 1, RULES).bounds(0, 0), 3, 3);
  }

  @Test
  void fourInASquareAreBoundedByTheirMargins() {
    Release release =
        release(
            "r",
            row(null, "a", "x"),
            row(null, "a", "y"),
            row(12, "a", "T"),
            row(null, "b", "x"),
            row(null, "b", "y"),
            row(15, "b", "T"),
            row(11, "T", "x"),
            row(16, "T", "y"));
    Attacker attacker = new Attacker(List.of(release), 1, RULES);
    assertBounds(attacker.bounds(0, 0), 0, 11);
    assertBounds(attacker.bounds(0, 1), 1, 12);
    assertBounds(attacker.bounds(0, 3), 0, 11);
    assertBounds(attacker.bounds(0, 4), 4, 15);
  }

  @Test
  void whatNoEquationHoldsHasNoUpperBound() {
    Release release = release("r", row(null, "a", "x"), row(9, "a", "y"));
    assertBounds(
        new Attacker(List.of(release), 1, RULES).bounds(0, 0), 0, Double.POSITIVE_INFINITY);
  }

  @Test
  void aSecondReleaseIsPutBesideTheFirst() {
    Release first = release("1", row(null, "a", "x"), row(null, "b", "x"), row(20, "north", "x"));
    Release second = release("2", row(17, "b", "x"));
    assertBounds(new Attacker(List.of(first), 1, RULES).bounds(0, 0), 0, 20);
    assertBounds(new Attacker(List.of(first, second), 1, RULES).bounds(0, 0), 3, 3);
  }

  @Test
  void aCellWithoutARowIsKnownToBeNothingWhereTheTableIsComplete() {
    Release release =
        release(
            "r",
            row(null, "a", "x"),
            row(null, "b", "y"),
            row(null, "b", "x"),
            row(12, "a", "T"),
            row(20, "b", "T"));
    assertBounds(new Attacker(List.of(release), 1, RULES).bounds(0, 0), 12, 12);
    assertBounds(new Attacker(List.of(release), 0, RULES).bounds(0, 0), 0, 12);
  }

  @Test
  void aRoundedCountBoundsWithinItsBase() {
    Release release =
        release(
            "r",
            new ReleasedRow(List.of("a", "x"), 5L, 4, 0),
            new ReleasedRow(List.of("a", "y"), 10L, 4, 0),
            new ReleasedRow(List.of("a", "T"), 20L, 0, 0));
    assertBounds(new Attacker(List.of(release), 1, RULES).bounds(0, 0), 6, 9);
  }

  @Test
  void releasesThatContradictEachOtherAreNoticed() {
    Release release = release("r", row(null, "a", "x"), row(9, "a", "y"), row(5, "a", "T"));
    assertThatThrownBy(() -> new Attacker(List.of(release), 1, RULES))
        .isInstanceOf(DisclosureException.class)
        .hasMessageContaining("contradicts");
  }

  @Test
  void differencesOfAPartAndItsWholeAreTaken() {
    Release old = release("old", row(18, "a", "x"));
    Release fresh = release("new", row(20, "north", "x"), row(30, "T", "x"));
    Differencing.Result found = new Differencing(List.of(fresh, old), 1, RULES).look();
    assertThat(found.pairs()).isEqualTo(2);
    assertThat(found.small()).as("north less a").isEqualTo(1);
    assertThat(new Differencing(List.of(old, fresh), 0, RULES).look().small())
        .as("nothing is new")
        .isZero();
  }
}
