package org.lodestar.app.backup.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lodestar.app.backup.store.BackupLog;
import org.lodestar.app.backup.store.BackupLog.Deed;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.site.SetUpStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A backup of this week, and one that was tried within the quarter: open again when it is not. */
@Configuration(proxyBeanMethods = false)
class BackupSteps {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration QUARTER = Duration.ofDays(92);

  private record Step(String key, int place, BackupLog log, Deed deed, Duration within, Clock clock)
      implements SetUpStep {
    @Override
    public boolean isDone() {
      Instant since = clock.instant().minus(within);
      return log.last(deed).filter(at -> at.isAfter(since)).isPresent();
    }
  }

  @Bean
  SetUpStep backupStep(DataFolder data, Clock clock) {
    return new Step("backup.step.taken", 70, new BackupLog(data.root()), Deed.TAKEN, WEEK, clock);
  }

  @Bean
  SetUpStep drillStep(DataFolder data, Clock clock) {
    return new Step(
        "backup.step.tried", 80, new BackupLog(data.root()), Deed.TRIED, QUARTER, clock);
  }
}
