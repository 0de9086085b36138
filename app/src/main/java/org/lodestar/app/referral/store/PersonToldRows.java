package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.PERSON_TOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** That people were told of answers; only ever added to. */
@Component
public class PersonToldRows {
  private final DSLContext sql;
  private final Vault vault;

  PersonToldRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Keeps that they were told. */
  public void insert(
      Referral referral,
      UUID happening,
      LocalDate on,
      @Nullable PersonalText words,
      UUID worker,
      Instant now) {
    UUID id = Ids.next();
    Place place = new Place("referral", "person_told", "words", id);
    sql.insertInto(PERSON_TOLD)
        .set(PERSON_TOLD.ID, id)
        .set(PERSON_TOLD.FORM, referral.id())
        .set(PERSON_TOLD.PERSON, referral.person())
        .set(PERSON_TOLD.HAPPENING, happening)
        .set(PERSON_TOLD.ON_DATE, on)
        .set(
            PERSON_TOLD.WORDS,
            words == null
                ? null
                : vault.seal(FormRows.subject(referral.person()), place, words.text()))
        .set(PERSON_TOLD.RECORDED_BY, worker)
        .set(PERSON_TOLD.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** On which day they were told of an answer. */
  public Optional<LocalDate> toldOn(UUID happening) {
    return sql.select(PERSON_TOLD.ON_DATE)
        .from(PERSON_TOLD)
        .where(PERSON_TOLD.HAPPENING.eq(happening))
        .orderBy(PERSON_TOLD.RECORDED_AT.desc())
        .limit(1)
        .fetchOptional(PERSON_TOLD.ON_DATE);
  }
}
