package org.lodestar.app.maturity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far partners are apart.
 *
 * @param levels that are known, the lowest first
 * @param unknown answers that tell no level: not known, not handed in, not looked at. They are
 *     never counted as nothing
 * @param outside answers of those to whom it does not apply
 */
public record Spread(List<Integer> levels, int unknown, int outside) {
  private static final int APART = 2;

  public Spread {
    levels = levels.stream().sorted().toList();
  }

  /** Of these answers; one that is missing is null. */
  public static Spread of(Collection<? extends @Nullable MaturityAnswer> answers) {
    List<Integer> known =
        answers.stream()
            .filter(Objects::nonNull)
            .map(MaturityAnswer::level)
            .filter(Objects::nonNull)
            .toList();
    int outside =
        (int) answers.stream().filter(each -> each == MaturityAnswer.NOT_APPLICABLE).count();
    return new Spread(known, answers.size() - known.size() - outside, outside);
  }

  /** Whether any level is known. */
  public boolean isKnown() {
    return !levels.isEmpty();
  }

  public int lowest() {
    return levels.getFirst();
  }

  public int highest() {
    return levels.getLast();
  }

  /** The middle: half of them stand lower and half higher. */
  public BigDecimal middle() {
    int half = levels.size() / 2;
    int below = levels.get((levels.size() - 1) / 2);
    return BigDecimal.valueOf((below + levels.get(half)) * 5L, 1).stripTrailingZeros();
  }

  /** How many levels lie between the lowest and the highest. */
  public int width() {
    return isKnown() ? highest() - lowest() : 0;
  }

  /** Whether partners are so far apart that they should talk. */
  public boolean isWide() {
    return width() >= APART;
  }
}
