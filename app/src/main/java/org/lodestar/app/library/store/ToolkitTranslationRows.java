package org.lodestar.app.library.store;

import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.library.store.tables.Tables.TOOLKIT_TRANSLATION;
import static org.lodestar.app.library.store.tables.Tables.TOOLKIT_WORDS_OFF;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.PageTranslation.Signed;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.store.tables.tables.records.ToolkitTranslationRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Materials of the toolkit in other languages: what was approved is only added to. */
@Component
public class ToolkitTranslationRows {
  private final DSLContext sql;

  ToolkitTranslationRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The last of each language of each material, whether anybody has approved it or not. */
  public List<ToolkitTranslation> list() {
    return last(noCondition());
  }

  /** The last one of a material in a language, whether anybody has approved it or not. */
  public Optional<ToolkitTranslation> find(String item, Language language) {
    return last(of(item, language)).stream().findFirst();
  }

  /** The last of each that a second person approved and nobody took off. */
  public List<ToolkitTranslation> approved() {
    return last(holds());
  }

  /** The last one of a material in a language that a second person approved and nobody took off. */
  public Optional<ToolkitTranslation> approved(String item, Language language) {
    return last(of(item, language).and(holds())).stream().findFirst();
  }

  private static Condition of(String item, Language language) {
    return TOOLKIT_TRANSLATION.ITEM.eq(item).and(TOOLKIT_TRANSLATION.LANGUAGE.eq(language.tag()));
  }

  private static Condition holds() {
    return TOOLKIT_TRANSLATION
        .APPROVED_BY
        .isNotNull()
        .and(
            notExists(
                selectOne()
                    .from(TOOLKIT_WORDS_OFF)
                    .where(
                        TOOLKIT_WORDS_OFF.ITEM.eq(TOOLKIT_TRANSLATION.ITEM),
                        TOOLKIT_WORDS_OFF.LANGUAGE.eq(TOOLKIT_TRANSLATION.LANGUAGE),
                        TOOLKIT_WORDS_OFF.NUMBER.ge(TOOLKIT_TRANSLATION.NUMBER))));
  }

  private List<ToolkitTranslation> last(Condition which) {
    Map<String, ToolkitTranslation> last = new LinkedHashMap<>();
    sql.selectFrom(TOOLKIT_TRANSLATION)
        .where(which)
        .orderBy(TOOLKIT_TRANSLATION.ITEM, TOOLKIT_TRANSLATION.LANGUAGE, TOOLKIT_TRANSLATION.NUMBER)
        .fetch(ToolkitTranslationRows::translation)
        .forEach(each -> last.put(each.item() + "/" + each.language().tag(), each));
    return List.copyOf(last.values());
  }

  private static ToolkitTranslation translation(ToolkitTranslationRecord row) {
    LocalDate on = row.getSignedOn();
    return new ToolkitTranslation(
        row.getItem(),
        Language.of(row.getLanguage()),
        new ToolkitWords(row.getTitle(), row.getAbout(), row.getBody()),
        row.getSource(),
        on == null ? null : new Signed(row.getChecker(), row.getStanding(), on),
        row.getWrittenBy(),
        row.getVersion(),
        row.getNumber(),
        Set.of(row.getWriters()),
        row.getApprovedBy());
  }

  /**
   * Keeps one, in the place of the last one while nobody has approved that, else beside it. Whoever
   * wrote on what it takes the place of stays among its writers.
   *
   * @param said its version is the one that was looked at; less than 0 where there was none
   * @param before the last one; null where there is none
   */
  public void put(ToolkitTranslation said, @Nullable ToolkitTranslation before, Instant at) {
    Signed signed = said.signed();
    ToolkitTranslationRecord row = new ToolkitTranslationRecord();
    row.setTitle(said.words().title());
    row.setAbout(said.words().about());
    row.setBody(said.words().body());
    row.setSource(said.source());
    row.setChecker(signed == null ? "" : signed.checker());
    row.setStanding(signed == null ? "" : signed.standing());
    row.setSignedOn(signed == null ? null : signed.on());
    row.setWrittenBy(said.writtenBy());
    row.setWrittenAt(utc(at));
    row.setVersion(said.version() + 1);
    UUID by = said.writtenBy();
    if (before == null || before.approved()) {
      row.setItem(said.item());
      row.setLanguage(said.language().tag());
      row.setNumber(before == null ? 1 : before.number() + 1);
      mustBeOne(
          sql.insertInto(TOOLKIT_TRANSLATION)
              .set(row)
              .set(TOOLKIT_TRANSLATION.WRITERS, new UUID[] {by})
              .onConflictDoNothing()
              .execute());
    } else {
      mustBeOne(
          sql.update(TOOLKIT_TRANSLATION)
              .set(row)
              .set(
                  TOOLKIT_TRANSLATION.WRITERS,
                  arrayAppend(arrayRemove(TOOLKIT_TRANSLATION.WRITERS, by), by))
              .where(as(before))
              .execute());
    }
  }

  /** One as somebody read it, while nobody has approved it. */
  private static Condition as(ToolkitTranslation read) {
    return of(read.item(), read.language())
        .and(TOOLKIT_TRANSLATION.NUMBER.eq(read.number()))
        .and(TOOLKIT_TRANSLATION.VERSION.eq(read.version()))
        .and(TOOLKIT_TRANSLATION.APPROVED_BY.isNull());
  }

  /** Approves one as it was read. */
  public void approve(ToolkitTranslation read, UUID by, Instant at) {
    mustBeOne(
        sql.update(TOOLKIT_TRANSLATION)
            .set(TOOLKIT_TRANSLATION.APPROVED_BY, by)
            .set(TOOLKIT_TRANSLATION.APPROVED_AT, utc(at))
            .where(as(read))
            .execute());
  }

  /** Takes one off, and with it all that were approved before; a second time changes nothing. */
  public void takeOff(ToolkitTranslation said, UUID by, Instant at) {
    sql.insertInto(TOOLKIT_WORDS_OFF)
        .set(TOOLKIT_WORDS_OFF.ITEM, said.item())
        .set(TOOLKIT_WORDS_OFF.LANGUAGE, said.language().tag())
        .set(TOOLKIT_WORDS_OFF.NUMBER, said.number())
        .set(TOOLKIT_WORDS_OFF.OFF_BY, by)
        .set(TOOLKIT_WORDS_OFF.OFF_AT, utc(at))
        .onConflictDoNothing()
        .execute();
  }

  private static void mustBeOne(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
