package org.lodestar.app.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.SetUpStep;
import org.springframework.stereotype.Component;

/** Every number that the public sees was rung or looked up within the quarter. */
@Component
class NumbersStep implements SetUpStep {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int DAYS = 92;

  private final Helplines helplines;
  private final Clock clock;

  NumbersStep(Helplines helplines, Clock clock) {
    this.helplines = helplines;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "directory.step.numbers";
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public boolean isDone() {
    LocalDate since = LocalDate.ofInstant(clock.instant(), LONDON).minusDays(DAYS);
    return helplines.list(Language.ENGLISH).stream()
        .map(service -> service.source().checkedOn())
        .allMatch(day -> day != null && day.isAfter(since));
  }
}
