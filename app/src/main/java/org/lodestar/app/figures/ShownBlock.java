package org.lodestar.app.figures;

import org.jspecify.annotations.Nullable;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;

/**
 * Three financial years together, of which some are kept back by themselves. Blocks never overlap,
 * so that none of them less another tells a year.
 *
 * @param figure null unless it is told
 */
public record ShownBlock(Period period, Offer offer, @Nullable Figure figure) {
  /** What may be told of it. */
  public enum Offer {
    /** What the three years come to. */
    TOLD,
    /** That there are some, and fewer than may be told. */
    UNDER,
    /** Nothing: beside what single years told a small number would follow from it. */
    NOTHING
  }

  /** The same as a figure. */
  public ShownFigure shown() {
    return new ShownFigure(period, figure);
  }

  /** What is told. */
  public static ShownBlock told(Figure figure) {
    return new ShownBlock(figure.period(), Offer.TOLD, figure);
  }

  /** That there are a few. */
  public static ShownBlock under(Period period) {
    return new ShownBlock(period, Offer.UNDER, null);
  }

  /** Nothing. */
  public static ShownBlock nothing(Period period) {
    return new ShownBlock(period, Offer.NOTHING, null);
  }
}
