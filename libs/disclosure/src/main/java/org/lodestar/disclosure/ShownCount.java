package org.lodestar.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A count as it may be shown. Why one is kept back is not said: it is small, or a small one would
 * follow from it.
 *
 * @param value null where it is kept back
 */
public record ShownCount(@Nullable Long value) {
  /** Nothing is told. */
  public static final ShownCount KEPT_BACK = new ShownCount(null);

  /** Told. */
  public static ShownCount of(long value) {
    return new ShownCount(value);
  }

  public boolean isShown() {
    return value != null;
  }

  /** The number where it is told. */
  public Optional<Long> told() {
    return Optional.ofNullable(value);
  }
}
