package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.ABSENCE;
import static org.lodestar.app.casework.store.tables.Tables.FACT;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Component;

/** Who is missing now: a search runs, or the newest answer about the situation says so. */
@Component
class MissingNow {
  private static final Condition SEARCHED =
      DSL.exists(
          DSL.selectOne()
              .from(ABSENCE)
              .where(ABSENCE.PERSON.eq(PERSON.ID), ABSENCE.FOUND_AT.isNull()));
  private static final Condition SAID =
      DSL.field(
              DSL.select(FACT.VALUE)
                  .from(FACT)
                  .where(FACT.PERSON.eq(PERSON.ID), FACT.FIELD.eq(Circumstance.MISSING.name()))
                  .orderBy(FACT.VERSION.desc())
                  .limit(1))
          .eq("YES");

  private final DSLContext sql;

  MissingNow(DSLContext sql) {
    this.sql = sql;
  }

  /** By case, those of its people who are missing; a case without any is absent. */
  Map<UUID, Set<UUID>> of(Collection<UUID> caseFiles) {
    return sql
        .select(PERSON.CASE_FILE, PERSON.ID)
        .from(PERSON)
        .where(Columns.among(PERSON.CASE_FILE, caseFiles), SEARCHED.or(SAID))
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
  }
}
