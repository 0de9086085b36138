package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.RESTRICTED_ALARM;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.RestrictedAlarm;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/** Alarms whose concern only named workers see. */
@Component
public class RestrictedAlarmRows {
  private static final String RESTRICTED = "RESTRICTED_CASE";
  private static final int MOST = 100;

  private final DSLContext sql;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;

  RestrictedAlarmRows(DSLContext sql, Grants grants, Audit audit, Clock clock) {
    this.sql = sql;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  /** Called when a reporter is no longer safe; does nothing where everybody on duty sees it. */
  public void raised(UUID concern, UUID organisation) {
    List<UUID> named = grants.holdersFor(concern, RESTRICTED);
    if (!named.isEmpty()) {
      put(concern, organisation, named);
    }
  }

  /** Called when a concern with an open alarm is closed to all but these. */
  public void put(UUID concern, UUID organisation, List<UUID> named) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.insertInto(RESTRICTED_ALARM)
        .set(RESTRICTED_ALARM.CONCERN, concern)
        .set(RESTRICTED_ALARM.ORGANISATION, organisation)
        .set(RESTRICTED_ALARM.NAMED, named.toArray(UUID[]::new))
        .set(RESTRICTED_ALARM.RAISED_AT, now)
        .onConflict(RESTRICTED_ALARM.CONCERN)
        .doUpdate()
        .set(RESTRICTED_ALARM.ORGANISATION, organisation)
        .set(RESTRICTED_ALARM.NAMED, named.toArray(UUID[]::new))
        .set(RESTRICTED_ALARM.RAISED_AT, now)
        .setNull(RESTRICTED_ALARM.SETTLED_AT)
        .execute();
    audit.record(ConcernAudit.RESTRICTED_ALARM_RAISED, ObjectRef.of("CONCERN", concern));
  }

  /** Somebody acts on it, or everybody on duty sees it again. */
  public void settle(UUID concern) {
    int rows =
        sql.update(RESTRICTED_ALARM)
            .set(RESTRICTED_ALARM.SETTLED_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .where(RESTRICTED_ALARM.CONCERN.eq(concern), RESTRICTED_ALARM.SETTLED_AT.isNull())
            .execute();
    if (rows > 0) {
      audit.record(ConcernAudit.RESTRICTED_ALARM_SETTLED, ObjectRef.of("CONCERN", concern));
    }
  }

  /** All that nobody has acted on, oldest first. */
  public List<RestrictedAlarm> open() {
    return sql.selectFrom(RESTRICTED_ALARM)
        .where(RESTRICTED_ALARM.SETTLED_AT.isNull())
        .orderBy(RESTRICTED_ALARM.RAISED_AT)
        .limit(MOST)
        .fetch(
            row ->
                new RestrictedAlarm(
                    row.getConcern(),
                    row.getOrganisation(),
                    List.of(row.getNamed()),
                    row.getRaisedAt().toInstant()));
  }
}
