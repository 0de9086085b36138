package org.lodestar.app.files.web;

import java.io.IOException;
import org.lodestar.app.files.intake.Orphans;
import org.lodestar.app.files.scan.Rescan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/** Clears away files that belong to nothing, and shows the scanner what it has not seen. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class FileSweeps {
  private static final Logger LOG = LoggerFactory.getLogger(FileSweeps.class);
  private static final int AT_ONCE = 200;

  private final Orphans orphans;
  private final Rescan rescan;

  FileSweeps(Orphans orphans, Rescan rescan) {
    this.orphans = orphans;
    this.rescan = rescan;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 1_800_000)
  void clear() {
    try {
      orphans.clear();
    } catch (IOException | DataAccessException | TransactionException e) {
      LOG.warn("Files that belong to nothing wait to be cleared away");
    }
  }

  @Scheduled(initialDelay = 15_000, fixedDelay = 30_000)
  void scan() {
    try {
      rescan.ask();
      rescan.round(AT_ONCE);
      rescan.again();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Files that were not scanned wait for the database");
    }
  }
}
