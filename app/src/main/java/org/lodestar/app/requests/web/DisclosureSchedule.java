package org.lodestar.app.requests.web;

import org.lodestar.app.requests.face.DisclosureSweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Each hour: takes old entries off the public list. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class DisclosureSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(DisclosureSchedule.class);

  private final DisclosureSweep sweep;

  DisclosureSchedule(DisclosureSweep sweep) {
    this.sweep = sweep;
  }

  @Scheduled(initialDelay = 300_000, fixedDelay = 3_600_000)
  void run() {
    try {
      sweep.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Old entries of the public list wait for the database");
    }
  }
}
