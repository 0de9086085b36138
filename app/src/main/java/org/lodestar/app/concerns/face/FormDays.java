package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.lodestar.app.concerns.domain.FormDay;
import org.lodestar.app.concerns.store.ConcernFacts;
import org.lodestar.app.concerns.store.FormDayRows;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how many begin the public report and how many send it, day by day and by the language of
 * the page, and tells the ledger once a month is over. Nothing is kept of who it was or when.
 */
@Component
@Transactional
public class FormDays {
  /** Days told at once: a few thousand facts at most, so that nothing waits long for them. */
  private static final int AT_ONCE = 20;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Who began before midnight may send after it. */
  private static final Duration LATE = Duration.ofHours(2);

  private final FormDayRows rows;
  private final ConcernFacts facts;
  private final Clock clock;

  FormDays(FormDayRows rows, ConcernFacts facts, Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.clock = clock;
  }

  /** The day under which one that begins now is counted. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** Counts one that was begun. */
  public void begun(LocalDate day, Language language) {
    rows.begun(day, language);
  }

  /** Counts that one that was begun on that day in that language was sent. */
  public void ended(LocalDate day, Language language) {
    rows.ended(day, language);
  }

  /**
   * Tells the ledger of some days of months that are over, and forgets these days.
   *
   * @return whether there was any; then more may be left
   */
  public boolean tell() {
    YearMonth running = YearMonth.from(clock.instant().minus(LATE).atZone(LONDON));
    List<FormDay> over = rows.takeBefore(running.atDay(1), AT_ONCE);
    facts.journeys(over);
    return !over.isEmpty();
  }
}
