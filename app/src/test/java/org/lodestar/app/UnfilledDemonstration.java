package org.lodestar.app;

import java.nio.file.Path;
import org.lodestar.app.ground.DataFolder;
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
    String folder = context.getEnvironment().getRequiredProperty("lodestar.data");
    new DataFolder(Path.of(folder)).claim(DataFolder.Kind.DEMONSTRATION);
    TestPropertyValues.of(
            "lodestar.kind=DEMONSTRATION", "lodestar.console=true", "lodestar.ledger.gathering=on")
        .applyTo(context);
  }
}
