package org.lodestar.app.members.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Clears away sessions that are over, every ten minutes while the web platform is up. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class SessionSweep {
  private static final Logger LOG = LoggerFactory.getLogger(SessionSweep.class);

  private final Workers workers;
  private final SentForms forms;

  SessionSweep(Workers workers, SentForms forms) {
    this.workers = workers;
    this.forms = forms;
  }

  @Scheduled(fixedDelay = 600_000)
  void run() {
    try {
      workers.sweep();
      forms.sweep();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Sessions that are over wait to be cleared away");
    }
  }
}
