package org.lodestar.app.exchange.store;

import static org.lodestar.app.exchange.store.tables.Tables.CASE_EXPORT;

import java.util.List;
import org.lodestar.app.exchange.store.tables.tables.records.CaseExportRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.springframework.stereotype.Component;

/** Codes of exports: the hand with the password is not made another one by a row that says so. */
@Component
class ExportCodes implements CodedElsewhere {
  private final CodedTable<CaseExportRecord> exports;

  ExportCodes(CodedTables tables) {
    this.exports =
        tables.of(
            CASE_EXPORT.ID,
            List.of(
                CASE_EXPORT.ORGANISATION,
                CASE_EXPORT.WORKER,
                CASE_EXPORT.MADE_AT,
                CASE_EXPORT.NAMES_PEOPLE,
                CASE_EXPORT.FILE_UNTIL,
                CASE_EXPORT.FETCHED_BY,
                CASE_EXPORT.FETCHED_AT,
                CASE_EXPORT.REFUSED_BY,
                CASE_EXPORT.REFUSED_AT));
  }

  CodedTable<CaseExportRecord> exports() {
    return exports;
  }

  @Override
  public short set() {
    return 4;
  }

  @Override
  public void makeFirst() {
    exports.makeFirst();
  }

  @Override
  public void judgeAll() {
    exports.judgeAll();
  }
}
