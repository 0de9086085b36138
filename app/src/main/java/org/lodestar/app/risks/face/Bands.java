package org.lodestar.app.risks.face;

import java.util.List;
import org.lodestar.app.risks.Band;
import org.lodestar.app.risks.Score;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From which score on a risk is medium, high and very high. The one place that says so; a
 * partnership sets its own with {@code lodestar.risks.bands}.
 */
@Component
public class Bands {
  private final int medium;
  private final int high;
  private final int veryHigh;

  /** Three scores, each higher than the one before. */
  public Bands(@Value("${lodestar.risks.bands:5,10,16}") List<Integer> from) {
    if (from.size() != 3
        || from.getFirst() < 1
        || from.get(0) >= from.get(1)
        || from.get(1) >= from.get(2)) {
      throw new IllegalArgumentException("lodestar.risks.bands needs three rising scores");
    }
    this.medium = from.get(0);
    this.high = from.get(1);
    this.veryHigh = from.get(2);
  }

  /** The band of a score. */
  public Band of(Score score) {
    int product = score.product();
    if (product >= veryHigh) {
      return Band.VERY_HIGH;
    }
    if (product >= high) {
      return Band.HIGH;
    }
    return product >= medium ? Band.MEDIUM : Band.LOW;
  }
}
