package org.lodestar.app.partnersites.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.lodestar.app.partnersites.face.SiteChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Every half minute: whether pages of partners are due. Whoever waits for somebody else's server
 * waits on a thread of their own: all sweeps share one, and among them is the one that calls
 * workers to somebody in danger.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty(
    name = "lodestar.partnersites.checks",
    havingValue = "on",
    matchIfMissing = true)
class PartnerSiteSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(PartnerSiteSchedule.class);

  private final SiteChecks checks;
  private final AtomicBoolean running = new AtomicBoolean();

  PartnerSiteSchedule(SiteChecks checks) {
    this.checks = checks;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 30_000)
  void begin() {
    if (running.compareAndSet(false, true)) {
      Thread.ofVirtual().name("partner-pages").start(this::run);
    }
  }

  private void run() {
    try {
      checks.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The look at partners' pages waits for the database");
    } finally {
      running.set(false);
    }
  }
}
