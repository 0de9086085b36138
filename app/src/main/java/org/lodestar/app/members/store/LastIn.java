package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.LAST_IN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The day on which a worker last came in, and no more: not when, not how often. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LastIn {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final DSLContext sql;
  private final Clock clock;

  LastIn(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** They came in today. */
  public void mark(UUID person) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    sql.insertInto(LAST_IN)
        .set(LAST_IN.PERSON, person)
        .set(LAST_IN.ON_DAY, today)
        .onConflict(LAST_IN.PERSON)
        .doUpdate()
        .set(LAST_IN.ON_DAY, today)
        .where(LAST_IN.ON_DAY.ne(today))
        .execute();
  }
}
