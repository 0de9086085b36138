package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.CORRECTION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.referral.Correction;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.domain.Corrected.Instead;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What was recorded wrongly, and what holds instead; only ever added to. */
@Component
public class CorrectionRows {
  private final DSLContext sql;
  private final Vault vault;

  CorrectionRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Adds a correction. */
  public void insert(Referral referral, Correction correction) {
    byte[] why =
        vault.seal(
            FormRows.subject(referral.person()), place(correction.id()), correction.why().text());
    sql.insertInto(CORRECTION)
        .set(CORRECTION.ID, correction.id())
        .set(CORRECTION.FORM, referral.id())
        .set(CORRECTION.PERSON, referral.person())
        .set(CORRECTION.HAPPENING, correction.happening())
        .set(CORRECTION.INSTEAD, correction.instead())
        .set(CORRECTION.WHY, why)
        .set(CORRECTION.RECORDED_BY, correction.by())
        .set(CORRECTION.RECORDED_AT, correction.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** What stands in the place of what, without why. */
  public List<Instead> places(Referral referral) {
    return sql.select(CORRECTION.HAPPENING, CORRECTION.INSTEAD)
        .from(CORRECTION)
        .where(CORRECTION.FORM.eq(referral.id()))
        .fetch(row -> new Instead(row.value1(), row.value2()));
  }

  /** All of a referral, in the order in which they were recorded. */
  public List<Correction> list(Referral referral) {
    var rows =
        sql.selectFrom(CORRECTION)
            .where(CORRECTION.FORM.eq(referral.id()))
            .orderBy(CORRECTION.RECORDED_AT, CORRECTION.ID)
            .fetch();
    List<SealedText> sealed =
        rows.map(
            row ->
                new SealedText(
                    FormRows.subject(referral.person()), place(row.getId()), row.getWhy()));
    Map<Place, PersonalText> opened = vault.openAll(sealed);
    return rows.map(
        row ->
            new Correction(
                row.getId(),
                row.getHappening(),
                row.getInstead(),
                Objects.requireNonNull(opened.get(place(row.getId()))),
                row.getRecordedBy(),
                row.getRecordedAt().toInstant()));
  }

  private static Place place(UUID row) {
    return new Place("referral", "correction", "why", row);
  }
}
