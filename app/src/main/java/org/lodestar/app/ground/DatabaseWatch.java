package org.lodestar.app.ground;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lodestar.postgres.PostgresServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts our own PostgreSQL again when it has died, so that a crash costs seconds and not the
 * night. What it had acknowledged is still there: its own log sees to that.
 */
@Component
class DatabaseWatch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
  private final DatabaseAccess access;
  private @Nullable ScheduledExecutorService rounds;
  private volatile boolean running;

  DatabaseWatch(DatabaseAccess access) {
    this.access = access;
  }

  /** May be started again after a stop: the tests pause a context while another one is in use. */
  @Override
  public synchronized void start() {
    running = true;
    if (access.server() != null) {
      rounds =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofVirtual().name("database-watch").factory());
      rounds.scheduleWithFixedDelay(this::round, 1_000, 500, TimeUnit.MILLISECONDS);
    }
  }

  /** A round that throws would be the last one: nobody would look any more. */
  private void round() {
    try {
      look();
    } catch (Throwable e) {
      LOG.error("The watch over PostgreSQL failed once and goes on", e);
    }
  }

  private void look() {
    PostgresServer server = access.server();
    if (server == null || server.isAlive() || !running) {
      return;
    }
    LOG.error("PostgreSQL has died; starting it again");
    try {
      server.revive();
      LOG.warn("PostgreSQL answers again");
    } catch (RuntimeException e) {
      LOG.error("PostgreSQL could not be started; trying again: {}", e.getMessage());
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (rounds != null) {
      rounds.shutdownNow();
      rounds = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
