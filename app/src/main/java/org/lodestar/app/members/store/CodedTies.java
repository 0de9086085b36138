package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.TIE;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.store.tables.tables.records.TieRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/**
 * Who had a hand in a worker's account, with one code beside the worker over all of them, bound to
 * the roles that the worker has. So nobody puts back what stood there before a role was given, or a
 * password set, without taking role or password away again.
 */
@Component
class CodedTies {
  private static final String KIND = "tie";

  private final DSLContext sql;
  private final RowCodes codes;
  private final ForgedRows forged;

  CodedTies(DSLContext sql, RowCodes codes, ForgedRows forged) {
    this.sql = sql;
    this.codes = codes;
    this.forged = forged;
  }

  /** The ties of some workers; nothing where those of one are not what the platform wrote. */
  Optional<List<TieRecord>> find(Collection<UUID> people) {
    Result<Record> found = read(PERSON.ID.in(people)).fetch();
    boolean right = true;
    for (Result<Record> each : found.intoGroups(PERSON.ID).values()) {
      right &= isRight(each);
    }
    return right ? Optional.of(ties(found)) : Optional.empty();
  }

  /** In one statement: of two, rows and code could be those of two moments. */
  private ResultQuery<Record> read(Condition which) {
    return sql.select(List.of(PERSON.ID, PERSON.ROLES_CODE, PERSON.TIES_CODE))
        .select(TIE.fields())
        .from(PERSON)
        .leftJoin(TIE)
        .on(TIE.PERSON.eq(PERSON.ID))
        .where(which);
  }

  private static List<TieRecord> ties(List<Record> found) {
    return found.stream()
        .filter(row -> row.get(TIE.HAND) != null)
        .map(row -> row.into(TIE))
        .toList();
  }

  /** Judges what was read of one worker. */
  private boolean isRight(List<Record> found) {
    Record first = found.getFirst();
    UUID person = first.get(PERSON.ID);
    boolean right =
        codes.fits(
            first.get(PERSON.TIES_CODE),
            KIND,
            parts(person, first.get(PERSON.ROLES_CODE), ties(found)));
    if (!right) {
      forged.met(KIND, person.toString(), person);
    }
    return right;
  }

  /** When it was done is left out: until when it holds decides. */
  private static List<@Nullable Object> parts(
      UUID person, byte @Nullable [] roles, List<TieRecord> ties) {
    return Arrays.asList(
        person,
        roles,
        ties.stream()
            .sorted(
                Comparator.comparing((TieRecord row) -> row.getHand().toString())
                    .thenComparing(TieRecord::getKind))
            .map(row -> List.of(row.getHand(), row.getKind(), row.getSetUp(), row.getUntil()))
            .toList());
  }

  /** Whether the ties of a worker are those that the platform wrote. */
  boolean isRight(UUID person) {
    Result<Record> found = read(PERSON.ID.eq(person)).fetch();
    return found.isEmpty() || isRight(found);
  }

  /** The code of a worker's ties as they are, with these roles. */
  byte[] code(UUID person, byte @Nullable [] roles) {
    List<TieRecord> ties = sql.selectFrom(TIE).where(TIE.PERSON.eq(person)).fetch();
    return codes.of(KIND, parts(person, roles, ties));
  }

  /** Changes the ties of a worker, with all that follows for the code. */
  void change(UUID person, Runnable change) {
    sql.select(DSL.one()).from(PERSON).where(PERSON.ID.eq(person)).forNoKeyUpdate().fetch();
    boolean right = isRight(person);
    change.run();
    if (right) {
      recode(person);
    }
  }

  private void recode(UUID person) {
    sql.select(PERSON.ROLES_CODE)
        .from(PERSON)
        .where(PERSON.ID.eq(person))
        .fetchOptional()
        .ifPresent(
            row ->
                sql.update(PERSON)
                    .set(PERSON.TIES_CODE, code(person, row.value1()))
                    .where(PERSON.ID.eq(person))
                    .execute());
  }

  /** Everybody has a code: also that nobody had a hand in an account is written by us. */
  void makeFirst() {
    sql.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.TIES_CODE.isNull())
        .fetch(PERSON.ID)
        .forEach(this::recode);
  }

  /** Looks at those of everybody. */
  void judgeAll() {
    read(DSL.noCondition()).fetchGroups(PERSON.ID).values().forEach(this::isRight);
  }
}
