package org.lodestar.app;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An empty data folder that is to become a demonstration. It is not filled at the start, as for a
 * console command: the test fills it, more than once.
 */
public class UnfilledDemonstration
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    new FreshDataFolder().initialize(context);
    TestPropertyValues.of(
            "lodestar.kind=DEMONSTRATION", "lodestar.console=true", "lodestar.ledger.gathering=on")
        .applyTo(context);
  }
}
