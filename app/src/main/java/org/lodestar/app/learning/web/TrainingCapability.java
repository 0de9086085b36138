package org.lodestar.app.learning.web;

import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Courses, as something that a partnership can do without. */
@Configuration(proxyBeanMethods = false)
class TrainingCapability {
  /** A look at what people chose, and once a year at what the course says. */
  private static final double HOURS = 0.5;

  @Bean
  Capability training() {
    return Capability.of(
        Key.TRAINING,
        HOURS,
        Size.SMALL,
        "/learn",
        CoursesController.PATH,
        LearnController.PATH,
        "/figures/K7_CONFIDENCE");
  }
}
