package org.lodestar.app.risks.face;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Band;
import org.lodestar.app.risks.Risk;

/** Which risks of the register are asked for; null asks for all. */
public record RiskFilter(
    Risk.@Nullable State state, @Nullable Band band, @Nullable UUID body, boolean overdue) {
  /** Whether it lets a risk through. */
  public Predicate<Risk> on(LocalDate today, Bands bands) {
    return risk ->
        (state == null || risk.state() == state)
            && (band == null || bands.of(risk.scores().residual()) == band)
            && (body == null || body.equals(risk.content().body()))
            && (!overdue || risk.overdue(today));
  }
}
