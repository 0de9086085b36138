package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.PAY_SHEET;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.PaySheet;
import org.lodestar.app.casework.PayView.Written;
import org.lodestar.app.casework.store.tables.tables.records.PaySheetRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Sheets of pay, written once and never changed. */
@Component
public class PayRows {
  private final DSLContext sql;
  private final Cells cells;
  private final PayJson json = new PayJson();

  PayRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a version. Throws {@link EditClash} when somebody else has written it. */
  public void insert(
      UUID person, long version, PaySheet sheet, @Nullable UUID worker, Instant now) {
    UUID id = Ids.next();
    int added =
        sql.insertInto(PAY_SHEET)
            .set(PAY_SHEET.ID, id)
            .set(PAY_SHEET.PERSON, person)
            .set(PAY_SHEET.VERSION, version)
            .set(
                PAY_SHEET.CONTENT,
                cells.seal(PersonRows.subject(person), PAY_SHEET.CONTENT, id, json.write(sheet)))
            .set(PAY_SHEET.WRITTEN_BY, worker)
            .set(PAY_SHEET.WRITTEN_AT, Columns.at(now))
            .onConflict(PAY_SHEET.PERSON, PAY_SHEET.VERSION)
            .doNothing()
            .execute();
    if (added == 0) {
      throw new EditClash();
    }
  }

  /** The highest version; 0 when there is none. */
  public long newest(UUID person) {
    Long highest =
        sql.select(DSL.max(PAY_SHEET.VERSION))
            .from(PAY_SHEET)
            .where(PAY_SHEET.PERSON.eq(person))
            .fetchOne(0, Long.class);
    return highest == null ? 0 : highest;
  }

  /** One version. */
  public Optional<PaySheet> find(UUID person, long version) {
    List<PaySheetRecord> rows =
        sql.selectFrom(PAY_SHEET)
            .where(PAY_SHEET.PERSON.eq(person), PAY_SHEET.VERSION.eq(version))
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            PAY_SHEET.ID,
            row -> PersonRows.subjectOf(row, PAY_SHEET.PERSON),
            List.of(PAY_SHEET.CONTENT));
    return rows.stream().findFirst().map(row -> json.read(opened.must(row, PAY_SHEET.CONTENT)));
  }

  /** Who wrote which version when, newest first. */
  public List<Written> history(UUID person) {
    return sql.select(PAY_SHEET.VERSION, PAY_SHEET.WRITTEN_BY, PAY_SHEET.WRITTEN_AT)
        .from(PAY_SHEET)
        .where(PAY_SHEET.PERSON.eq(person))
        .orderBy(PAY_SHEET.VERSION.desc())
        .fetch(row -> new Written(row.value1(), row.value2(), row.value3().toInstant()));
  }
}
