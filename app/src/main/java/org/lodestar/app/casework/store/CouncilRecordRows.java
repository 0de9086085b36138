package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.COUNCIL_RECORD;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.store.tables.tables.records.CouncilRecordRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Records of people in the council's system, sealed for each; found again by their number. */
@Component
public class CouncilRecordRows {
  private static final List<TableField<CouncilRecordRecord, byte[]>> SEALED =
      List.of(COUNCIL_RECORD.SYSTEM, COUNCIL_RECORD.NUMBER);

  private final DSLContext sql;
  private final Cells cells;
  private final Vault vault;

  CouncilRecordRows(DSLContext sql, Cells cells, Vault vault) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
  }

  /** Keeps it, unless somebody else was first. */
  public void keep(CouncilRecord kept) {
    CouncilRecordRecord row = new CouncilRecordRecord();
    row.setPerson(kept.person());
    row.setSystem(seal(kept.person(), COUNCIL_RECORD.SYSTEM, kept.system()));
    row.setNumber(seal(kept.person(), COUNCIL_RECORD.NUMBER, kept.number()));
    row.setNamedBy(kept.namedBy());
    row.setNamedAt(Columns.at(kept.namedAt()));
    row.setVersion(kept.version() + 1);
    int changed =
        kept.version() == 0
            ? sql.insertInto(COUNCIL_RECORD).set(row).onConflictDoNothing().execute()
            : sql.update(COUNCIL_RECORD)
                .set(row)
                .where(COUNCIL_RECORD.PERSON.eq(kept.person()))
                .and(COUNCIL_RECORD.VERSION.eq(kept.version()))
                .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    vault.reindex(
        PersonRows.subject(kept.person()), Field.REFERENCE, List.of(kept.number().text()));
  }

  private byte[] seal(
      UUID person, TableField<CouncilRecordRecord, byte[]> cell, PersonalText text) {
    return Objects.requireNonNull(cells.seal(PersonRows.subject(person), cell, person, text));
  }

  /** That of one person, as far as the one who asks may see them. */
  public Optional<CouncilRecord> find(UUID person) {
    return list(List.of(person)).stream().findFirst();
  }

  /** Those of these people. */
  public List<CouncilRecord> list(Collection<UUID> people) {
    List<CouncilRecordRecord> rows =
        sql.selectFrom(COUNCIL_RECORD).where(Columns.among(COUNCIL_RECORD.PERSON, people)).fetch();
    Cells.Opened opened =
        cells.open(rows, COUNCIL_RECORD.PERSON, CouncilRecordRows::subject, SEALED);
    return rows.stream().map(row -> kept(row, opened)).toList();
  }

  private static Subject subject(Record row) {
    return PersonRows.subjectOf(row, COUNCIL_RECORD.PERSON);
  }

  private static CouncilRecord kept(CouncilRecordRecord row, Cells.Opened opened) {
    return new CouncilRecord(
        row.getPerson(),
        opened.must(row, COUNCIL_RECORD.SYSTEM),
        opened.must(row, COUNCIL_RECORD.NUMBER),
        row.getNamedBy(),
        row.getNamedAt().toInstant(),
        row.getVersion());
  }
}
