package org.lodestar.linkage.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * How two records are compared in one respect: grades of agreement, of which the first that holds
 * counts. The last one holds for all others.
 *
 * @param given what the levels are worth when another comparison agrees; null where it makes no
 *     difference
 */
public record Comparison(String name, String description, List<Level> levels, @Nullable Given given)
    implements Serializable {
  public Comparison {
    levels = List.copyOf(levels);
    if (levels.size() < 2) {
      throw new LinkageException("The comparison " + name + " needs at least two levels.");
    }
    for (int i = 0; i < levels.size() - 1; i++) {
      if (levels.get(i).condition() == null) {
        throw new LinkageException(
            "The comparison " + name + " has ELSE before its last level: move it to the end.");
      }
    }
    if (levels.getLast().condition() != null) {
      throw new LinkageException(
          "The comparison " + name + " has no level for all other pairs: let the last be ELSE.");
    }
  }

  public Comparison(String name, String description, List<Level> levels) {
    this(name, description, levels, null);
  }

  public static Comparison of(String name, Level... levels) {
    return new Comparison(name, "", List.of(levels));
  }

  /** The same with other levels, such as trained ones. */
  public Comparison with(List<Level> newLevels) {
    return new Comparison(name, description, newLevels, given);
  }

  public Comparison withGiven(@Nullable Given newGiven) {
    return new Comparison(name, description, levels, newGiven);
  }

  /** The level that counts as agreement: the first that is not one of absent values. */
  public int best() {
    return IntStream.range(0, levels.size())
        .filter(level -> !levels.get(level).isNull())
        .findFirst()
        .orElseThrow();
  }

  /**
   * The number under which a level stands in results, as Splink counts: -1 for absent values, 0 for
   * all other pairs, more for better agreement.
   */
  public int shown(int level) {
    if (levels.get(level).isNull()) {
      return -1;
    }
    return (int)
        IntStream.range(level + 1, levels.size()).filter(i -> !levels.get(i).isNull()).count();
  }

  /** The level that stands for exact agreement, from which term frequencies are taken; or -1. */
  public int exact() {
    return IntStream.range(0, levels.size())
        .filter(i -> levels.get(i).frequency() != null && isEquality(levels.get(i).condition()))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isEquality(@Nullable Expression condition) {
    return condition instanceof Expression.Compare compare
        && compare.sign() == Expression.Sign.EQUAL;
  }

  /** The one column whose equality is the best level, or null. */
  public @Nullable String equalColumn() {
    return levels.get(best()).condition()
                instanceof Expression.Compare(Expression.Sign sign, Expression a, Expression b)
            && sign == Expression.Sign.EQUAL
            && a instanceof Expression.Ref left
            && b instanceof Expression.Ref right
            && left.column().equals(right.column())
        ? left.column()
        : null;
  }
}
