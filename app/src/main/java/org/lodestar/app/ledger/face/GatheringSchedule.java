package org.lodestar.app.ledger.face;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Takes facts over every few minutes while the web platform is up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(
    name = "lodestar.ledger.gathering",
    havingValue = "on",
    matchIfMissing = true)
class GatheringSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(GatheringSchedule.class);

  private final Gathering gathering;

  GatheringSchedule(Gathering gathering) {
    this.gathering = gathering;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    gathering.beginKinds();
  }

  /** A database that is away for a moment costs nothing: what waits is taken over later. */
  @Scheduled(initialDelay = 5_000, fixedDelay = 300_000)
  void run() {
    try {
      gathering.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The ledger waits for the database");
    }
  }
}
