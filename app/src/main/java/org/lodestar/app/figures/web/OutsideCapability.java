package org.lodestar.app.figures.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts that others make for us, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class OutsideCapability {
  /** A letter to the police each month, and four numbers from it. */
  private static final double HOURS = 0.5;

  @Bean
  Capability outsideCounts() {
    return Capability.of(
        Key.OUTSIDE_COUNTS,
        HOURS,
        Size.SMALL,
        Stream.concat(
                Stream.of(OutsidePage.HERE),
                Arrays.stream(Stage.values()).map(each -> "/figures/" + each.indicator()))
            .toArray(String[]::new));
  }
}
