package org.lodestar.app.risks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * The score of a threat with its parts: harm is the worst of the five and their mean, and risk is
 * harm times likelihood. It ranks threats and decides nothing.
 *
 * @param mean with one place
 * @param harm worst and mean together
 */
public record ThreatScore(
    int worst, BigDecimal mean, BigDecimal harm, int likelihood, BigDecimal risk) {

  /** Worked out. Five numbers have a mean with one place, so nothing is rounded. */
  public static ThreatScore of(Assessment assessment) {
    List<Integer> all = assessment.harm().all();
    int worst = Collections.max(all);
    int sum = all.stream().mapToInt(Integer::intValue).sum();
    BigDecimal mean = BigDecimal.valueOf(sum * 10L / all.size(), 1);
    BigDecimal harm = mean.add(BigDecimal.valueOf(worst));
    return new ThreatScore(
        worst,
        mean,
        harm,
        assessment.likelihood(),
        harm.multiply(BigDecimal.valueOf(assessment.likelihood())));
  }
}
