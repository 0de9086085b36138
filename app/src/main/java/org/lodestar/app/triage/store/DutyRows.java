package org.lodestar.app.triage.store;

import static org.lodestar.app.triage.store.tables.Tables.DUTY;
import static org.lodestar.app.triage.store.tables.Tables.OUT_OF_HOURS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.triage.Shift;
import org.lodestar.app.triage.StandIn;
import org.springframework.stereotype.Component;

/** Shifts, and who stands in. */
@Component
public class DutyRows {
  private static final int MOST = 100;

  private final DSLContext sql;

  DutyRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Shifts in which the moment lies. */
  public List<Shift> during(UUID organisation, Instant moment) {
    return list(
        DUTY.ORGANISATION
            .eq(organisation)
            .and(DUTY.BEGINS.le(utc(moment)))
            .and(DUTY.ENDS.gt(utc(moment))));
  }

  /** Shifts of which some part lies between two moments. */
  public List<Shift> between(UUID organisation, Instant from, Instant until) {
    return list(
        DUTY.ORGANISATION
            .eq(organisation)
            .and(DUTY.BEGINS.lt(utc(until)))
            .and(DUTY.ENDS.gt(utc(from))));
  }

  /** Shifts that are not over. */
  public List<Shift> coming(UUID organisation, Instant moment) {
    return list(DUTY.ORGANISATION.eq(organisation).and(DUTY.ENDS.gt(utc(moment))));
  }

  private List<Shift> list(Condition which) {
    return sql.selectFrom(DUTY)
        .where(which)
        .orderBy(DUTY.BEGINS, DUTY.ID)
        .limit(MOST)
        .fetch(
            row ->
                new Shift(
                    row.getId(),
                    row.getOrganisation(),
                    row.getWorker(),
                    row.getCover(),
                    row.getBegins().toInstant(),
                    row.getEnds().toInstant()));
  }

  public UUID add(UUID organisation, UUID worker, Instant begins, Instant ends, String number) {
    Optional<UUID> same =
        sql.select(DUTY.ID)
            .from(DUTY)
            .where(DUTY.ORGANISATION.eq(organisation), DUTY.WORKER.eq(worker))
            .and(DUTY.BEGINS.eq(utc(begins)))
            .and(DUTY.ENDS.eq(utc(ends)))
            .fetchOptional(DUTY.ID);
    same.ifPresent(shift -> setNumber(shift, number));
    return same.orElseGet(() -> insert(organisation, worker, begins, ends, number));
  }

  private void setNumber(UUID shift, String number) {
    sql.update(DUTY).set(DUTY.NUMBER, number).where(DUTY.ID.eq(shift)).execute();
  }

  /** On which telephone whoever does each of these shifts is rung; those without are left out. */
  public Map<UUID, String> numbers(Collection<UUID> shifts) {
    return sql.select(DUTY.ID, DUTY.NUMBER)
        .from(DUTY)
        .where(DUTY.ID.in(shifts), DUTY.NUMBER.ne(""))
        .fetchMap(DUTY.ID, DUTY.NUMBER);
  }

  private UUID insert(UUID organisation, UUID worker, Instant begins, Instant ends, String number) {
    UUID id = Ids.next();
    sql.insertInto(DUTY)
        .set(DUTY.ID, id)
        .set(DUTY.ORGANISATION, organisation)
        .set(DUTY.WORKER, worker)
        .set(DUTY.BEGINS, utc(begins))
        .set(DUTY.ENDS, utc(ends))
        .set(DUTY.NUMBER, number)
        .execute();
    return id;
  }

  /** False when the organisation has no such shift. */
  public boolean cover(UUID organisation, UUID shift, @Nullable UUID worker) {
    return sql.update(DUTY)
            .set(DUTY.COVER, worker)
            .where(DUTY.ID.eq(shift), DUTY.ORGANISATION.eq(organisation))
            .execute()
        == 1;
  }

  /** False when the organisation has no such shift. */
  public boolean remove(UUID organisation, UUID shift) {
    return sql.deleteFrom(DUTY)
            .where(DUTY.ID.eq(shift), DUTY.ORGANISATION.eq(organisation))
            .execute()
        == 1;
  }

  public Optional<StandIn> standIn(UUID organisation) {
    return sql.selectFrom(OUT_OF_HOURS)
        .where(OUT_OF_HOURS.ORGANISATION.eq(organisation))
        .fetchOptional(row -> new StandIn(row.getPartner(), row.getWorker()));
  }

  /** Sets who stands in; both null for nobody. */
  public void standIn(UUID organisation, @Nullable UUID partner, @Nullable UUID worker) {
    sql.deleteFrom(OUT_OF_HOURS).where(OUT_OF_HOURS.ORGANISATION.eq(organisation)).execute();
    if (partner != null || worker != null) {
      sql.insertInto(OUT_OF_HOURS)
          .set(OUT_OF_HOURS.ORGANISATION, organisation)
          .set(OUT_OF_HOURS.PARTNER, partner)
          .set(OUT_OF_HOURS.WORKER, worker)
          .execute();
    }
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
