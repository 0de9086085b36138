package org.lodestar.app.library.store;

import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.lodestar.app.library.store.tables.Tables.PAGE;
import static org.lodestar.app.library.store.tables.Tables.PAGE_STEP_DAY;
import static org.lodestar.app.library.store.tables.Tables.PAGE_TRANSLATION;
import static org.lodestar.app.library.store.tables.Tables.PAGE_VERSION;
import static org.lodestar.app.library.store.tables.Tables.PAGE_WORDS_OFF;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageTranslation;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.PublicPage.Care;
import org.lodestar.app.library.store.tables.tables.records.PageRecord;
import org.lodestar.app.library.store.tables.tables.records.PageTranslationRecord;
import org.lodestar.app.library.store.tables.tables.records.PageVersionRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Public pages: what came with the platform, over it what the partnership wrote, and its news. */
@Component
public class PageRows {
  /** As often as is believed of one thing on one day. */
  public static final int MOST_A_DAY = 1000;

  private final DSLContext sql;

  PageRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them by slug as they stand now, in their order. */
  public Map<String, PublicPage> all() {
    return all(noCondition());
  }

  /** The same without news that ended before a day, which pile up over the years. */
  public Map<String, PublicPage> all(LocalDate day) {
    return all(lasting(day));
  }

  private Map<String, PublicPage> all(Condition ofNews) {
    Map<String, PageVersion> standing = new HashMap<>();
    sql.selectFrom(PAGE_VERSION)
        .where(PAGE_VERSION.APPROVED_BY.isNotNull(), PAGE_VERSION.DAY.isNull())
        .orderBy(PAGE_VERSION.NUMBER)
        .fetch(PageRows::version)
        .forEach(each -> standing.put(each.page(), each));
    Map<String, Care> cares = cares();
    Map<String, PublicPage> all = new LinkedHashMap<>();
    StarterPages.all()
        .forEach(
            (slug, starter) -> all.put(slug, page(starter, standing.get(slug), cares.get(slug))));
    news(ofNews).forEach((slug, told) -> all.put(slug, news(told, cares.get(slug))));
    return all;
  }

  private Map<String, Care> cares() {
    Map<String, Care> cares = new HashMap<>();
    sql.selectFrom(PAGE).forEach(row -> cares.put(row.getSlug(), care(row)));
    return cares;
  }

  /**
   * News of which anything that was approved lasts until a day, the newest first: what ended stays,
   * and is not read again for every page that leads to news.
   */
  public List<PublicPage> news(LocalDate day) {
    Map<String, Care> cares = cares();
    return news(lasting(day)).values().stream()
        .map(each -> news(each, cares.get(each.page())))
        .toList();
  }

  private static Condition lasting(LocalDate day) {
    return PAGE_VERSION.PAGE.in(
        select(PAGE_VERSION.PAGE)
            .from(PAGE_VERSION)
            .where(PAGE_VERSION.LAST_DAY.ge(day), PAGE_VERSION.APPROVED_BY.isNotNull()));
  }

  /** Of each piece of news the last version that was approved, else its draft; by slug. */
  private Map<String, PageVersion> news(Condition which) {
    Map<String, PageVersion> news = new TreeMap<>(Comparator.reverseOrder());
    sql.selectFrom(PAGE_VERSION)
        .where(PAGE_VERSION.DAY.isNotNull().and(which))
        .orderBy(PAGE_VERSION.APPROVED_AT.asc().nullsFirst(), PAGE_VERSION.NUMBER)
        .fetch(PageRows::version)
        .forEach(each -> news.put(each.page(), each));
    return news;
  }

  /** While nobody has approved any version, it has no words. */
  private static PublicPage news(PageVersion told, @Nullable Care care) {
    return told.approved()
        ? new PublicPage(
            PublicPage.Kind.NEWS, told.page(), told.words(), told.number(), care, told.dates())
        : new PublicPage(
            PublicPage.Kind.NEWS,
            told.page(),
            PageWords.plain(told.words().title(), ""),
            0,
            care,
            told.dates());
  }

