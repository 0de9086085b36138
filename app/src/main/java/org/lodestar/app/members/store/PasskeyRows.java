package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.PASSKEY;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.store.tables.tables.records.PasskeyRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys of workers, with one code beside each worker over all that are theirs. Where it is not
 * right none of them counts, and that is told.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PasskeyRows {
  private static final String KIND = "passkey";

  private final DSLContext sql;
  private final RowCodes codes;
  private final ForgedRows forged;

  PasskeyRows(DSLContext sql, RowCodes codes, ForgedRows forged) {
    this.sql = sql;
    this.codes = codes;
    this.forged = forged;
  }

  /** All of a worker, the oldest first; none where they are not those that the platform wrote. */
  public List<PasskeyRecord> of(UUID person) {
    Result<Record> found = read(PERSON.ID.eq(person)).fetch();
    return isRight(found) ? passkeys(found) : List.of();
  }

  /** In one statement: of two, rows and code could be those of two moments. */
  private ResultQuery<Record> read(Condition which) {
    return sql.select(List.of(PERSON.ID, PERSON.PASSKEYS_CODE))
        .select(PASSKEY.fields())
        .from(PERSON)
        .leftJoin(PASSKEY)
        .on(PASSKEY.PERSON.eq(PERSON.ID))
        .where(which)
        .orderBy(PERSON.ID, PASSKEY.MADE_AT, PASSKEY.ID);
  }

  private static List<PasskeyRecord> passkeys(List<Record> found) {
    return found.stream()
        .filter(row -> row.get(PASSKEY.ID) != null)
        .map(row -> row.into(PASSKEY))
        .toList();
  }

  /** Judges the rows of one worker. */
  private boolean isRight(List<Record> found) {
    if (found.isEmpty()) {
      return true;
    }
    UUID person = found.getFirst().get(PERSON.ID);
    boolean right = fits(found.getFirst().get(PERSON.PASSKEYS_CODE), person, passkeys(found));
    if (!right) {
      forged.met(KIND, person.toString(), person);
    }
    return right;
  }

  /** Whoever never had one has no code. */
  private boolean fits(byte @Nullable [] code, UUID person, List<PasskeyRecord> passkeys) {
    return code == null && passkeys.isEmpty() || codes.fits(code, KIND, parts(person, passkeys));
  }

  /** What they are called and when they were used is left out: nothing is decided by it. */
  private static List<Object> parts(UUID person, List<PasskeyRecord> passkeys) {
    return List.of(
        person,
        passkeys.stream()
            .sorted(Comparator.comparing(row -> row.getId().toString()))
            .map(
                row ->
                    Arrays.<@Nullable Object>asList(
                        row.getId(),
                        row.getCredential(),
                        row.getKept(),
                        row.getCounter(),
                        row.getStoppedAt()))
            .toList());
  }

  /**
   * Changes passkeys of a worker, with all that follows for the code; of two changes at once the
   * second waits. Where they are not those that the platform wrote nothing is changed.
   *
   * @param change takes all of the worker's, the oldest first
   * @return what the change answers
   */
  public <T> Optional<T> change(UUID person, Function<List<PasskeyRecord>, Optional<T>> change) {
    lock(person);
    Result<Record> before = read(PERSON.ID.eq(person)).fetch();
    if (!isRight(before)) {
      return Optional.empty();
    }
    Optional<T> answer = change.apply(passkeys(before));
    recode(person);
    return answer;
  }

  private void lock(UUID person) {
    sql.select(DSL.one()).from(PERSON).where(PERSON.ID.eq(person)).forNoKeyUpdate().fetch();
  }

  private void recode(UUID person) {
    Result<Record> now = read(PERSON.ID.eq(person)).fetch();
    if (!now.isEmpty() && !fits(now.getFirst().get(PERSON.PASSKEYS_CODE), person, passkeys(now))) {
      sql.update(PERSON)
          .set(PERSON.PASSKEYS_CODE, codes.of(KIND, parts(person, passkeys(now))))
          .where(PERSON.ID.eq(person))
          .execute();
    }
  }

  /** Throws all of a worker away, whoever wrote them: what is left is right again. */
  public void forget(UUID person) {
    lock(person);
    sql.deleteFrom(PASSKEY).where(PASSKEY.PERSON.eq(person)).execute();
    recode(person);
  }

  /** Looks at those of everybody. Nobody has more than a few. */
  void judgeAll() {
    read(DSL.noCondition()).fetchGroups(PERSON.ID).values().forEach(this::isRight);
  }
}
