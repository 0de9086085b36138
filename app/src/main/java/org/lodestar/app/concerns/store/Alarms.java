package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.Priority;
import org.lodestar.app.concerns.domain.FirstPriority;
import org.lodestar.app.concerns.domain.Given;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.springframework.stereotype.Component;

/** Alarms of reporters who are no longer safe. */
@Component
public class Alarms {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final DSLContext sql;
  private final Steps steps;
  private final Correspondence correspondence;
  private final RestrictedAlarmRows restricted;
  private final Clock clock;

  Alarms(
      DSLContext sql,
      Steps steps,
      Correspondence correspondence,
      RestrictedAlarmRows restricted,
      Clock clock) {
    this.sql = sql;
    this.steps = steps;
    this.correspondence = correspondence;
    this.restricted = restricted;
    this.clock = clock;
  }

  /** Turns the concern red and waits for an answer. Returns workers whom the words name. */
  public List<UUID> raise(UUID concern, String text) {
    steps.takenByReporter(
        new Step(concern, 0, ConcernEvent.ALARM, Given.nothing(), null, ""), this::alarm);
    return text.isBlank() ? List.of() : correspondence.fromReporter(concern, text, true);
  }

  private void alarm(ConcernRecord row) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    Ranking.set(row, Priority.of(FirstPriority.inDanger(ConcernRows.factors(row)), today));
    row.setAlarmAt(now());
    row.setAlarmAnsweredAt(null);
    restricted.raised(row.getId(), row.getReceiver());
  }

  /** Somebody has acted on it; false when there was no open alarm. */
  public boolean answered(UUID concern) {
    restricted.settle(concern);
    return sql.update(CONCERN)
            .set(CONCERN.ALARM_ANSWERED_AT, now())
            .set(CONCERN.VERSION, CONCERN.VERSION.plus(1))
            .where(
                CONCERN.ID.eq(concern),
                CONCERN.ALARM_AT.isNotNull(),
                CONCERN.ALARM_ANSWERED_AT.isNull())
            .execute()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