  /** One of them as it stands now. */
  public Optional<PublicPage> find(String slug) {
    Care care = sql.selectFrom(PAGE).where(PAGE.SLUG.eq(slug)).fetchOne(PageRows::care);
    PublicPage starter = StarterPages.all().get(slug);
    if (starter == null) {
      return news(PAGE_VERSION.PAGE.eq(slug)).values().stream()
          .findFirst()
          .map(told -> news(told, care));
    }
    PageVersion standing =
        sql.selectFrom(PAGE_VERSION)
            .where(PAGE_VERSION.PAGE.eq(slug), PAGE_VERSION.APPROVED_BY.isNotNull())
            .orderBy(PAGE_VERSION.NUMBER.desc())
            .limit(1)
            .fetchOne(PageRows::version);
    return Optional.of(page(starter, standing, care));
  }

  private static PublicPage page(
      PublicPage starter, @Nullable PageVersion standing, @Nullable Care care) {
    return standing == null
        ? new PublicPage(starter.kind(), starter.slug(), starter.words(), 0, care)
        : new PublicPage(starter.kind(), starter.slug(), standing.words(), standing.number(), care);
  }

  private static Care care(PageRecord row) {
    return new Care(
        row.getOwner(), row.getLooked(), row.getReview(), row.getShown(), row.getVersion());
  }

  /**
   * Keeps who looks after a page and when.
   *
   * @param version that was looked at; less than 0 where there was none
   */
  public void look(String slug, Care care, UUID by, long version) {
    int rows =
        version < 0
            ? sql.insertInto(PAGE)
                .set(PAGE.SLUG, slug)
                .set(PAGE.OWNER, care.owner())
                .set(PAGE.LOOKED, care.looked())
                .set(PAGE.REVIEW, care.review())
                .set(PAGE.SHOWN, care.shown())
                .set(PAGE.LOOKED_BY, by)
                .onConflictDoNothing()
                .execute()
            : sql.update(PAGE)
                .set(PAGE.OWNER, care.owner())
                .set(PAGE.LOOKED, care.looked())
                .set(PAGE.REVIEW, care.review())
                .set(PAGE.SHOWN, care.shown())
                .set(PAGE.LOOKED_BY, by)
                .set(PAGE.VERSION, version + 1)
                .where(PAGE.SLUG.eq(slug), PAGE.VERSION.eq(version))
                .execute();
    mustBeOne(rows);
  }

