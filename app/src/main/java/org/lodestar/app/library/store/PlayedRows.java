package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.RECORDING_PLAYED;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.library.Played;
import org.springframework.stereotype.Component;

/** When editors played recordings to their end. */
@Component
public class PlayedRows {
  private final DSLContext sql;

  PlayedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The last time of each, by recording. */
  public Map<UUID, Played> last() {
    Map<UUID, Played> last = new HashMap<>();
    sql.selectFrom(RECORDING_PLAYED)
        .orderBy(RECORDING_PLAYED.PLAYED_AT)
        .forEach(
            row ->
                last.put(
                    row.getRecording(),
                    new Played(
                        row.getRecording(), row.getPlayedBy(), row.getPlayedAt().toInstant())));
    return last;
  }

  /** Keeps one. */
  public void put(Played played) {
    sql.insertInto(RECORDING_PLAYED)
        .set(RECORDING_PLAYED.RECORDING, played.recording())
        .set(RECORDING_PLAYED.PLAYED_BY, played.by())
        .set(RECORDING_PLAYED.PLAYED_AT, played.at().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }
}
