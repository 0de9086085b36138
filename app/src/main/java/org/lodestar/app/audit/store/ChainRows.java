package org.lodestar.app.audit.store;

import static org.lodestar.app.audit.store.tables.Tables.CHECKPOINT;
import static org.lodestar.app.audit.store.tables.Tables.EVENT;
import static org.lodestar.app.audit.store.tables.Tables.LINK;
import static org.lodestar.app.audit.store.tables.Tables.UNLINKED;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.domain.Checkpoint;
import org.springframework.stereotype.Component;

/** Links and checkpoints as rows: inserted and read, never changed. */
@Component
public class ChainRows {
  /** Any fixed number that nothing else in the database locks. */
  private static final long LOCK = 0x6c6f6465_73746172L;

  private final DSLContext sql;

  ChainRows(DSLContext sql) {
    this.sql = sql;
  }

  /** A link as stored, with its event unless somebody took that away. */
  @SuppressWarnings("ArrayRecordComponent") // Read once by the verifier, never compared.
  public record Link(long sequence, UUID eventId, byte[] hash, @Nullable AuditEvent event) {}

  /** Takes the chain for this transaction; false when another node has it. */
  boolean lock() {
    return Boolean.TRUE.equals(
        sql.select(DSL.function("pg_try_advisory_xact_lock", Boolean.class, DSL.val(LOCK)))
            .fetchOne(0, Boolean.class));
  }

  Optional<Link> last() {
    return sql.selectFrom(LINK)
        .orderBy(LINK.SEQUENCE.desc())
        .limit(1)
        .fetchOptional(row -> new Link(row.getSequence(), row.getEvent(), row.getHash(), null));
  }

  /** Events that wait for the chain, oldest first. */
  List<AuditEvent> waiting(int limit) {
    return sql.select(EVENT.fields())
        .from(UNLINKED)
        .join(EVENT)
        .on(EVENT.ID.eq(UNLINKED.EVENT))
        .orderBy(UNLINKED.EVENT)
        .limit(limit)
        .fetch(EventRows::event);
  }

  void insert(List<Link> links) {
    var insert = sql.insertInto(LINK, LINK.SEQUENCE, LINK.EVENT, LINK.HASH);
    for (Link link : links) {
      insert = insert.values(link.sequence(), link.eventId(), link.hash());
    }
    insert.execute();
    List<UUID> taken = new ArrayList<>();
    links.forEach(link -> taken.add(link.eventId()));
    sql.deleteFrom(UNLINKED)
        .where(UNLINKED.EVENT.eq(DSL.any(taken.toArray(UUID[]::new))))
        .execute();
  }

  void insert(Checkpoint checkpoint) {
    sql.insertInto(CHECKPOINT)
        .set(CHECKPOINT.SEQUENCE, checkpoint.sequence())
        .set(CHECKPOINT.HASH, checkpoint.hash())
        .set(CHECKPOINT.AT, checkpoint.at().atOffset(ZoneOffset.UTC))
        .set(CHECKPOINT.SIGNATURE, checkpoint.signature())
        .execute();
  }

  Optional<Checkpoint> lastCheckpoint() {
    return sql.selectFrom(CHECKPOINT)
        .orderBy(CHECKPOINT.SEQUENCE.desc())
        .limit(1)
        .fetchOptional(ChainRows::checkpoint);
  }

  /** The newest checkpoints, newest first. */
  public List<Checkpoint> newestCheckpoints(int limit) {
    return sql.selectFrom(CHECKPOINT)
        .orderBy(CHECKPOINT.SEQUENCE.desc())
        .limit(limit)
        .fetch(ChainRows::checkpoint);
  }

  /** A checkpoint by its place; empty when there is none. */
  public Optional<Checkpoint> checkpoint(long sequence) {
    return sql.selectFrom(CHECKPOINT)
        .where(CHECKPOINT.SEQUENCE.eq(sequence))
        .fetchOptional(ChainRows::checkpoint);
  }

  /** The hash of a link by its place; empty when there is none. */
  public Optional<byte[]> hash(long sequence) {
    return sql.select(LINK.HASH)
        .from(LINK)
        .where(LINK.SEQUENCE.eq(sequence))
        .fetchOptional(LINK.HASH);
  }

  /** How far the chain reaches; 0 when there is none. */
  public long end() {
    return last().map(Link::sequence).orElse(0L);
  }

  /** Whether there is no event at all, chained or not. */
  public boolean isEmpty() {
    return !sql.fetchExists(EVENT) && !sql.fetchExists(LINK);
  }

  /** Checkpoints later than a sequence, in order. */
  public List<Checkpoint> checkpointsAfter(long sequence) {
    return sql.selectFrom(CHECKPOINT)
        .where(CHECKPOINT.SEQUENCE.gt(sequence))
        .orderBy(CHECKPOINT.SEQUENCE)
        .fetch(ChainRows::checkpoint);
  }

  /** Links later than a sequence, in order, with their events. */
  public List<Link> linksAfter(long sequence, int limit) {
    return sql.select(LINK.SEQUENCE, LINK.EVENT, LINK.HASH)
        .select(EVENT.fields())
        .from(LINK)
        .leftJoin(EVENT)
        .on(EVENT.ID.eq(LINK.EVENT))
        .where(LINK.SEQUENCE.gt(sequence))
        .orderBy(LINK.SEQUENCE)
        .limit(limit)
        .fetch(ChainRows::link);
  }

  /** Events that are neither chained nor waiting: they did not come in by the front door. */
  public List<UUID> strangers(int limit) {
    return sql.select(EVENT.ID)
        .from(EVENT)
        .where(DSL.notExists(sql.selectOne().from(LINK).where(LINK.EVENT.eq(EVENT.ID))))
        .and(DSL.notExists(sql.selectOne().from(UNLINKED).where(UNLINKED.EVENT.eq(EVENT.ID))))
        .orderBy(EVENT.ID)
        .limit(limit)
        .fetch(EVENT.ID);
  }

  /** Waiting identifiers whose event is gone. */
  public List<UUID> orphans(int limit) {
    return sql.select(UNLINKED.EVENT)
        .from(UNLINKED)
        .where(DSL.notExists(sql.selectOne().from(EVENT).where(EVENT.ID.eq(UNLINKED.EVENT))))
        .orderBy(UNLINKED.EVENT)
        .limit(limit)
        .fetch(UNLINKED.EVENT);
  }

  private static Link link(Record row) {
    AuditEvent event = row.get(EVENT.ID) == null ? null : EventRows.event(row);
    return new Link(row.get(LINK.SEQUENCE), row.get(LINK.EVENT), row.get(LINK.HASH), event);
  }

  private static Checkpoint checkpoint(Record row) {
    return new Checkpoint(
        row.get(CHECKPOINT.SEQUENCE),
        row.get(CHECKPOINT.HASH),
        row.get(CHECKPOINT.AT).toInstant(),
        row.get(CHECKPOINT.SIGNATURE));
  }
}
