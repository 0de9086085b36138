package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.PERSON_LIMIT;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.lodestar.app.casework.LimitSet;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.store.tables.tables.records.PersonLimitRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Limits on what may be done with the data on people, as rows. */
@Component
public class LimitRows {
  private static final List<TableField<PersonLimitRecord, byte[]>> SEALED =
      List.of(PERSON_LIMIT.REASON, PERSON_LIMIT.LIFT_REASON);

  private final DSLContext sql;
  private final Cells cells;

  LimitRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a limit; false when it holds already. */
  public boolean insert(LimitSet made) {
    PersonLimitRecord row = new PersonLimitRecord();
    row.setId(made.id());
    row.setPerson(made.person());
    row.setKind(made.limit().name());
    row.setReason(seal(made.person(), PERSON_LIMIT.REASON, made.id(), made.reason()));
    row.setSetBy(made.setBy());
    row.setSetAt(Columns.at(made.setAt()));
    return sql.insertInto(PERSON_LIMIT).set(row).onConflictDoNothing().execute() == 1;
  }

  private byte[] seal(
      UUID person, TableField<PersonLimitRecord, byte[]> cell, UUID row, PersonalText text) {
    return Objects.requireNonNull(cells.seal(PersonRows.subject(person), cell, row, text));
  }

  /** Ends a limit; false when it does not hold. */
  public boolean lift(
      UUID person, PersonLimit limit, PersonalText reason, UUID worker, Instant now) {
    UUID id =
        sql.select(PERSON_LIMIT.ID)
            .from(PERSON_LIMIT)
            .where(PERSON_LIMIT.PERSON.eq(person), PERSON_LIMIT.KIND.eq(limit.name()))
            .and(PERSON_LIMIT.LIFTED_AT.isNull())
            .forUpdate()
            .fetchOne(PERSON_LIMIT.ID);
    if (id == null) {
      return false;
    }
    sql.update(PERSON_LIMIT)
        .set(PERSON_LIMIT.LIFTED_BY, worker)
        .set(PERSON_LIMIT.LIFTED_AT, Columns.at(now))
        .set(PERSON_LIMIT.LIFT_REASON, seal(person, PERSON_LIMIT.LIFT_REASON, id, reason))
        .where(PERSON_LIMIT.ID.eq(id))
        .execute();
    return true;
  }

  /** The limits that hold for these people, as far as the one who asks may see them. */
  public Map<UUID, Set<PersonLimit>> of(Collection<UUID> people) {
    Map<UUID, Set<PersonLimit>> limits = new HashMap<>();
    sql.select(PERSON_LIMIT.PERSON, PERSON_LIMIT.KIND)
        .from(PERSON_LIMIT)
        .where(PERSON_LIMIT.PERSON.in(people), PERSON_LIMIT.LIFTED_AT.isNull())
        .forEach(
            row ->
                limits
                    .computeIfAbsent(row.value1(), none -> EnumSet.noneOf(PersonLimit.class))
                    .add(PersonLimit.valueOf(row.value2())));
    return limits;
  }

  /** All limits of a person, the newest first. */
  public List<LimitSet> list(UUID person) {
    List<PersonLimitRecord> rows =
        sql.selectFrom(PERSON_LIMIT)
            .where(PERSON_LIMIT.PERSON.eq(person))
            .orderBy(PERSON_LIMIT.SET_AT.desc(), PERSON_LIMIT.ID.desc())
            .fetch();
    Cells.Opened opened = cells.open(rows, PERSON_LIMIT.ID, LimitRows::subject, SEALED);
    return rows.stream().map(row -> limit(row, opened)).toList();
  }

  private static Subject subject(Record row) {
    return PersonRows.subjectOf(row, PERSON_LIMIT.PERSON);
  }

  private static LimitSet limit(PersonLimitRecord row, Cells.Opened opened) {
    return new LimitSet(
        row.getId(),
        row.getPerson(),
        PersonLimit.valueOf(row.getKind()),
        opened.must(row, PERSON_LIMIT.REASON),
        row.getSetBy(),
        row.getSetAt().toInstant(),
        row.getLiftedBy(),
        Columns.instant(row.getLiftedAt()),
        opened.text(row, PERSON_LIMIT.LIFT_REASON));
  }
}
