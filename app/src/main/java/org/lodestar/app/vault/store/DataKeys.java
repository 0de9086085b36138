package org.lodestar.app.vault.store;

import static org.lodestar.app.vault.store.tables.Tables.DATA_KEY;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.KeyGate;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.WrappedKey;
import org.lodestar.app.vault.domain.Seal;
import org.springframework.stereotype.Component;

/**
 * The key of each subject. The row is read anew every time, so the database decides who gets it;
 * only the unwrapping is remembered.
 */
@Component
public class DataKeys {
  /** Subjects asked for in one query. */
  private static final int CHUNK = 1_000;

  private final DSLContext sql;
  private final KeyKeeper keeper;
  private final Clock clock;
  private final KeyGate gate;
  private final OpenKeys open;

  DataKeys(DSLContext sql, KeyKeeper keeper, KeyGate gate, Clock clock) {
    this.sql = sql;
    this.keeper = keeper;
    this.gate = gate;
    this.clock = clock;
    this.open = new OpenKeys(clock);
  }

  /** The seal of a subject, if there is one for the one who asks. */
  public Optional<Seal> find(Subject subject) {
    Field<String[]> proof = proof();
    return sql.select(DATA_KEY.fields())
        .select(proof)
        .from(DATA_KEY)
        .where(isOf(subject))
        .fetchOptional()
        .filter(row -> gate.opens(subject.id(), row.get(proof)))
        .map(this::seal);
  }

  private Field<String[]> proof() {
    return gate.beside(DATA_KEY.SUBJECT).as("proof");
  }

  /**
   * The seals of many subjects; those without a key are left out. The kinds are named, since the
   * index begins with them: without them a page walks through all keys there are.
   */
  public Map<Subject, Seal> findAll(Set<Subject> subjects) {
    Map<Subject, Seal> seals = new HashMap<>();
    String[] kinds =
        subjects.stream().map(subject -> subject.kind().name()).distinct().toArray(String[]::new);
    List<UUID> ids = subjects.stream().map(Subject::id).distinct().toList();
    Field<String[]> proof = proof();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      Collection<UUID> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      sql.select(DATA_KEY.fields())
          .select(proof)
          .from(DATA_KEY)
          .where(
              DATA_KEY.SUBJECT_KIND.eq(DSL.any(kinds)),
              DATA_KEY.SUBJECT.eq(DSL.any(chunk.toArray(UUID[]::new))))
          .forEach(
              row -> {
                if (gate.opens(row.get(DATA_KEY.SUBJECT), row.get(proof))) {
                  addWanted(seals, subjects, row);
                }
              });
    }
    return seals;
  }

  /** The seal of a subject, made on first use. */
  public Seal obtain(Subject subject) {
    return find(subject).orElseGet(() -> make(subject));
  }

  /** Holds the key for this transaction against being deleted; false where there is none. */
  public boolean hold(Subject subject) {
    return sql.select(DATA_KEY.ID)
        .from(DATA_KEY)
        .where(isOf(subject))
        .forShare()
        .fetchOptional()
        .isPresent();
  }

  /**
   * Deletes the key: nothing that it sealed can be opened again, here or from a backup of the
   * texts.
   */
  public void delete(Subject subject) {
    sql.select(DATA_KEY.ID)
        .from(DATA_KEY)
        .where(isOf(subject))
        .fetch(DATA_KEY.ID)
        .forEach(open::drop);
    sql.deleteFrom(DATA_KEY).where(isOf(subject)).execute();
  }

  /** Wraps up to {@code limit} keys anew by the current version. Returns how many were. */
  int rewrap(int limit) {
    var rows =
        sql.selectFrom(DATA_KEY)
            .where(DATA_KEY.KEK_VERSION.ne(keeper.current()))
            .orderBy(DATA_KEY.ID)
            .limit(limit)
            .forUpdate()
            .skipLocked()
            .fetch();
    for (var row : rows) {
      byte[] context = context(row.getId(), subject(row));
      byte[] key = keeper.unwrap(new WrappedKey(row.getKekVersion(), row.getWrapped()), context);
      WrappedKey wrapped = keeper.wrap(key, context);
      sql.update(DATA_KEY)
          .set(DATA_KEY.WRAPPED, wrapped.bytes())
          .set(DATA_KEY.KEK_VERSION, wrapped.version())
          .where(DATA_KEY.ID.eq(row.getId()))
          .execute();
    }
    return rows.size();
  }

  /** Two writers may be first at once: the one who comes second takes the other's key. */
  private Seal make(Subject subject) {
    UUID id = Ids.next();
    WrappedKey wrapped = keeper.wrap(Seal.freshKey(), context(id, subject));
    sql.insertInto(DATA_KEY)
        .set(DATA_KEY.ID, id)
        .set(DATA_KEY.SUBJECT_KIND, subject.kind().name())
        .set(DATA_KEY.SUBJECT, subject.id())
        .set(DATA_KEY.WRAPPED, wrapped.bytes())
        .set(DATA_KEY.KEK_VERSION, wrapped.version())
        .set(DATA_KEY.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflict(DATA_KEY.SUBJECT_KIND, DATA_KEY.SUBJECT)
        .doNothing()
        .execute();
    // Read again: also whoever makes a key must be let in by what the platform wrote.
    return find(subject).orElseThrow(KeyAbsent::new);
  }

  private void addWanted(Map<Subject, Seal> seals, Set<Subject> wanted, Record row) {
    Subject subject = subject(row);
    if (wanted.contains(subject)) {
      seals.put(subject, seal(row));
    }
  }

  private Seal seal(Record row) {
    UUID id = row.get(DATA_KEY.ID);
    return open.get(
        id,
        () ->
            Seal.of(
                keeper.unwrap(
                    new WrappedKey(row.get(DATA_KEY.KEK_VERSION), row.get(DATA_KEY.WRAPPED)),
                    context(id, subject(row)))));
  }

  private static Subject subject(Record row) {
    return new Subject(
        SubjectKind.valueOf(row.get(DATA_KEY.SUBJECT_KIND)), row.get(DATA_KEY.SUBJECT));
  }

  private static Condition isOf(Subject subject) {
    return DATA_KEY.SUBJECT_KIND.eq(subject.kind().name()).and(DATA_KEY.SUBJECT.eq(subject.id()));
  }

  /** Binds a wrapped key to its row, so that it cannot be given to another subject. */
  private static byte[] context(UUID id, Subject subject) {
    byte[] domain =
        ("org.lodestar.data-key.1:" + subject.kind().name()).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(32 + domain.length)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(subject.id().getMostSignificantBits())
        .putLong(subject.id().getLeastSignificantBits())
        .put(domain)
        .array();
  }
}
