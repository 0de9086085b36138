package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.DeclarationNeeded;
import org.lodestar.app.files.FileThreshold;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** Nobody reaches a file of a case before they have said that they know nobody in it. */
@Component
class CaseFileThreshold implements FileThreshold {
  private final DSLContext sql;
  private final CaseRows cases;

  CaseFileThreshold(DSLContext sql, CaseRows cases) {
    this.sql = sql;
    this.cases = cases;
  }

  @Override
  public void require(Worker worker, UUID object) {
    caseOf(object)
        .filter(found -> !cases.declared(found, worker.id()))
        .ifPresent(
            found -> {
              throw new DeclarationNeeded(found);
            });
  }

  @Override
  public boolean opensOriginalsItself(UUID object) {
    return false;
  }

  /** The case that it is, or in which the person is. */
  private Optional<UUID> caseOf(UUID object) {
    return sql.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(CASE_FILE.ID.eq(object))
        .or(CASE_FILE.ID.in(DSL.select(PERSON.CASE_FILE).from(PERSON).where(PERSON.ID.eq(object))))
        .fetchOptional(CASE_FILE.ID);
  }
}
