package org.lodestar.app.audit.store;

import static org.lodestar.app.audit.store.tables.Tables.INSPECTION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.lodestar.app.audit.Inspection;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** What came of each check of the whole record. */
@Component
public class InspectionRows {
  private static final String FORGED =
      "What came of the last check was written into the database by somebody else.";

  private final DSLContext sql;
  private final CheckpointKeeper checkpoints;

  InspectionRows(DSLContext sql, CheckpointKeeper checkpoints) {
    this.sql = sql;
    this.checkpoints = checkpoints;
  }

  public void insert(Inspection inspection) {
    sql.insertInto(INSPECTION)
        .set(INSPECTION.ID, Ids.next())
        .set(INSPECTION.AT, inspection.at().atOffset(ZoneOffset.UTC))
        .set(INSPECTION.LINKS, inspection.links())
        .set(INSPECTION.CHECKPOINTS, inspection.checkpoints())
        .set(INSPECTION.FAULTS, inspection.faults().toArray(String[]::new))
        .set(INSPECTION.SIGNATURE, checkpoints.sign(inspection))
        .execute();
  }

  /** The newest. One that we did not sign is a fault itself. */
  public Optional<Inspection> last() {
    return sql.selectFrom(INSPECTION)
        .orderBy(INSPECTION.AT.desc())
        .limit(1)
        .fetchOptional(
            row -> {
              Inspection found =
                  new Inspection(
                      row.getAt().toInstant(),
                      row.getLinks(),
                      row.getCheckpoints(),
                      List.of(row.getFaults()));
              return checkpoints.key().signed(found.message(), row.getSignature())
                  ? found
                  : new Inspection(found.at(), 0, 0, List.of(FORGED));
            });
  }
}
