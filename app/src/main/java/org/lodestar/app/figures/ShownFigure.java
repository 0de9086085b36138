package org.lodestar.app.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;

/**
 * A figure as it may be shown.
 *
 * @param figure null where it is kept back, because it is small or would give away one that is
 */
public record ShownFigure(Period period, @Nullable Figure figure) {
  /** Whether it is kept back. */
  public boolean isKeptBack() {
    return figure == null;
  }

  /** Whether there is a number to show. */
  public boolean isKnown() {
    return figure instanceof Figure.Known;
  }

  /** The number; null where there is none to show. */
  public @Nullable BigDecimal value() {
    return figure instanceof Figure.Known known ? known.value() : null;
  }
}
