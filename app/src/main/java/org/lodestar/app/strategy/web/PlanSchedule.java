package org.lodestar.app.strategy.web;

import org.lodestar.app.strategy.face.PlanSweeps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Each hour: whether a day has changed how an action stands. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class PlanSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(PlanSchedule.class);

  private final PlanSweeps sweeps;

  PlanSchedule(PlanSweeps sweeps) {
    this.sweeps = sweeps;
  }

  @Scheduled(initialDelay = 240_000, fixedDelay = 3_600_000)
  void run() {
    try {
      sweeps.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("How actions of the plan stand waits to be kept");
    }
  }
}
