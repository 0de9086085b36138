package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.lodestar.app.library.store.ExitRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often somebody left our pages in a hurry: a number for each day, and nothing else. */
@Component
@Transactional
public class Exits {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ExitRows rows;
  private final Clock clock;

  Exits(ExitRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Counts that many more today. */
  public void count(int more) {
    rows.count(LocalDate.ofInstant(clock.instant(), LONDON), more);
  }

  /** How often the exit was used in a month. */
  @Transactional(readOnly = true)
  public int used(YearMonth month) {
    return rows.used(month.atDay(1), month.atEndOfMonth());
  }
}
