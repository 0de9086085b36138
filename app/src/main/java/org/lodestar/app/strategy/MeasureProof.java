package org.lodestar.app.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;

/**
 * What the figures say of an indicator that is to show how far an action is.
 *
 * @param figure of the period; null where nothing is told of it
 * @param trend periods up to it, the first first
 * @param target null where nothing is aimed for
 * @param closedOn since when the figure can no longer change; null while it can
 * @param watched whether the partnership still looks at this indicator
 */
public record MeasureProof(
    Measure measure,
    Period period,
    @Nullable ShownFigure figure,
    List<ShownFigure> trend,
    @Nullable BigDecimal target,
    @Nullable Instant closedOn,
    boolean watched) {
  public MeasureProof {
    trend = List.copyOf(trend);
  }

  /** How the figure stands to what is aimed for. */
  public Measure.Standing standing() {
    return figure == null || figure.figure() == null || target == null
        ? Measure.Standing.NOT_TOLD
        : measure.standing(figure.figure(), target);
  }

  /** Whether it shows by itself that something is done: it was reached, and stays so. */
  public boolean reached() {
    return closedOn != null && watched && standing() == Measure.Standing.MET;
  }
}
