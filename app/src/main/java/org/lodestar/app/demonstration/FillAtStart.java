package org.lodestar.app.demonstration;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Fills the demonstration before the web server listens; a console command fills nothing. */
@Component
class FillAtStart implements SmartInitializingSingleton {
  private final Demonstration demonstration;
  private final boolean console;

  FillAtStart(Demonstration demonstration, Environment environment) {
    this.demonstration = demonstration;
    this.console = environment.getProperty("lodestar.console", Boolean.class, false);
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!console) {
      demonstration.fill();
    }
  }
}
