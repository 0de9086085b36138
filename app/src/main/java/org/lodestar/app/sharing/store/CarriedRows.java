package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.CARRIED;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Carried;
import org.lodestar.app.sharing.store.tables.tables.records.CarriedRecord;
import org.springframework.stereotype.Component;

/** What receivers took up in cases of their own, as far as the one who asks may see those. */
@Component
public class CarriedRows {
  private final DSLContext sql;
  private final SharingCells cells;

  CarriedRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps that something was taken up; the case and its person are there. */
  public void insert(Carried carried) {
    CarriedRecord row = new CarriedRecord();
    row.setId(carried.id());
    row.setRecord(carried.record());
    row.setPerson(carried.person());
    row.setShare(carried.share());
    row.setReference(carried.reference());
    row.setGiver(carried.giver());
    row.setGivenAt(Columns.at(carried.givenAt()));
    row.setGivenBasis(carried.givenBasis().name());
    row.setBasis(carried.basis().name());
    row.setWhy(
        cells.seal(ShareRows.subject(carried.person()), CARRIED.WHY, carried.id(), carried.why()));
    row.setSections(carried.sections().toArray(String[]::new));
    row.setCarriedBy(carried.by());
    row.setCarriedAt(Columns.at(carried.at()));
    sql.insertInto(CARRIED).set(row).execute();
  }

  /** Where these shares were taken up. */
  public List<Carried> ofShares(Collection<UUID> shares) {
    return list(CARRIED.SHARE.in(shares));
  }

  /** What a case took up, oldest first. */
  public List<Carried> ofRecord(UUID record) {
    return list(CARRIED.RECORD.eq(record));
  }

  private List<Carried> list(Condition which) {
    List<CarriedRecord> rows =
        sql.selectFrom(CARRIED).where(which).orderBy(CARRIED.CARRIED_AT, CARRIED.ID).fetch();
    SharingCells.Opened opened =
        cells.open(
            rows,
            CARRIED.ID,
            row -> ShareRows.subject(row.get(CARRIED.PERSON)),
            List.of(CARRIED.WHY));
    return rows.stream().map(row -> carried(row, opened)).toList();
  }

  private static Carried carried(CarriedRecord row, SharingCells.Opened opened) {
    return new Carried(
        row.getId(),
        row.getRecord(),
        row.getPerson(),
        row.getShare(),
        row.getReference(),
        row.getGiver(),
        row.getGivenAt().toInstant(),
        Basis.valueOf(row.getGivenBasis()),
        Basis.valueOf(row.getBasis()),
        opened.must(row, CARRIED.WHY),
        List.of(row.getSections()),
        row.getCarriedBy(),
        row.getCarriedAt().toInstant());
  }
}
