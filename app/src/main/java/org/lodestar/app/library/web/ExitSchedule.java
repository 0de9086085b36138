package org.lodestar.app.library.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Once a minute: keeps how often the exit was used. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class ExitSchedule {
  private final ExitCount count;

  ExitSchedule(ExitCount count) {
    this.count = count;
  }

  @Scheduled(initialDelay = 40_000, fixedDelay = 60_000)
  void run() {
    count.keep();
  }
}
