package org.lodestar.app.files.store;

import static org.lodestar.app.files.store.tables.Tables.SCANNER;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.files.ScannerSeen;
import org.lodestar.app.files.ScannerVersion;
import org.springframework.stereotype.Component;

/** What the scanner said of itself last. */
@Component
public class ScannerRows {
  private final DSLContext sql;
  private final Clock clock;

  ScannerRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Remembers an answer, and since when its signatures are there. */
  public void answered(ScannerVersion version) {
    sql.update(SCANNER)
        .set(
            SCANNER.SINCE,
            DSL.when(SCANNER.SIGNATURES.eq(version.signatures()), SCANNER.SINCE)
                .otherwise(DSL.val(now(), SCANNER.SINCE)))
        .set(SCANNER.ENGINE, version.engine())
        .set(SCANNER.SIGNATURES, version.signatures())
        .set(SCANNER.SIGNATURES_ON, version.signaturesOn())
        .set(SCANNER.ANSWERED_AT, now())
        .execute();
  }

  /** The last answer. */
  public ScannerSeen seen() {
    return sql.selectFrom(SCANNER)
        .fetchSingle(
            row ->
                row.getAnsweredAt() == null
                    ? new ScannerSeen(null, null)
                    : new ScannerSeen(
                        new ScannerVersion(
                            row.getEngine(), row.getSignatures(), row.getSignaturesOn()),
                        row.getAnsweredAt().toInstant()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
