package org.lodestar.app.concerns.web;

import org.lodestar.app.concerns.face.FormDays;
import org.lodestar.app.concerns.face.RepeatWatch;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.concerns.store.ServiceClocks;
import org.lodestar.app.ground.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Once a minute: forgets visits that are over, escalates clocks that ran out, and tells how many
 * got to the end of the public report once a month is over.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class Sweeps {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);

  private final DraftRows drafts;
  private final ServiceClocks clocks;
  private final RepeatWatch repeats;
  private final FormDays days;
  private final TransactionOperations transactions;

  Sweeps(
      DraftRows drafts,
      ServiceClocks clocks,
      RepeatWatch repeats,
      FormDays days,
      TransactionOperations transactions) {
    this.drafts = drafts;
    this.clocks = clocks;
    this.repeats = repeats;
    this.days = days;
    this.transactions = transactions;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
  void run() {
    try {
      Standing.nobody().run(() -> transactions.executeWithoutResult(status -> drafts.sweep()));
      Standing.task("service-clocks").run(clocks::escalate);
      repeats.sweep();
      Standing.task("form-days").run(days::tell);
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The sweep of concerns waits for the database");
    }
  }
}
