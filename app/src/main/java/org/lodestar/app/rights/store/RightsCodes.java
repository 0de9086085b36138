package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BREACH;
import static org.lodestar.app.rights.store.tables.Tables.DATA_REQUEST;

import java.util.List;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.lodestar.app.rights.store.tables.tables.records.BreachRecord;
import org.lodestar.app.rights.store.tables.tables.records.DataRequestRecord;
import org.springframework.stereotype.Component;

/**
 * Codes of requests and breaches: workers are let in to what these name, and one hand cannot be
 * two.
 */
@Component
class RightsCodes implements CodedElsewhere {
  private final CodedTable<DataRequestRecord> requests;
  private final CodedTable<BreachRecord> breaches;

  RightsCodes(CodedTables tables) {
    this.requests =
        tables.of(
            DATA_REQUEST.ID,
            List.of(
                DATA_REQUEST.ORGANISATION,
                DATA_REQUEST.DATA_RIGHT,
                DATA_REQUEST.FINDING,
                DATA_REQUEST.STATE,
                DATA_REQUEST.GATHERER,
                DATA_REQUEST.READER,
                DATA_REQUEST.RELEASED_BY));
    this.breaches =
        tables.of(
            BREACH.ID,
            List.of(
                BREACH.ORGANISATION,
                BREACH.TOLD_BY,
                BREACH.TOLD_AT,
                BREACH.NOTICED_AT,
                BREACH.DANGER,
                BREACH.DANGER_SAID,
                BREACH.TO_HEAR,
                BREACH.RISK,
                BREACH.REGULATOR_AT,
                BREACH.PEOPLE_ON,
                BREACH.CLOSED_ON,
                BREACH.DECIDED_BY,
                BREACH.WARNED_AT,
                BREACH.WARNED_BY,
                BREACH.SAYS_WHERE,
                BREACH.LOOK_AT,
                BREACH.LOOK_BY));
  }

  /** Where the answer lies, and who works on it. */
  CodedTable<DataRequestRecord> requests() {
    return requests;
  }

  /** Who told it, how far it is, whether it says where somebody is, and who looks next. */
  CodedTable<BreachRecord> breaches() {
    return breaches;
  }

  @Override
  public short set() {
    return 3;
  }

  @Override
  public void makeFirst() {
    requests.makeFirst();
    breaches.makeFirst();
  }

  @Override
  public void judgeAll() {
    requests.judgeAll();
    breaches.judgeAll();
  }
}
