package org.lodestar.app.members.web;

import java.util.function.BooleanSupplier;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.RoleHolders;
import org.lodestar.app.site.SetUpStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a set-up that are about people, and the platform's own address. */
@Configuration(proxyBeanMethods = false)
class FirstSteps {
  private record Step(String key, int place, String href, BooleanSupplier done)
      implements SetUpStep {
    @Override
    public boolean isDone() {
      return done.getAsBoolean();
    }
  }

  @Bean
  SetUpStep addressStep(OwnAddress own) {
    return new Step("members.steps.address", 10, "", () -> own.known().isPresent());
  }

  @Bean
  SetUpStep secondAdministratorStep(RoleHolders holders) {
    return new Step(
        "members.steps.administrator",
        20,
        "/people",
        () -> holders.count(Role.PLATFORM_ADMINISTRATOR) > 1);
  }

  @Bean
  SetUpStep triageOfficerStep(RoleHolders holders) {
    return new Step(
        "members.steps.triage", 30, "/people", () -> holders.count(Role.TRIAGE_OFFICER) > 0);
  }
}
