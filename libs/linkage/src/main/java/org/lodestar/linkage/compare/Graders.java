package org.lodestar.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Sign;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.table.Column;

/** Makes comparisons ready. Not for several threads; the graders are. */
public final class Graders {
  private final Columns columns;
  private final Tests tests;

  public Graders(Columns columns) {
    this.columns = columns;
    this.tests = new Tests(columns);
  }

  public Grader of(Comparison comparison) {
    return ladder(comparison).orElseGet(() -> plain(comparison));
  }

  /** One level after the other. */
  public Grader plain(Comparison comparison) {
    List<Level> levels = comparison.levels();
    PairTest[] each =
        levels.stream()
            .map(Level::condition)
            .limit(levels.size() - 1L)
            .map(condition -> tests.of(Objects.requireNonNull(condition)))
            .toArray(PairTest[]::new);
    return new LevelByLevel(each);
  }

  /**
   * The usual shape: absent, the same, then one function of one column at ever looser thresholds.
   * The function is called once for all thresholds, and not at all where a bound shows that not
   * even the loosest is reached.
   */
  private Optional<Grader> ladder(Comparison comparison) {
    List<Level> levels = comparison.levels();
    int at = 0;
    Expression value = nullable(levels.get(at));
    if (value == null) {
      return Optional.empty();
    }
    at++;
    int exact = isSame(levels.get(at), value) ? at++ : -1;
    List<Tests.Likeness> steps = new ArrayList<>();
    for (; at < levels.size() - 1; at++) {
      Optional<Tests.Likeness> step =
          Tests.likeness(Objects.requireNonNull(levels.get(at).condition()));
      if (step.isEmpty() || !fits(step.get(), value, steps)) {
        return Optional.empty();
      }
      steps.add(step.get());
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(ladder(value, exact, steps));
  }

  /** The value of which a level says that one of the two records has none. */
  private static @Nullable Expression nullable(Level level) {
    if (level.condition() instanceof Expression.Or(List<Expression> parts)
        && parts.size() == 2
        && parts.getFirst() instanceof Expression.IsNull(Expression left)
        && parts.getLast() instanceof Expression.IsNull(Expression right)
        && Columns.isOneSided(left)
        && Columns.isOneSided(right)
        && Columns.side(left) != Columns.side(right)
        && Columns.turned(left).equals(Columns.turned(right))) {
      return Columns.turned(left);
    }
    return null;
  }

  private static boolean isSame(Level level, Expression value) {
    return level.condition()
            instanceof Expression.Compare(Sign sign, Expression left, Expression right)
        && sign == Sign.EQUAL
        && Columns.isOneSided(left)
        && Columns.isOneSided(right)
        && Columns.turned(left).equals(value)
        && Columns.turned(right).equals(value);
  }

  private static boolean fits(Tests.Likeness step, Expression value, List<Tests.Likeness> before) {
    if (!Columns.turned(step.left()).equals(value) || !Columns.turned(step.right()).equals(value)) {
      return false;
    }
    if (step.sign() != Sign.AT_LEAST && step.sign() != Sign.AT_MOST) {
      return false;
    }
    if (before.isEmpty()) {
      return true;
    }
    Tests.Likeness last = before.getLast();
    boolean looser =
        step.sign() == Sign.AT_LEAST
            ? step.threshold() <= last.threshold()
            : step.threshold() >= last.threshold();
    return looser && last.sign() == step.sign() && last.name().equals(step.name());
  }

  private Grader ladder(Expression value, int exact, List<Tests.Likeness> steps) {
    Column column = columns.of(value);
    double[] thresholds = steps.stream().mapToDouble(Tests.Likeness::threshold).toArray();
    boolean similarity = steps.getFirst().sign() == Sign.AT_LEAST;
    return new Ladder(
        column.codes(),
        columns.glyphs(column),
        steps.getFirst().kernel(),
        thresholds,
        similarity,
        exact,
        columns.outlines(column));
  }
}
