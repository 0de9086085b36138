package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.HOME_OFFICE;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.HomeOfficeDecision.Stage;
import org.springframework.stereotype.Component;

/** What the Home Office has decided about people; rows are only ever added. */
@Component
public class HomeOfficeRows {
  private final DSLContext sql;

  HomeOfficeRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps how it stands from now on. */
  public void insert(UUID person, HomeOfficeDecision decision, UUID worker, Instant now) {
    sql.insertInto(HOME_OFFICE)
        .set(HOME_OFFICE.ID, Ids.next())
        .set(HOME_OFFICE.PERSON, person)
        .set(HOME_OFFICE.STAGE, decision.stage().name())
        .set(HOME_OFFICE.ASK_BY, decision.askBy())
        .set(HOME_OFFICE.SUPPORT_ENDS, decision.supportEnds())
        .set(HOME_OFFICE.RECORDED_BY, worker)
        .set(HOME_OFFICE.RECORDED_AT, Columns.at(now))
        .execute();
  }

  /** How it stands. */
  public HomeOfficeDecision of(UUID person) {
    HomeOfficeDecision decision = newest(person);
    return isByOthers(person) ? decision.sentByOthers() : decision;
  }

  /** That one of ours was sent is told by its step; a row of it tells of another body's. */
  private boolean isByOthers(UUID person) {
    return sql.select(HOME_OFFICE.STAGE)
        .from(HOME_OFFICE)
        .where(
            HOME_OFFICE.PERSON.eq(person),
            HOME_OFFICE.STAGE.in(Stage.REFERRED.name(), Stage.NONE_YET.name()))
        .orderBy(HOME_OFFICE.RECORDED_AT.desc(), HOME_OFFICE.ID.desc())
        .limit(1)
        .fetchOptional(HOME_OFFICE.STAGE)
        .filter(Stage.REFERRED.name()::equals)
        .isPresent();
  }

  private HomeOfficeDecision newest(UUID person) {
    return sql.select(HOME_OFFICE.STAGE, HOME_OFFICE.ASK_BY, HOME_OFFICE.SUPPORT_ENDS)
        .from(HOME_OFFICE)
        .where(HOME_OFFICE.PERSON.eq(person))
        .orderBy(HOME_OFFICE.RECORDED_AT.desc(), HOME_OFFICE.ID.desc())
        .limit(1)
        .fetchOptional(
            row -> new HomeOfficeDecision(Stage.valueOf(row.value1()), row.value2(), row.value3()))
        .orElse(HomeOfficeDecision.NONE);
  }
}
