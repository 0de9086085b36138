package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.HAPPENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.referral.domain.Corrected;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.statute.DtnEvent;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;

/** What happened to referrals and notifications; only ever added to. */
@Component
public class HappeningRows {
  private final DSLContext sql;
  private final Vault vault;
  private final CorrectionRows corrections;

  HappeningRows(DSLContext sql, Vault vault, CorrectionRows corrections) {
    this.sql = sql;
    this.corrections = corrections;
    this.vault = vault;
  }

  /** Adds an event. */
  public UUID insert(
      Referral referral,
      Enum<?> event,
      LocalDate on,
      @Nullable PersonalText note,
      @Nullable TheirYes agreed,
      @Nullable UUID worker,
      Instant now) {
    UUID id = Ids.next();
    byte[] sealed =
        note == null
            ? null
            : vault.seal(FormRows.subject(referral.person()), place(id), note.text());
    sql.insertInto(HAPPENING)
        .set(HAPPENING.ID, id)
        .set(HAPPENING.FORM, referral.id())
        .set(HAPPENING.PERSON, referral.person())
        .set(HAPPENING.EVENT, event.name())
        .set(HAPPENING.ON_DATE, on)
        .set(HAPPENING.NOTE, sealed)
        .set(HAPPENING.AGREED, agreed == null ? null : agreed.name())
        .set(HAPPENING.RECORDED_BY, worker)
        .set(HAPPENING.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
    return id;
  }

  /** Everything that happened and holds, in the order in which it was recorded. */
  public List<Happening> list(Referral referral) {
    return Corrected.holding(all(referral), corrections.places(referral));
  }

  /** Everything that was ever recorded, also what was put right since. */
  public List<Happening> all(Referral referral) {
    var rows =
        sql.selectFrom(HAPPENING)
            .where(HAPPENING.FORM.eq(referral.id()))
            .orderBy(HAPPENING.RECORDED_AT, HAPPENING.ID)
            .fetch();
    List<SealedText> sealed = new ArrayList<>();
    rows.stream()
        .filter(row -> row.getNote() != null)
        .forEach(
            row ->
                sealed.add(
                    new SealedText(
                        FormRows.subject(referral.person()), place(row.getId()), row.getNote())));
    Map<Place, PersonalText> opened = vault.openAll(sealed);
    return rows.map(
        row ->
            new Happening(
                row.getId(),
                event(referral, row.getEvent()),
                row.getOnDate(),
                opened.get(place(row.getId())),
                row.getAgreed() == null ? null : TheirYes.valueOf(row.getAgreed()),
                row.getRecordedBy(),
                row.getRecordedAt().toInstant()));
  }

  /** What happened and holds, in order, without anything that was written. */
  public List<Enum<?>> events(Referral referral) {
    return bare(referral).stream().<Enum<?>>map(Happening::event).toList();
  }

  /** The same with days and who recorded it. */
  public List<Happening> bare(Referral referral) {
    List<Happening> bare =
        sql.selectFrom(HAPPENING)
            .where(HAPPENING.FORM.eq(referral.id()))
            .orderBy(HAPPENING.RECORDED_AT, HAPPENING.ID)
            .fetch(
                row ->
                    new Happening(
                        row.getId(),
                        event(referral, row.getEvent()),
                        row.getOnDate(),
                        null,
                        null,
                        row.getRecordedBy(),
                        row.getRecordedAt().toInstant()));
    return Corrected.holding(bare, corrections.places(referral));
  }

  private static Enum<?> event(Referral referral, String stored) {
    return referral.route().isReferral() ? NrmEvent.valueOf(stored) : DtnEvent.valueOf(stored);
  }

  private static Place place(UUID row) {
    return new Place("referral", "happening", "note", row);
  }
}
