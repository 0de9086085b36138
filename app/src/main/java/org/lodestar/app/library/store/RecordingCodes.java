package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.RECORDING;

import java.util.List;
import org.lodestar.app.library.store.tables.tables.records.RecordingRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.springframework.stereotype.Component;

/**
 * Codes of recordings: nobody is shown one because somebody wrote so into the database. They had
 * codes from the first, so that none is ever made afterwards.
 */
@Component
class RecordingCodes implements CodedElsewhere {
  private final CodedTable<RecordingRecord> recordings;

  RecordingCodes(CodedTables tables) {
    this.recordings =
        tables.of(
            RECORDING.ID,
            List.of(
                RECORDING.SPOT,
                RECORDING.LANGUAGE,
                RECORDING.MEDIA,
                RECORDING.TITLE,
                RECORDING.MINUTES,
                RECORDING.TRANSCRIPT,
                RECORDING.CHECKER,
                RECORDING.SIZE,
                RECORDING.SCANNED,
                RECORDING.DIGESTS,
                RECORDING.ADDED_BY,
                RECORDING.ADDED_AT,
                RECORDING.APPROVED_BY,
                RECORDING.APPROVED_AT,
                RECORDING.OFF_BY,
                RECORDING.OFF_AT));
  }

  CodedTable<RecordingRecord> recordings() {
    return recordings;
  }

  @Override
  public void makeFirst() {
    // Each row is written with its code, and none was there before.
  }

  @Override
  public void judgeAll() {
    recordings.judgeAll();
  }
}
