package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.HAND;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.requests.Look;
import org.springframework.stereotype.Component;

/** Who had a part in an answer, who wrote of its letter, and who looked at it again, as rows. */
@Component
public class HandRows {
  private static final String ANSWERED = "ANSWERED";
  private static final String WROTE = "WROTE";

  private final DSLContext sql;

  HandRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps that somebody wrote or sent an answer. */
  public void answered(UUID request, UUID worker) {
    save(request, worker, ANSWERED);
  }

  /** Keeps that somebody wrote words of a letter that speaks of somebody. */
  public void wrote(UUID request, UUID worker) {
    save(request, worker, WROTE);
  }

  /** Keeps that somebody looked at it again. */
  public void looked(UUID request, UUID worker, Look look) {
    save(request, worker, look.name());
  }

  private void save(UUID request, UUID worker, String part) {
    sql.insertInto(HAND)
        .set(HAND.ID, request)
        .set(HAND.WORKER, worker)
        .set(HAND.PART, part)
        .onConflictDoNothing()
        .execute();
  }

  /** Who wrote or sent it. */
  public Set<UUID> answered(UUID request) {
    return find(request, ANSWERED);
  }

  /** Who wrote any words of its letter, whatever became of them; nobody before that was kept. */
  public Set<UUID> wrote(UUID request) {
    return find(request, WROTE);
  }

  private Set<UUID> find(UUID request, String part) {
    return sql.select(HAND.WORKER)
        .from(HAND)
        .where(HAND.ID.eq(request), HAND.PART.eq(part))
        .fetchSet(HAND.WORKER);
  }

  /** Who looked at it again; nothing where nobody has, or where it was never kept. */
  public Optional<Look> look(UUID request) {
    return sql.select(HAND.PART)
        .from(HAND)
        .where(
            HAND.ID.eq(request),
            HAND.PART.in(Arrays.stream(Look.values()).map(Enum::name).toList()))
        .fetchOptional(HAND.PART)
        .map(Look::valueOf);
  }
}
