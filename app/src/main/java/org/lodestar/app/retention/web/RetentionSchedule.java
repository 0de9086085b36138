package org.lodestar.app.retention.web;

import org.lodestar.app.retention.face.DisposalRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Each hour: carries out the disposals whose day has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class RetentionSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionSchedule.class);

  private final DisposalRounds rounds;

  RetentionSchedule(DisposalRounds rounds) {
    this.rounds = rounds;
  }

  @Scheduled(initialDelay = 300_000, fixedDelay = 3_600_000)
  void run() {
    try {
      rounds.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Disposals wait for the database");
    }
  }
}
