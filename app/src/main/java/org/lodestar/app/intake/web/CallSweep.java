package org.lodestar.app.intake.web;

import org.lodestar.app.ground.Standing;
import org.lodestar.app.intake.face.Intakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Once a minute: forgets calls and e-mails with which nobody went on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class CallSweep {
  private static final Logger LOG = LoggerFactory.getLogger(CallSweep.class);

  private final Intakes intakes;

  CallSweep(Intakes intakes) {
    this.intakes = intakes;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
  void run() {
    try {
      Standing.task("calls").run(intakes::sweep);
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The sweep of calls waits for the database");
    }
  }
}
