package org.lodestar.app.referral.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.referral.store.tables.Tables.CORRECTION;
import static org.lodestar.app.referral.store.tables.Tables.HAPPENING;
import static org.lodestar.app.referral.store.tables.Tables.PERSON_TOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * What somebody was told with an answer.
   *
   * @param supportEnds the day that was known then; null for none
   */
  public record Telling(LocalDate on, @Nullable LocalDate supportEnds) {}

  /** Keeps that they were told. */
  public void insert(
      Referral referral,
      UUID happening,
      Telling telling,
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
        .set(PERSON_TOLD.ON_DATE, telling.on())
        .set(PERSON_TOLD.SUPPORT_ENDS, telling.supportEnds())
        .set(
            PERSON_TOLD.WORDS,
            words == null
                ? null
                : vault.seal(FormRows.subject(referral.person()), place, words.text()))
        .set(PERSON_TOLD.RECORDED_BY, worker)
        .set(PERSON_TOLD.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** How they were told of an answer, the last time. */
  public Optional<Telling> find(UUID happening) {
    return sql.select(PERSON_TOLD.ON_DATE, PERSON_TOLD.SUPPORT_ENDS)
        .from(PERSON_TOLD)
        .where(PERSON_TOLD.HAPPENING.eq(happening))
        .orderBy(PERSON_TOLD.RECORDED_AT.desc())
        .limit(1)
        .fetchOptional(row -> new Telling(row.value1(), row.value2()));
  }

  /** When it was written down first that they were told of an answer. */
  public Optional<Instant> toldAt(UUID happening) {
    return sql.select(PERSON_TOLD.RECORDED_AT)
        .from(PERSON_TOLD)
        .where(PERSON_TOLD.HAPPENING.eq(happening))
        .orderBy(PERSON_TOLD.RECORDED_AT)
        .limit(1)
        .fetchOptional(row -> row.value1().toInstant());
  }

  /**
   * A document of whose newest answer nobody is known to have told the person.
   *
   * @param corrected whether something in it was put right, so that another answer may be newest
   */
  public record Untold(UUID form, boolean corrected) {}

  /** All of them that the one who asks sees. */
  public List<Untold> untold(Set<String> answers) {
    var newest =
        sql.select(HAPPENING.FORM, HAPPENING.ID)
            .distinctOn(HAPPENING.FORM)
            .from(HAPPENING)
            .where(
                HAPPENING.EVENT.in(answers),
                notExists(
                    selectOne().from(CORRECTION).where(CORRECTION.HAPPENING.eq(HAPPENING.ID))))
            .orderBy(HAPPENING.FORM, HAPPENING.RECORDED_AT.desc(), HAPPENING.ID.desc())
            .asTable("newest");
    var form = newest.field(HAPPENING.FORM);
    return sql.select(
            form, field(exists(selectOne().from(CORRECTION).where(CORRECTION.FORM.eq(form)))))
        .from(newest)
        .where(
            notExists(
                selectOne()
                    .from(PERSON_TOLD)
                    .where(PERSON_TOLD.HAPPENING.eq(newest.field(HAPPENING.ID)))))
        .fetch(row -> new Untold(row.value1(), row.value2()));
  }
}
