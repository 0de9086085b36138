package org.lodestar.app.directory.store;

import static org.lodestar.app.directory.store.tables.Tables.ASK_SEEN;
import static org.lodestar.app.directory.store.tables.Tables.ASK_SIDE;
import static org.lodestar.app.directory.store.tables.Tables.SERVICE;
import static org.lodestar.app.directory.store.tables.Tables.SERVICE_ASK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.AskState;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.store.tables.tables.records.AskSideRecord;
import org.lodestar.app.directory.store.tables.tables.records.ServiceAskRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the directory that wait for a second person, and what became of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AskRows {
  private static final String BEFORE = "BEFORE";
  private static final String WANTED = "WANTED";

  private final DSLContext sql;

  AskRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps one; false when another one waits for the same service already. */
  public boolean insert(UUID id, Service before, Service wanted, UUID by, Instant at) {
    int kept =
        sql.insertInto(SERVICE_ASK)
            .set(SERVICE_ASK.ID, id)
            .set(SERVICE_ASK.SERVICE, before.id())
            .set(SERVICE_ASK.ASKED_BY, by)
            .set(SERVICE_ASK.ASKED_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    if (kept == 1) {
      side(id, BEFORE, before);
      side(id, WANTED, wanted);
    }
    return kept == 1;
  }

  /** Keeps that one was hidden, which nobody has to confirm. */
  public void insertHidden(UUID id, Service before, Service hidden, UUID by, Instant at) {
    sql.insertInto(SERVICE_ASK)
        .set(SERVICE_ASK.ID, id)
        .set(SERVICE_ASK.SERVICE, before.id())
        .set(SERVICE_ASK.STATE, AskState.HIDDEN.name())
        .set(SERVICE_ASK.ASKED_BY, by)
        .set(SERVICE_ASK.ASKED_AT, at.atOffset(ZoneOffset.UTC))
        .set(SERVICE_ASK.DECIDED_BY, by)
        .set(SERVICE_ASK.DECIDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    side(id, BEFORE, before);
    side(id, WANTED, hidden);
  }

  /** What pages said of a service before it was taken off them the last time. */
  public Optional<Service> lastShown(UUID service) {
    return sql.selectFrom(SERVICE_ASK)
        .where(
            SERVICE_ASK.SERVICE.eq(service),
            SERVICE_ASK.STATE.in(AskState.HIDDEN.name(), AskState.CONFIRMED.name()))
        .andExists(
            DSL.selectOne()
                .from(ASK_SIDE)
                .where(
                    ASK_SIDE.ASK.eq(SERVICE_ASK.ID),
                    ASK_SIDE.SIDE.eq(WANTED),
                    ASK_SIDE.SHOWN.isFalse()))
        .orderBy(SERVICE_ASK.DECIDED_AT.desc(), SERVICE_ASK.ID.desc())
        .limit(1)
        .fetchOptional(this::ask)
        .map(ServiceAsk::before);
  }

  private void side(UUID ask, String side, Service service) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    Services.words(service)
        .forEach((field, value) -> values.put(ASK_SIDE.field(field.getUnqualifiedName()), value));
    values.put(ASK_SIDE.ASK, ask);
    values.put(ASK_SIDE.SIDE, side);
    values.put(ASK_SIDE.ID, service.id());
    values.put(ASK_SIDE.CHECKED_ON, service.source().checkedOn());
    values.put(ASK_SIDE.VERSION, service.version());
    sql.insertInto(ASK_SIDE).set(values).execute();
  }

  /** One, held until the transaction ends. */
  public Optional<ServiceAsk> lock(UUID id) {
    return locked(SERVICE_ASK.ID.eq(id));
  }

  /** The one that waits for a service, held until the transaction ends. */
  public Optional<ServiceAsk> lockWaiting(UUID service) {
    return locked(SERVICE_ASK.SERVICE.eq(service).and(waits()));
  }

  private Optional<ServiceAsk> locked(Condition which) {
    return sql.selectFrom(SERVICE_ASK).where(which).forUpdate().fetchOptional(this::ask);
  }

  private static Condition waits() {
    return SERVICE_ASK.STATE.eq(AskState.WAITING.name());
  }

  /** One of them. */
  public Optional<ServiceAsk> find(UUID id) {
    return sql.selectFrom(SERVICE_ASK).where(SERVICE_ASK.ID.eq(id)).fetchOptional(this::ask);
  }

  /** All that wait, those that wait longest first. */
  public List<ServiceAsk> waiting() {
    return list(waits());
  }

  /**
   * What was decided since, and this worker has not looked at; and whatever one hand took off the
   * pages, however long ago and whoever looked, until it stands there again or somebody has asked
   * for anything of it since.
   */
  public List<ServiceAsk> news(UUID worker, Instant since) {
    Condition unseen =
        SERVICE_ASK
            .STATE
            .ne(AskState.HIDDEN.name())
            .and(SERVICE_ASK.DECIDED_AT.gt(since.atOffset(ZoneOffset.UTC)))
            .andNotExists(
                DSL.selectOne()
                    .from(ASK_SEEN)
                    .where(ASK_SEEN.ASK.eq(SERVICE_ASK.ID), ASK_SEEN.WORKER.eq(worker)));
    return list(unseen.or(isOff()));
  }

  private static Condition isOff() {
    var later = SERVICE_ASK.as("later");
    return SERVICE_ASK
        .STATE
        .eq(AskState.HIDDEN.name())
        .andNotExists(
            DSL.selectOne()
                .from(SERVICE)
                .where(SERVICE.ID.eq(SERVICE_ASK.SERVICE), SERVICE.SHOWN.isTrue()))
        .andNotExists(
            DSL.selectOne()
                .from(later)
                .where(
                    later.SERVICE.eq(SERVICE_ASK.SERVICE),
                    later.ASKED_AT.gt(SERVICE_ASK.ASKED_AT)));
  }

  private List<ServiceAsk> list(Condition which) {
    List<ServiceAskRecord> rows =
        sql.selectFrom(SERVICE_ASK)
            .where(which)
            .orderBy(SERVICE_ASK.ASKED_AT, SERVICE_ASK.ID)
            .fetch();
    Map<UUID, Map<String, Service>> sides =
        sides(rows.stream().map(ServiceAskRecord::getId).toList());
    return rows.stream()
        .map(row -> ask(row, Objects.requireNonNull(sides.get(row.getId()))))
        .toList();
  }

  private ServiceAsk ask(ServiceAskRecord row) {
    UUID id = row.getId();
    return ask(row, Objects.requireNonNull(sides(List.of(id)).get(id)));
  }

  /** What pages said and are to say, for each of these; asked once for all of them. */
  private Map<UUID, Map<String, Service>> sides(List<UUID> asks) {
    if (asks.isEmpty()) {
      return Map.of();
    }
    return sql.selectFrom(ASK_SIDE).where(ASK_SIDE.ASK.in(asks)).fetch().stream()
        .collect(
            Collectors.groupingBy(
                AskSideRecord::getAsk,
                Collectors.toMap(
                    AskSideRecord::getSide, side -> Services.service(side.into(SERVICE)))));
  }

  private static ServiceAsk ask(ServiceAskRecord row, Map<String, Service> sides) {
    return new ServiceAsk(
        row.getId(),
        Objects.requireNonNull(sides.get(BEFORE)),
        Objects.requireNonNull(sides.get(WANTED)),
        AskState.valueOf(row.getState()),
        row.getAskedBy(),
        row.getAskedAt().toInstant(),
        row.getDecidedBy(),
        instant(row.getDecidedAt()),
        row.getFound());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime kept) {
    return kept == null ? null : kept.toInstant();
  }

  /**
   * Decides one that waits.
   *
   * @param by null where the program does
   */
  public void decide(UUID id, AskState state, @Nullable UUID by, String found, Instant at) {
    sql.update(SERVICE_ASK)
        .set(SERVICE_ASK.STATE, state.name())
        .set(SERVICE_ASK.DECIDED_BY, by)
        .set(SERVICE_ASK.DECIDED_AT, at.atOffset(ZoneOffset.UTC))
        .set(SERVICE_ASK.FOUND, found)
        .where(SERVICE_ASK.ID.eq(id), waits())
        .execute();
  }

  /** Notes that a worker has looked at what became of one. */
  public void seen(UUID id, UUID worker) {
    sql.insertInto(ASK_SEEN)
        .set(ASK_SEEN.ASK, id)
        .set(ASK_SEEN.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }
}
