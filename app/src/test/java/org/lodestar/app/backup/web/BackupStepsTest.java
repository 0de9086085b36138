package org.lodestar.app.backup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.backup.store.BackupLog;
import org.lodestar.app.backup.store.BackupLog.Deed;
import org.lodestar.app.ground.DataFolder;

class BackupStepsTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({
    ", false, false",
    "TAKEN:0, true, false",
    "TAKEN:6, true, false",
    "TAKEN:8, false, false",
    "TRIED:91, false, true",
    "TRIED:93, false, false"
  })
  void aStepIsOpenAgainWhenItIsTooLongAgo(@Nullable String noted, boolean taken, boolean tried) {
    BackupLog log = new BackupLog(data);
    if (noted != null) {
      String[] parts = noted.split(":", -1);
      log.note(NOW.minus(Duration.ofDays(Long.parseLong(parts[1]))), Deed.valueOf(parts[0]));
    }
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    BackupSteps steps = new BackupSteps();
    assertThat(steps.backupStep(new DataFolder(data), clock).isDone()).isEqualTo(taken);
    assertThat(steps.drillStep(new DataFolder(data), clock).isDone()).isEqualTo(tried);
  }
}
