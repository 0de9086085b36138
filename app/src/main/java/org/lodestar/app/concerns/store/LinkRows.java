package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.LINK;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.Linked;
import org.springframework.stereotype.Component;

/** What people decided about two concerns. */
@Component
public class LinkRows {
  private static final int MOST = 100;
  private static final int MOST_NEIGHBOURS = 500;

  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  LinkRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Writes a decision down, in place of an earlier one. */
  public void put(UUID one, UUID other, boolean same, UUID worker, String words) {
    remove(one, other);
    Pair pair = Pair.of(one, other);
    sql.insertInto(LINK)
        .set(LINK.FIRST, pair.first())
        .set(LINK.SECOND, pair.second())
        .set(LINK.SAME, same)
        .set(LINK.WORKER, worker)
        .set(
            LINK.BODY,
            sealing.close(Sealing.report(pair.first()), "link", "body", pair.second(), words))
        .set(LINK.DECIDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /** Takes a decision back; false when there was none. */
  public boolean remove(UUID one, UUID other) {
    Pair pair = Pair.of(one, other);
    return sql.deleteFrom(LINK)
            .where(LINK.FIRST.eq(pair.first()), LINK.SECOND.eq(pair.second()))
            .execute()
        == 1;
  }

  /** Concerns linked with this one, newest link first. */
  public List<Linked> of(UUID concern) {
    return Stream.concat(
            linked(concern, LINK.FIRST, LINK.SECOND), linked(concern, LINK.SECOND, LINK.FIRST))
        .sorted(Comparator.comparing(Linked::at).reversed())
        .limit(MOST)
        .toList();
  }

  private Stream<Linked> linked(
      UUID concern, TableField<?, UUID> mine, TableField<?, UUID> theirs) {
    return sql
        .select(LINK.fields())
        .select(CONCERN.fields())
        .from(LINK)
        .join(CONCERN)
        .on(CONCERN.ID.eq(theirs))
        .where(mine.eq(concern), DSL.condition(LINK.SAME))
        .orderBy(LINK.DECIDED_AT.desc())
        .limit(MOST)
        .fetch()
        .stream()
        .map(
            row ->
                new Linked(
                    ConcernRows.line(row.into(CONCERN)),
                    row.get(LINK.WORKER),
                    row.get(LINK.DECIDED_AT).toInstant(),
                    sealing.open(
                        Sealing.report(row.get(LINK.FIRST)),
                        "link",
                        "body",
                        row.get(LINK.SECOND),
                        row.get(LINK.BODY))));
  }

  /** All that are linked with one of these. */
  public List<UUID> neighbours(Collection<UUID> some) {
    return Stream.concat(
            ends(some, LINK.FIRST, LINK.SECOND).stream(),
            ends(some, LINK.SECOND, LINK.FIRST).stream())
        .distinct()
        .toList();
  }

  private List<UUID> ends(
      Collection<UUID> some, TableField<?, UUID> mine, TableField<?, UUID> theirs) {
    return sql.select(theirs)
        .from(LINK)
        .where(mine.eq(DSL.any(some.toArray(UUID[]::new))), DSL.condition(LINK.SAME))
        .limit(MOST_NEIGHBOURS)
        .fetch(theirs);
  }
}