  private static void mustBeOne(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** All versions of one, the last first. */
  public List<PageVersion> versions(String slug) {
    return versionsWhere(PAGE_VERSION.PAGE.eq(slug));
  }

  /** What nobody has approved yet, of all pages. */
  public List<PageVersion> drafts() {
    return versionsWhere(PAGE_VERSION.APPROVED_BY.isNull());
  }

  private List<PageVersion> versionsWhere(Condition which) {
    return sql.selectFrom(PAGE_VERSION)
        .where(which)
        .orderBy(PAGE_VERSION.NUMBER.desc())
        .fetch(PageRows::version);
  }

  private static PageVersion version(PageVersionRecord row) {
    OffsetDateTime approved = row.getApprovedAt();
    return new PageVersion(
        row.getPage(),
        row.getNumber(),
        new PageWords(
            row.getTitle(),
            row.getLead(),
            row.getSee(),
            row.getAct(),
            row.getAvoid(),
            row.getSteps()),
        row.getReason(),
        row.getWrittenBy(),
        row.getWrittenAt().toInstant(),
        Set.of(row.getWriters()),
        row.getApprovedBy(),
        approved == null ? null : approved.toInstant(),
        dates(row));
  }

  private static @Nullable NewsDates dates(PageVersionRecord row) {
    LocalDate day = row.getDay();
    return day == null
        ? null
        : new NewsDates(
            day, row.getEventFrom(), row.getEventUntil(), row.getPlace(), row.getLastDay());
  }

  /**
   * Keeps a version, or puts it in the place of the same one that nobody has approved, if that
   * still says what the writer read. Whoever wrote on it before stays among its writers.
   *
   * @param before what was read; null where there was no draft
   */
  public void put(PageVersion written, @Nullable PageVersion before) {
    UUID by = written.writtenBy();
    PageWords words = written.words();
    NewsDates dates = written.dates();
    int rows =
        before == null
            ? sql.insertInto(PAGE_VERSION)
                .set(PAGE_VERSION.PAGE, written.page())
                .set(PAGE_VERSION.NUMBER, written.number())
                .set(PAGE_VERSION.TITLE, words.title())
                .set(PAGE_VERSION.LEAD, words.lead())
                .set(PAGE_VERSION.SEE, words.see())
                .set(PAGE_VERSION.ACT, words.act())
                .set(PAGE_VERSION.AVOID, words.avoid())
                .set(PAGE_VERSION.STEPS, words.steps())
                .set(PAGE_VERSION.REASON, written.reason())
                .set(PAGE_VERSION.DAY, dates == null ? null : dates.day())
                .set(PAGE_VERSION.LAST_DAY, dates == null ? null : dates.last())
                .set(PAGE_VERSION.EVENT_FROM, dates == null ? null : dates.from())
                .set(PAGE_VERSION.EVENT_UNTIL, dates == null ? null : dates.until())
                .set(PAGE_VERSION.PLACE, dates == null ? "" : dates.place())
                .set(PAGE_VERSION.WRITTEN_BY, by)
                .set(PAGE_VERSION.WRITTEN_AT, utc(written.writtenAt()))
                .set(PAGE_VERSION.WRITERS, new UUID[] {by})
                .onConflictDoNothing()
                .execute()
            : sql.update(PAGE_VERSION)
                .set(PAGE_VERSION.TITLE, words.title())
                .set(PAGE_VERSION.LEAD, words.lead())
                .set(PAGE_VERSION.SEE, words.see())
                .set(PAGE_VERSION.ACT, words.act())
                .set(PAGE_VERSION.AVOID, words.avoid())
                .set(PAGE_VERSION.STEPS, words.steps())
                .set(PAGE_VERSION.REASON, written.reason())
                .set(PAGE_VERSION.DAY, dates == null ? null : dates.day())
                .set(PAGE_VERSION.LAST_DAY, dates == null ? null : dates.last())
                .set(PAGE_VERSION.EVENT_FROM, dates == null ? null : dates.from())
                .set(PAGE_VERSION.EVENT_UNTIL, dates == null ? null : dates.until())
                .set(PAGE_VERSION.PLACE, dates == null ? "" : dates.place())
                .set(PAGE_VERSION.WRITTEN_BY, by)
                .set(PAGE_VERSION.WRITTEN_AT, utc(written.writtenAt()))
                .set(PAGE_VERSION.WRITERS, arrayAppend(arrayRemove(PAGE_VERSION.WRITERS, by), by))
                .where(as(before))
                .execute();
    mustBeOne(rows);
  }

  /** One as somebody read it, while nobody has approved it. */
  private static Condition as(PageVersion read) {
    return noCondition()
        .and(PAGE_VERSION.PAGE.eq(read.page()))
        .and(PAGE_VERSION.NUMBER.eq(read.number()))
        .and(PAGE_VERSION.WRITTEN_AT.eq(utc(read.writtenAt())))
        .and(PAGE_VERSION.WRITTEN_BY.eq(read.writtenBy()))
        .and(PAGE_VERSION.APPROVED_BY.isNull());
  }

  /** Approves a version as it was read. */
  public void approve(PageVersion read, UUID by, Instant at) {
    mustBeOne(
        sql.update(PAGE_VERSION)
            .set(PAGE_VERSION.APPROVED_BY, by)
            .set(PAGE_VERSION.APPROVED_AT, utc(at))
            .where(as(read))
            .execute());
  }

  /** Lets a version go as it was read, which nobody approved. */
  public void drop(PageVersion read) {
    mustBeOne(sql.deleteFrom(PAGE_VERSION).where(as(read)).execute());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** The last one in a language, whether anybody has approved it or not. */
  public Optional<PageTranslation> translation(String slug, Language language) {
    return translations(
            PAGE_TRANSLATION.PAGE.eq(slug).and(PAGE_TRANSLATION.LANGUAGE.eq(language.tag())))
        .findFirst();
  }

  /** The last one in a language that a second person approved and nobody took off. */
  public Optional<PageTranslation> approved(String slug, Language language) {
    return translations(
            PAGE_TRANSLATION
                .PAGE
                .eq(slug)
                .and(PAGE_TRANSLATION.LANGUAGE.eq(language.tag()))
                .and(holds()))
        .findFirst();
  }

  /** The last in each language of a page that a second person approved and nobody took off. */
  public List<PageTranslation> approved(String slug) {
    return translations(PAGE_TRANSLATION.PAGE.eq(slug).and(holds())).toList();
  }

  /** A second person approved it, and nobody took it off, nor a later one. */
  private static Condition holds() {
    return PAGE_TRANSLATION
        .APPROVED_BY
        .isNotNull()
        .and(
            notExists(
                selectOne()
                    .from(PAGE_WORDS_OFF)
                    .where(
                        PAGE_WORDS_OFF.PAGE.eq(PAGE_TRANSLATION.PAGE),
                        PAGE_WORDS_OFF.LANGUAGE.eq(PAGE_TRANSLATION.LANGUAGE),
                        PAGE_WORDS_OFF.NUMBER.ge(PAGE_TRANSLATION.NUMBER))));
  }

  /** Takes one off, and with it all that were approved before; a second time changes nothing. */
  public void takeOff(PageTranslation said, UUID by, Instant at) {
    sql.insertInto(PAGE_WORDS_OFF)
        .set(PAGE_WORDS_OFF.PAGE, said.page())
        .set(PAGE_WORDS_OFF.LANGUAGE, said.language().tag())
        .set(PAGE_WORDS_OFF.NUMBER, said.number())
        .set(PAGE_WORDS_OFF.OFF_BY, by)
        .set(PAGE_WORDS_OFF.OFF_AT, utc(at))
        .onConflictDoNothing()
        .execute();
  }

  /** The last of each language of a page, or of all pages where none is named. */
  public List<PageTranslation> translations(@Nullable String slug) {
    return translations(slug == null ? noCondition() : PAGE_TRANSLATION.PAGE.eq(slug)).toList();
  }

  /** The last of each page in a language that a second person approved and nobody took off. */
  public List<PageTranslation> approved(Language language) {
    return translations(PAGE_TRANSLATION.LANGUAGE.eq(language.tag()).and(holds())).toList();
  }

  /** Of each page and language the last of these. */
  private Stream<PageTranslation> translations(Condition which) {
    Map<String, PageTranslation> last = new LinkedHashMap<>();
    sql.selectFrom(PAGE_TRANSLATION)
        .where(which)
        .orderBy(PAGE_TRANSLATION.PAGE, PAGE_TRANSLATION.LANGUAGE, PAGE_TRANSLATION.NUMBER)
        .fetch(PageRows::translation)
        .forEach(each -> last.put(each.page() + "/" + each.language().tag(), each));
    return last.values().stream();
  }

  private static PageTranslation translation(PageTranslationRecord row) {
    LocalDate on = row.getSignedOn();
    return new PageTranslation(
        row.getPage(),
        Language.of(row.getLanguage()),
        new PageWords(
            row.getTitle(),
            row.getLead(),
            row.getSee(),
            row.getAct(),
            row.getAvoid(),
            row.getSteps()),
        row.getSource(),
        on == null ? null : new PageTranslation.Signed(row.getChecker(), row.getStanding(), on),
        row.getWrittenBy(),
        row.getVersion(),
        row.getNumber(),
        Set.of(row.getWriters()),
        row.getApprovedBy());
  }

  /**
   * Keeps a translation, in the place of the last one while nobody has approved that, else beside
   * it. Whoever wrote on what it takes the place of stays among its writers.
   *
   * @param said its version is the one that was looked at; less than 0 where there was none
   * @param before the last one; null where there is none
   */
  public void put(PageTranslation said, @Nullable PageTranslation before, Instant at) {
    PageTranslation.Signed signed = said.signed();
    PageTranslationRecord row = new PageTranslationRecord();
    row.setTitle(said.words().title());
    row.setLead(said.words().lead());
    row.setSee(said.words().see());
    row.setAct(said.words().act());
    row.setAvoid(said.words().avoid());
    row.setSteps(said.words().steps());
    row.setSource(said.source());
    row.setChecker(signed == null ? "" : signed.checker());
    row.setStanding(signed == null ? "" : signed.standing());
    row.setSignedOn(signed == null ? null : signed.on());
    row.setWrittenBy(said.writtenBy());
    row.setWrittenAt(utc(at));
    row.setVersion(said.version() + 1);
    UUID by = said.writtenBy();
    if (before == null || before.approved()) {
      row.setPage(said.page());
      row.setLanguage(said.language().tag());
      row.setNumber(before == null ? 1 : before.number() + 1);
      mustBeOne(
          sql.insertInto(PAGE_TRANSLATION)
              .set(row)
              .set(PAGE_TRANSLATION.WRITERS, new UUID[] {by})
              .onConflictDoNothing()
              .execute());
    } else {
      mustBeOne(
          sql.update(PAGE_TRANSLATION)
              .set(row)
              .set(
                  PAGE_TRANSLATION.WRITERS,
                  arrayAppend(arrayRemove(PAGE_TRANSLATION.WRITERS, by), by))
              .where(as(before))
              .execute());
    }
  }

  /** One as somebody read it, while nobody has approved it. */
  private static Condition as(PageTranslation read) {
    return noCondition()
        .and(PAGE_TRANSLATION.PAGE.eq(read.page()))
        .and(PAGE_TRANSLATION.LANGUAGE.eq(read.language().tag()))
        .and(PAGE_TRANSLATION.NUMBER.eq(read.number()))
        .and(PAGE_TRANSLATION.VERSION.eq(read.version()))
        .and(PAGE_TRANSLATION.APPROVED_BY.isNull());
  }

  /** Approves words in a language as they were read. */
  public void approve(PageTranslation read, UUID by, Instant at) {
    mustBeOne(
        sql.update(PAGE_TRANSLATION)
            .set(PAGE_TRANSLATION.APPROVED_BY, by)
            .set(PAGE_TRANSLATION.APPROVED_AT, utc(at))
            .where(as(read))
            .execute());
  }

  /** Counts one thing that was done, up to what is believed of one day. */
  public void count(String slug, String step, LocalDate day) {
    sql.insertInto(PAGE_STEP_DAY)
        .set(PAGE_STEP_DAY.PAGE, slug)
        .set(PAGE_STEP_DAY.STEP, step)
        .set(PAGE_STEP_DAY.ON_DAY, day)
        .set(PAGE_STEP_DAY.DONE, 1)
        .onConflict(PAGE_STEP_DAY.PAGE, PAGE_STEP_DAY.STEP, PAGE_STEP_DAY.ON_DAY)
        .doUpdate()
        .set(PAGE_STEP_DAY.DONE, least(PAGE_STEP_DAY.DONE.plus(1), inline(MOST_A_DAY)))
        .execute();
  }

  /** How often each thing on a page was done since a day, by its code. */
  public Map<String, Integer> counts(String slug, LocalDate since) {
    Map<String, Integer> counts = new HashMap<>();
    sql.select(PAGE_STEP_DAY.STEP, sum(PAGE_STEP_DAY.DONE))
        .from(PAGE_STEP_DAY)
        .where(PAGE_STEP_DAY.PAGE.eq(slug), PAGE_STEP_DAY.ON_DAY.ge(since))
        .groupBy(PAGE_STEP_DAY.STEP)
        .forEach(row -> counts.put(row.value1(), whole(row.value2())));
    return counts;
  }

  /** How many things were done on all pages together, from one day to another. */
  public int done(LocalDate first, LocalDate last) {
    return whole(
        sql.select(sum(PAGE_STEP_DAY.DONE))
            .from(PAGE_STEP_DAY)
            .where(PAGE_STEP_DAY.ON_DAY.between(first, last))
            .fetchOne(0, BigDecimal.class));
  }

  private static int whole(@Nullable BigDecimal sum) {
    return sum == null ? 0 : sum.intValue();
  }
}
