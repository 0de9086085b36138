package org.lodestar.app.audit.face;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Looks at the record when the platform starts, each hour, and each night at all of it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lodestar.audit.checks", havingValue = "on", matchIfMissing = true)
class CheckSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(CheckSchedule.class);

  private final AuditChecks checks;

  CheckSchedule(AuditChecks checks) {
    this.checks = checks;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    attempt(checks::glance);
  }

  @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
  void hourly() {
    attempt(
        () -> {
          checks.glance();
          checks.wholeWhenDue();
        });
  }

  /** A database that is away for a moment costs nothing: the next hour looks again. */
  private static void attempt(Runnable check) {
    try {
      check.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The check of the audit record waits for the database");
    }
  }
}
