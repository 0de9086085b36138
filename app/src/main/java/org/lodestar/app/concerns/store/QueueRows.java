package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.ASSIGNMENT;
import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Load;
import org.lodestar.app.concerns.QueueHealth;
import org.lodestar.app.concerns.QueueHealth.Age;
import org.springframework.stereotype.Component;

/** Counts the open concerns of the organisation that acts. */
@Component
public class QueueRows {
  private final DSLContext sql;
  private final Clock clock;

  QueueRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** How the queue stands; the open ones only, each read once. */
  public QueueHealth health(List<Load> loads) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    Field<Boolean> taken =
        DSL.field(
            DSL.exists(DSL.selectOne().from(ASSIGNMENT).where(ASSIGNMENT.CONCERN.eq(CONCERN.ID))));
    Map<Age, Integer> ages = new EnumMap<>(Age.class);
    int[] counts = new int[3];
    sql.select(
            CONCERN.RECEIVED_AT,
            CONCERN.STATE,
            CONCERN.ACKNOWLEDGE_BY,
            CONCERN.TRIAGE_BY,
            CONCERN.SNOOZED_UNTIL,
            taken)
        .from(CONCERN)
        .where(Inbox.acting(CONCERN.RECEIVER), DSL.condition(CONCERN.OPEN))
        .fetchSize(1_000)
        .forEach(
            row -> {
              ages.merge(Age.of(Duration.between(row.value1(), now)), 1, Integer::sum);
              counts[0] += Boolean.TRUE.equals(row.value6()) ? 0 : 1;
              counts[1] += overdue(row.value2(), row.value3(), row.value4(), now) ? 1 : 0;
              counts[2] += row.value5() != null && row.value5().isAfter(now) ? 1 : 0;
            });
    return new QueueHealth(loads, counts[0], counts[1], counts[2], ages);
  }

  private static boolean overdue(
      String state, OffsetDateTime acknowledge, OffsetDateTime triage, OffsetDateTime now) {
    return switch (ConcernState.valueOf(state)) {
      case NEW -> acknowledge.isBefore(now);
      case ACKNOWLEDGED -> triage.isBefore(now);
      default -> false;
    };
  }
}
