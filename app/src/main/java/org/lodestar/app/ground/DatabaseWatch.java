package org.lodestar.app.ground;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name("database-watch").factory());
  private volatile boolean running;

  DatabaseWatch(DatabaseAccess access) {
    this.access = access;
  }

  @Override
  public void start() {
    running = true;
    if (access.server() != null) {
      rounds.scheduleWithFixedDelay(this::look, 1_000, 500, TimeUnit.MILLISECONDS);
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
  public void stop() {
    running = false;
    rounds.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
