package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Table;

/** A level that hardly any drawn pair reached is not taken for rarer than the draw can tell. */
class HeldUpTest {
  private static final int PEOPLE = 4_000;
  private static final int DRAWN = 250_000;
  private static final Level NEVER = Level.when("never", "a_l = 'nobody' and a_r = 'has this'");

  private static Training train(Table table, Model model) {
    Columns columns = new Columns(table);
    Blocking blocking = new Blocking(model.blockingRules(), columns, LinkType.DEDUPE_ONLY);
    return new Trainer(columns, 2, 7, DRAWN).train(model, blocking);
  }

  private static Model with(Level... levels) {
    List<Comparison> comparisons = new ArrayList<>(MadeTwice.model().comparisons());
    comparisons.set(0, Comparison.of("a", levels));
    return MadeTwice.model().withComparisons(comparisons);
  }

  private static Level first(Training training, int comparison) {
    return training.model().comparisons().get(comparison).levels().getFirst();
  }

  private static double u(Level level) {
    return level.u() == null ? Double.NaN : level.u();
  }

  @Test
  void whatNoDrawnPairReachedHasHalfADrawOfThemHoweverPairsAreTakenForKinds() {
    Level same = MadeTwice.model().comparisons().getFirst().levels().getFirst();
    Training byKinds = train(MadeTwice.of(PEOPLE, 1), with(NEVER, same, Level.otherwise()));
    assertThat(byKinds.model().kinds()).isNotEmpty();
    assertThat(u(first(byKinds, 0)) * DRAWN).isCloseTo(0.5, offset(0.1));
    Level fixed = new Level(same.condition(), "same", false, 0.9, null, null, true, false);
    Training plain = train(MadeTwice.of(PEOPLE, 1), with(NEVER, fixed, Level.otherwise()));
    assertThat(plain.model().kinds()).isEmpty();
    assertThat(u(first(plain, 0)) * DRAWN).isCloseTo(0.5, offset(0.01));
    // Some two of 2,000 matches beside half of 250,000 draws are nine bits; it had been thirty.
    assertThat(first(byKinds, 0).weight()).isLessThan(12);
    assertThat(first(plain, 0).weight()).isLessThan(12);
  }

  /** All pairs with one number were counted: how many strangers share one is known, not drawn. */
  @Test
  void whatWasCountedIsNotHeldUpByTheDraw() {
    Table table = MadeTwice.labelled(PEOPLE, 2, 1);
    List<Comparison> comparisons = new ArrayList<>(MadeTwice.model().comparisons());
    comparisons.add(MadeTwice.comparison("person"));
    List<BlockingRule> rules = List.of(BlockingRule.on("a"), BlockingRule.on("person"));
    Training training = train(table, Model.of(LinkType.DEDUPE_ONLY, comparisons, rules));
    assertThat(u(first(training, 4)) * DRAWN).isLessThan(0.05);
    assertThat(first(training, 4).weight()).isGreaterThan(20);
    assertThat(training.warnings()).noneMatch(each -> each.contains("random pair"));
  }

  @ParameterizedTest
  @CsvSource({"100, 20, 10", "20, 100, 10", "0.2, 100, 0.5", "100, 0.2, 0.5"})
  void halfADrawIsOfTheFinerGrainAndHalfAPairAtLeast(double level, double kind, double half) {
    Grain grain = new Grain(new double[] {1}, new double[][] {{level}});
    assertThat(grain.half(0, 0, kind)).isEqualTo(half);
  }

  @Test
  void aLevelThatFewReachedIsTold() {
    Model model = with(NEVER, Level.when("same", "a_l = a_r"), Level.otherwise());
    Untrained untrained = new Untrained(model);
    untrained.u(new long[][] {{0, 3, 4}, {9, 9}, {9, 9}, {1, 9}});
    assertThat(untrained.warnings())
        .containsExactly(
            "comparisons[0].comparison_levels[0] (a, level \"never\"): no random pair reached it;"
                + " its u is a guess from above, half of one such pair.",
            "comparisons[0].comparison_levels[1] (a, level \"same\"): only 3 of the random pairs"
                + " reached it; its u is a guess.",
            "comparisons[3].comparison_levels[0] (d, level \"same\"): only 1 of the random pairs"
                + " reached it; its u is a guess.");
  }
}
