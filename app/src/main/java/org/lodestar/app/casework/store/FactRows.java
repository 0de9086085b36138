package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.FACT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FactNote;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** Answers about the situation; each change is a new row. */
@Component
public class FactRows {
  private final DSLContext sql;

  FactRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds an answer of a worker. */
  public void insert(
      UUID person, Circumstance circumstance, Known value, @Nullable UUID by, Instant at) {
    insert(person, new FactNote(circumstance, value, by, at, null));
  }

  /** Adds an answer. */
  public void insert(UUID person, FactNote note) {
    Circumstance circumstance = note.circumstance();
    int version =
        sql.select(DSL.coalesce(DSL.max(FACT.VERSION), 0))
            .from(FACT)
            .where(FACT.PERSON.eq(person), FACT.FIELD.eq(circumstance.name()))
            .fetchSingle()
            .value1();
    sql.insertInto(FACT)
        .set(FACT.PERSON, person)
        .set(FACT.FIELD, circumstance.name())
        .set(FACT.VERSION, version + 1)
        .set(FACT.VALUE, note.value().name())
        .set(FACT.NOTED_BY, note.by())
        .set(FACT.NOTED_AT, Columns.at(note.at()))
        .set(FACT.GIVEN_BY, note.givenBy())
        .execute();
  }

  /** Of whom the newest answer to a question is yes. */
  public Set<UUID> ofWhom(Collection<UUID> people, Circumstance circumstance) {
    return sql
        .select(FACT.PERSON, FACT.VALUE)
        .distinctOn(FACT.PERSON)
        .from(FACT)
        .where(Columns.among(FACT.PERSON, people), FACT.FIELD.eq(circumstance.name()))
        .orderBy(FACT.PERSON, FACT.VERSION.desc())
        .fetch()
        .stream()
        .filter(row -> row.value2().equals(Known.YES.name()))
        .map(row -> row.value1())
        .collect(Collectors.toSet());
  }

  /** The newest answer to each question that was ever answered. */
  public List<FactNote> list(UUID person) {
    return sql.select(FACT.FIELD, FACT.VALUE, FACT.NOTED_BY, FACT.NOTED_AT, FACT.GIVEN_BY)
        .distinctOn(FACT.FIELD)
        .from(FACT)
        .where(FACT.PERSON.eq(person))
        .orderBy(FACT.FIELD, FACT.VERSION.desc())
        .fetch(
            row ->
                new FactNote(
                    Circumstance.valueOf(row.value1()),
                    Known.valueOf(row.value2()),
                    row.value3(),
                    row.value4().toInstant(),
                    row.value5()));
  }
}
