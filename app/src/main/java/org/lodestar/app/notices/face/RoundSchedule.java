package org.lodestar.app.notices.face;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets one node at a time work the queue through, every few seconds while the platform is up. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lodestar.notices.round", havingValue = "on", matchIfMissing = true)
class RoundSchedule implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RoundSchedule.class);
  private static final Duration REST = Duration.ofSeconds(20);

  private final Round round;
  private final DataSource source;
  private @Nullable Scheduler scheduler;

  RoundSchedule(Round round, DataSource source) {
    this.round = round;
    this.source = source;
  }

  @Override
  public synchronized void start() {
    RecurringTask<Void> task =
        Tasks.recurring("notices", FixedDelay.of(REST)).execute((instance, context) -> work());
    Scheduler made =
        Scheduler.create(source)
            .tableName("notices.scheduled_tasks")
            .startTasks(task)
            .threads(1)
            .pollingInterval(Duration.ofSeconds(10))
            .shutdownMaxWait(Duration.ofSeconds(15))
            .build();
    made.start();
    scheduler = made;
  }

  /** A database that is away for a moment costs nothing: what waits goes out when it is back. */
  private void work() {
    try {
      round.run();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The queue of notices waits for the database");
    }
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return scheduler != null;
  }
}
