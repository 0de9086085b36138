package org.lodestar.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.Progress;

/** Tells on standard error what is being done, and keeps how long each stage took. */
final class Stages implements Progress {
  private static final double MILLIS = 1_000;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private final PrintStream err;
  private final Clock clock;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private @Nullable String stage;
  private Instant begun;

  Stages(PrintStream err, Clock clock) {
    this.err = err;
    this.clock = clock;
    this.begun = clock.instant();
  }

  @Override
  public void at(String next, String words) {
    end();
    stage = next;
    err.println(next + ": " + words);
    err.flush();
  }

  /** Seconds of each stage, the present one so far. */
  Map<String, Double> seconds() {
    end();
    return new LinkedHashMap<>(seconds);
  }

  /** The present day and time, in words. */
  String now() {
    return TIME.format(clock.instant().atZone(clock.getZone()));
  }

  private void end() {
    Instant now = clock.instant();
    if (stage != null) {
      seconds.merge(stage, Duration.between(begun, now).toMillis() / MILLIS, Double::sum);
    }
    begun = now;
  }
}
