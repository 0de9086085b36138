package org.lodestar.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house: each module imports only what its package-info allows. */
class HousePlanTest {
  @Test
  void everyModuleImportsOnlyWhatItMay() {
    ApplicationModules.of(Lodestar.class).verify();
  }
}
