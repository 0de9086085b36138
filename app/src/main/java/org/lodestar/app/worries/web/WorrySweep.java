package org.lodestar.app.worries.web;

import org.lodestar.app.ground.Standing;
import org.lodestar.app.worries.face.FieldLogs;
import org.lodestar.app.worries.face.OwnDrafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Once a minute: forgets drafts that nobody went on with, and locks that have ended. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class WorrySweep {
  private static final Logger LOG = LoggerFactory.getLogger(WorrySweep.class);

  private final OwnDrafts own;
  private final FieldLogs fieldLogs;

  WorrySweep(OwnDrafts own, FieldLogs fieldLogs) {
    this.own = own;
    this.fieldLogs = fieldLogs;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
  void run() {
    try {
      Standing.task("own-drafts").run(own::sweep);
      Standing.nobody().run(fieldLogs::sweep);
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The sweep of worries waits for the database");
    }
  }
}
