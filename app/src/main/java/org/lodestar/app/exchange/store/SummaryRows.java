package org.lodestar.app.exchange.store;

import static org.lodestar.app.exchange.store.tables.Tables.SUMMARY;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.exchange.MadeSummary;
import org.lodestar.app.exchange.SummaryKind;
import org.lodestar.app.exchange.SummaryPurpose;
import org.springframework.stereotype.Component;

/** Which summaries were taken out for the council's own record. Rows are only ever added. */
@Component
public class SummaryRows {
  private final DSLContext sql;

  SummaryRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps that one was made. */
  public void insert(MadeSummary made) {
    sql.insertInto(SUMMARY)
        .set(SUMMARY.ID, made.id())
        .set(SUMMARY.CASE_FILE, made.caseFile())
        .set(SUMMARY.PERSON, made.person())
        .set(SUMMARY.FORM, made.form().name())
        .set(SUMMARY.PURPOSE, made.purpose().name())
        .set(SUMMARY.GROUND, made.ground().name())
        .set(SUMMARY.PARTS, made.parts().toArray(String[]::new))
        .set(SUMMARY.MADE_BY, made.by())
        .set(SUMMARY.MADE_AT, made.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Those about a person, the oldest first. */
  public List<MadeSummary> ofPerson(UUID person) {
    return sql.selectFrom(SUMMARY)
        .where(SUMMARY.PERSON.eq(person))
        .orderBy(SUMMARY.MADE_AT, SUMMARY.ID)
        .fetch(
            row ->
                new MadeSummary(
                    row.getId(),
                    row.getCaseFile(),
                    row.getPerson(),
                    SummaryKind.valueOf(row.getForm()),
                    SummaryPurpose.valueOf(row.getPurpose()),
                    Ground.valueOf(row.getGround()),
                    List.of(row.getParts()),
                    row.getMadeBy(),
                    row.getMadeAt().toInstant()));
  }

  /** Forgets a person who was never meant to be in a case. */
  public void delete(UUID person) {
    sql.deleteFrom(SUMMARY).where(SUMMARY.PERSON.eq(person)).execute();
  }
}
