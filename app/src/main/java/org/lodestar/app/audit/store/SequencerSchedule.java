package org.lodestar.app.audit.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Runs the sequencer every second while the web platform is up. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lodestar.audit.sequencer", havingValue = "on", matchIfMissing = true)
class SequencerSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(SequencerSchedule.class);

  private final Sequencer sequencer;

  SequencerSchedule(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  /** A database that is away for a moment costs nothing: what waits is chained when it is back. */
  @Scheduled(fixedDelay = 1_000)
  void run() {
    try {
      sequencer.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The audit chain waits for the database");
    }
  }
}
