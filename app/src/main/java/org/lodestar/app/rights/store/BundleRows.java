package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BUNDLE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.Bundle;
import org.lodestar.app.rights.BundleContent;
import org.lodestar.app.rights.GivenCopy;
import org.lodestar.app.rights.Rulings;
import org.lodestar.app.rights.domain.BundleJson;
import org.lodestar.app.rights.store.tables.tables.records.BundleRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Copies of people's data, as rows. */
@Component
public class BundleRows {
  private static final List<TableField<BundleRecord, byte[]>> SEALED =
      List.of(BUNDLE.CONTENT, BUNDLE.RULINGS, BUNDLE.GIVEN_COPY);

  private final DSLContext sql;
  private final RightsCells cells;

  BundleRows(DSLContext sql, RightsCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps what was gathered, in the place of what was gathered before. */
  public void gather(UUID finding, BundleContent content, UUID worker, Instant now) {
    byte[] sealed = seal(finding, BUNDLE.CONTENT, BundleJson.write(content));
    byte[] rulings = seal(finding, BUNDLE.RULINGS, BundleJson.write(Rulings.none()));
    sql.insertInto(BUNDLE)
        .set(BUNDLE.FINDING, finding)
        .set(BUNDLE.CONTENT, sealed)
        .set(BUNDLE.RULINGS, rulings)
        .set(BUNDLE.GATHERED_BY, worker)
        .set(BUNDLE.GATHERED_AT, Columns.at(now))
        .onConflict(BUNDLE.FINDING)
        .doUpdate()
        .set(BUNDLE.CONTENT, sealed)
        .set(BUNDLE.RULINGS, rulings)
        .setNull(BUNDLE.GIVEN_COPY)
        .set(BUNDLE.GATHERED_BY, worker)
        .set(BUNDLE.GATHERED_AT, Columns.at(now))
        .set(BUNDLE.VERSION, BUNDLE.VERSION.plus(1))
        .execute();
  }

  private byte @Nullable [] seal(
      UUID finding, TableField<BundleRecord, byte[]> cell, PersonalText text) {
    return cells.seal(RequestRows.subject(finding), cell, finding, text);
  }

  /** A copy in the making, if there is one. */
  public Optional<Bundle> find(UUID finding) {
    List<BundleRecord> rows =
        sql.select(
                BUNDLE.FINDING,
                BUNDLE.CONTENT,
                BUNDLE.RULINGS,
                BUNDLE.GIVEN_COPY,
                BUNDLE.GATHERED_AT,
                BUNDLE.FILE_UNTIL,
                BUNDLE.VERSION)
            .from(BUNDLE)
            .where(BUNDLE.FINDING.eq(finding))
            .fetchInto(BUNDLE);
    RightsCells.Opened opened =
        cells.open(
            rows, BUNDLE.FINDING, row -> RequestRows.subject(row.get(BUNDLE.FINDING)), SEALED);
    return rows.stream().findFirst().map(row -> bundle(row, opened));
  }

  private static Bundle bundle(BundleRecord row, RightsCells.Opened opened) {
    PersonalText copy = opened.text(row, BUNDLE.GIVEN_COPY);
    OffsetDateTime until = row.getFileUntil();
    return new Bundle(
        BundleJson.read(opened.must(row, BUNDLE.CONTENT), BundleContent.class),
        BundleJson.read(opened.must(row, BUNDLE.RULINGS), Rulings.class),
        copy == null ? null : BundleJson.read(copy, GivenCopy.class),
        row.getGatheredAt().toInstant(),
        until == null ? null : until.toInstant(),
        row.getVersion());
  }

  /**
   * Keeps what was decided, if nobody has decided since.
   *
   * @throws EditClash when somebody has
   */
  public void rule(UUID finding, Rulings rulings, long version) {
    int changed =
        sql.update(BUNDLE)
            .set(BUNDLE.RULINGS, seal(finding, BUNDLE.RULINGS, BundleJson.write(rulings)))
            .set(BUNDLE.VERSION, version + 1)
            .where(BUNDLE.FINDING.eq(finding), BUNDLE.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Keeps word for word what the person gets. */
  public void freeze(UUID finding, GivenCopy copy) {
    sql.update(BUNDLE)
        .set(BUNDLE.GIVEN_COPY, seal(finding, BUNDLE.GIVEN_COPY, BundleJson.write(copy)))
        .where(BUNDLE.FINDING.eq(finding))
        .execute();
  }

  /** Keeps the file for a while. */
  public void keepFile(UUID finding, byte[] file, Instant until) {
    sql.update(BUNDLE)
        .set(BUNDLE.FILE, file)
        .set(BUNDLE.FILE_UNTIL, Columns.at(until))
        .where(BUNDLE.FINDING.eq(finding))
        .execute();
  }

  /** The file, while it is there. */
  public Optional<byte[]> file(UUID finding, Instant now) {
    return sql.select(BUNDLE.FILE)
        .from(BUNDLE)
        .where(BUNDLE.FINDING.eq(finding), BUNDLE.FILE_UNTIL.gt(Columns.at(now)))
        .fetchOptional(BUNDLE.FILE);
  }

  /** Clears the file away: its day is over, or the person has it. */
  public void clear(UUID finding) {
    sql.update(BUNDLE)
        .setNull(BUNDLE.FILE)
        .setNull(BUNDLE.FILE_UNTIL)
        .where(BUNDLE.FINDING.eq(finding))
        .execute();
  }
}
