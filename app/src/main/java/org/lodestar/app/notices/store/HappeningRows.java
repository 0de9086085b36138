package org.lodestar.app.notices.store;

import static org.lodestar.app.notices.store.tables.Tables.HAPPENING;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** What happened and waits for the next round. */
@Component
public class HappeningRows {
  private static final int ROUND = 200;

  private final DSLContext sql;
  private final Clock clock;

  HappeningRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Sorts of happenings. */
  public enum Kind {
    RAISED,
    ALARM,
    OVERDUE,
    ANSWERED
  }

  /** Something that happened to a concern. */
  public record Happening(UUID id, Kind kind, UUID concern) {}

  /** Writes it down in the transaction in which it happens. */
  public void add(Kind kind, UUID concern) {
    sql.insertInto(HAPPENING)
        .set(HAPPENING.ID, Ids.next())
        .set(HAPPENING.KIND, kind.name())
        .set(HAPPENING.CONCERN, concern)
        .set(HAPPENING.HAPPENED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Takes the oldest ones out of the queue; another node takes others. */
  public List<Happening> take() {
    List<Happening> taken =
        sql.selectFrom(HAPPENING)
            .orderBy(HAPPENING.HAPPENED_AT, HAPPENING.ID)
            .limit(ROUND)
            .forUpdate()
            .skipLocked()
            .fetch(
                row -> new Happening(row.getId(), Kind.valueOf(row.getKind()), row.getConcern()));
    sql.deleteFrom(HAPPENING)
        .where(HAPPENING.ID.in(taken.stream().map(Happening::id).toList()))
        .execute();
    return taken;
  }
}
