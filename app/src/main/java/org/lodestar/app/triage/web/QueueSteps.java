package org.lodestar.app.triage.web;

import java.util.function.BooleanSupplier;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.app.site.SetUpStep;
import org.lodestar.app.triage.face.DutyRota;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** That reports go somewhere, and that somebody there answers at night. */
@Configuration(proxyBeanMethods = false)
class QueueSteps {
  private record Step(String key, int place, String href, BooleanSupplier done)
      implements SetUpStep {
    @Override
    public boolean isDone() {
      return done.getAsBoolean();
    }
  }

  @Bean
  SetUpStep routingStep(ResponsibleBody inCharge) {
    return new Step(
        "triage.step.routing", 32, "/concern-routing", () -> inCharge.body().isPresent());
  }

  /** The rota is the receiving body's own: its managers keep it, and no administrator opens it. */
  @Bean
  SetUpStep rotaStep(ResponsibleBody inCharge, DutyRota rota) {
    return new Step(
        "triage.step.rota",
        34,
        "",
        () -> inCharge.body().filter(body -> rota.isKept(body.organisation())).isPresent());
  }
}
