package org.lodestar.app.partnersites.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.partnersites.store.tables.Tables.PAGE_TURN;
import static org.lodestar.app.partnersites.store.tables.Tables.PARTNER_TOLD;
import static org.lodestar.app.partnersites.store.tables.Tables.PAUSED_PARTNER;
import static org.lodestar.app.partnersites.store.tables.Tables.SITE_PAGE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.NumberSlip;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.NearMiss;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.Stand;
import org.lodestar.app.partnersites.domain.WrongRuns;
import org.lodestar.app.partnersites.store.tables.tables.records.SitePageRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pages of partners, how they stand, and whose are not looked at for now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SitePageRows {
  private static final Map<Expected, Field<String>> STANDS =
      new EnumMap<>(
          Map.of(
              Expected.HELPLINE, SITE_PAGE.HELPLINE,
              Expected.DATE, SITE_PAGE.DATED,
              Expected.LINK_BACK, SITE_PAGE.LINK_BACK,
              Expected.EMBED, SITE_PAGE.EMBED));

  private final DSLContext sql;

  SitePageRows(DSLContext sql) {
    this.sql = sql;
  }

  /** What was told to the ledger of a page. */
  public record Told(LocalDate month, boolean right) {}

  /**
   * A page that is looked at, with what has to be known of it then.
   *
   * @param told null where nothing was
   */
  public record Held(SitePage page, WrongRuns runs, @Nullable Told told) {}

  /** All that are listed, those of an organisation together. */
  public List<SitePage> listed() {
    return list(SITE_PAGE.LISTED.isTrue());
  }

  /** All that are listed of an organisation. */
  public List<SitePage> listed(UUID organisation) {
    return list(SITE_PAGE.LISTED.isTrue().and(SITE_PAGE.ORGANISATION.eq(organisation)));
  }

  private List<SitePage> list(Condition which) {
    return sql.selectFrom(SITE_PAGE)
        .where(which)
        .orderBy(SITE_PAGE.ORGANISATION, SITE_PAGE.ADDRESS)
        .fetch(SitePageRows::page);
  }

  /**
   * Those that are listed of organisations that are not paused, where something was found wrong.
   */
  public List<SitePage> wrong() {
    return list(
        SITE_PAGE
            .LISTED
            .isTrue()
            .and(SITE_PAGE.WRONG_RUNS.gt(0).or(DSL.cardinality(SITE_PAGE.NEAR).gt(0)))
            .and(isLookedAt()));
  }

  /** One of them, listed or not. */
  public Optional<SitePage> find(UUID id) {
    return sql.selectFrom(SITE_PAGE).where(SITE_PAGE.ID.eq(id)).fetchOptional(SitePageRows::page);
  }

  /** Keeps a new one; false where the same address is listed already. */
  public boolean insert(UUID id, UUID organisation, SitePage.Content content, UUID by, Instant at) {
    return sql.insertInto(SITE_PAGE)
            .set(SITE_PAGE.ID, id)
            .set(SITE_PAGE.ORGANISATION, organisation)
            .set(SITE_PAGE.ADDRESS, content.address())
            .set(SITE_PAGE.EXPECTS, names(content.expects()))
            .set(SITE_PAGE.ADDED_BY, by)
            .set(SITE_PAGE.ADDED_AT, time(at))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /**
   * Changes one, if nobody else has since. What was found at another address, or of other wishes,
   * is forgotten.
   *
   * @return false where another one has its address
   */
  public boolean update(SitePage before, SitePage changed) {
    var update =
        sql.update(SITE_PAGE)
            .set(SITE_PAGE.ADDRESS, changed.content().address())
            .set(SITE_PAGE.EXPECTS, names(changed.content().expects()))
            .set(SITE_PAGE.LISTED, changed.listed())
            .set(SITE_PAGE.PROMISED, changed.promised())
            .set(SITE_PAGE.VERSION, changed.version() + 1);
    if (!before.content().equals(changed.content())) {
      update =
          update
              .setNull(SITE_PAGE.CHECKED_AT)
              .setNull(SITE_PAGE.REACHED)
              .setNull(SITE_PAGE.HELPLINE)
              .setNull(SITE_PAGE.DATED)
              .setNull(SITE_PAGE.LINK_BACK)
              .setNull(SITE_PAGE.EMBED)
              .setNull(SITE_PAGE.CHANGED_ON)
              .setNull(SITE_PAGE.SINCE)
              .setNull(SITE_PAGE.COUNTED_AT)
              .set(SITE_PAGE.NEAR, new String[0])
              .set(SITE_PAGE.WRONG_RUNS, 0);
    }
    int rows;
    try {
      rows =
          update
              .where(SITE_PAGE.ID.eq(changed.id()), SITE_PAGE.VERSION.eq(changed.version()))
              .execute();
    } catch (DuplicateKeyException taken) {
      return false;
    }
    if (rows == 0) {
      throw new EditClash();
    }
    return true;
  }

  /** Marks those of an organisation that nobody has looked at since; returns how many. */
  public int ask(UUID organisation, Instant at, Instant since) {
    return sql.update(SITE_PAGE)
        .set(SITE_PAGE.ASKED_AT, time(at))
        .where(
            SITE_PAGE.LISTED.isTrue(),
            SITE_PAGE.ORGANISATION.eq(organisation),
            SITE_PAGE.ASKED_AT.isNull(),
            SITE_PAGE.CHECKED_AT.isNull().or(SITE_PAGE.CHECKED_AT.lt(time(since))))
        .execute();
  }

  /** How many were looked at since. */
  public int checkedSince(Instant since) {
    return sql.fetchCount(SITE_PAGE, SITE_PAGE.CHECKED_AT.ge(time(since)));
  }

  /**
   * Holds some that are due, so that nobody else looks at them meanwhile: those that somebody asked
   * for first, then those that were looked at longest ago.
   *
   * @param night since when one that was looked at is not due
   * @param nightly how many may be taken that nobody asked for
   */
  public List<Held> hold(Instant now, Instant until, Instant night, int most, int nightly) {
    Condition free = SITE_PAGE.HELD_UNTIL.isNull().or(SITE_PAGE.HELD_UNTIL.lt(time(now)));
    Condition due = SITE_PAGE.CHECKED_AT.isNull().or(SITE_PAGE.CHECKED_AT.lt(time(night)));
    Condition asked = SITE_PAGE.ASKED_AT.isNotNull();
    List<SitePageRecord> rows =
        sql.selectFrom(SITE_PAGE)
            .where(
                SITE_PAGE.LISTED.isTrue(), free, nightly > 0 ? asked.or(due) : asked, isLookedAt())
            .orderBy(
                SITE_PAGE.ASKED_AT.asc().nullsLast(),
                SITE_PAGE.CHECKED_AT.asc().nullsFirst(),
                SITE_PAGE.ID)
            .limit(nightly > 0 ? Math.min(most, Math.max(nightly, 1)) : most)
            .forUpdate()
            .skipLocked()
            .fetch();
    sql.update(SITE_PAGE)
        .set(SITE_PAGE.HELD_UNTIL, time(until))
        .where(SITE_PAGE.ID.in(rows.stream().map(SitePageRecord::getId).toList()))
        .execute();
    return rows.stream().map(SitePageRows::held).toList();
  }

  /** One that is listed, so that nobody else looks at it meanwhile. */
  public Optional<Held> only(UUID id) {
    return sql.selectFrom(SITE_PAGE)
        .where(SITE_PAGE.ID.eq(id), SITE_PAGE.LISTED.isTrue())
        .forUpdate()
        .fetchOptional()
        .map(SitePageRows::held);
  }

  private static Condition isLookedAt() {
    return notExists(
        selectOne()
            .from(PAUSED_PARTNER)
            .where(
                PAUSED_PARTNER.ORGANISATION.eq(SITE_PAGE.ORGANISATION),
                PAUSED_PARTNER.PAUSED.isTrue()));
  }

  private static Held held(SitePageRecord row) {
    LocalDate month = row.getToldMonth();
    return new Held(
        page(row),
        new WrongRuns(row.getWrongRuns(), instant(row.getCountedAt())),
        month == null ? null : new Told(month, Boolean.TRUE.equals(row.getToldRight())));
  }

  /**
   * Keeps what was found, unless the page was changed meanwhile.
   *
   * @return whether it was kept
   */
  public boolean found(Held held, Found found, WrongRuns runs, @Nullable Told told, Instant at) {
    SitePage page = held.page();
    SitePage.State before = page.state();
    boolean turned = before == null || !before.found().equals(found);
    Instant since = before == null || turned ? at : before.since();
    var update =
        sql.update(SITE_PAGE)
            .setNull(SITE_PAGE.ASKED_AT)
            .setNull(SITE_PAGE.HELD_UNTIL)
            .set(SITE_PAGE.CHECKED_AT, time(at))
            .set(SITE_PAGE.REACHED, found.reached().name())
            .set(SITE_PAGE.CHANGED_ON, found.changedOn())
            .set(SITE_PAGE.NEAR, near(found))
            .set(SITE_PAGE.SINCE, time(since))
            .set(SITE_PAGE.WRONG_RUNS, runs.number())
            .set(SITE_PAGE.COUNTED_AT, runs.countedAt() == null ? null : time(runs.countedAt()))
            .set(SITE_PAGE.TOLD_MONTH, told == null ? null : told.month())
            .set(SITE_PAGE.TOLD_RIGHT, told == null ? null : told.right());
    for (Map.Entry<Expected, Field<String>> each : STANDS.entrySet()) {
      update = update.set(each.getValue(), found.stand(each.getKey()).name());
    }
    boolean kept =
        update.where(SITE_PAGE.ID.eq(page.id()), SITE_PAGE.VERSION.eq(page.version())).execute()
            == 1;
    if (kept && turned) {
      turn(page.id(), found, at);
    }
    return kept;
  }

  /** Leaves one alone until then; how it stood stays. */
  public void leave(UUID id, Instant until) {
    sql.update(SITE_PAGE)
        .set(SITE_PAGE.HELD_UNTIL, time(until))
        .where(SITE_PAGE.ID.eq(id))
        .execute();
  }

  private void turn(UUID page, Found found, Instant at) {
    sql.insertInto(PAGE_TURN)
        .set(PAGE_TURN.ID, Ids.next())
        .set(PAGE_TURN.PAGE, page)
        .set(PAGE_TURN.AT, time(at))
        .set(PAGE_TURN.REACHED, found.reached().name())
        .set(PAGE_TURN.HELPLINE, found.stand(Expected.HELPLINE).name())
        .set(PAGE_TURN.DATED, found.stand(Expected.DATE).name())
        .set(PAGE_TURN.LINK_BACK, found.stand(Expected.LINK_BACK).name())
        .set(PAGE_TURN.EMBED, found.stand(Expected.EMBED).name())
        .set(PAGE_TURN.NEAR, found.near().size())
        .execute();
  }

  /** How often what was found on a page has changed. */
  public int turns(UUID page) {
    return sql.fetchCount(PAGE_TURN, PAGE_TURN.PAGE.eq(page));
  }

  /** Organisations whose pages are not looked at for now. */
  public Set<UUID> paused() {
    return new HashSet<>(
        sql.select(PAUSED_PARTNER.ORGANISATION)
            .from(PAUSED_PARTNER)
            .where(PAUSED_PARTNER.PAUSED.isTrue())
            .fetch(PAUSED_PARTNER.ORGANISATION));
  }

  /** Says whether the pages of an organisation are looked at. */
  public void pause(UUID organisation, boolean paused, UUID by, Instant at) {
    sql.insertInto(PAUSED_PARTNER)
        .set(PAUSED_PARTNER.ORGANISATION, organisation)
        .set(PAUSED_PARTNER.PAUSED, paused)
        .set(PAUSED_PARTNER.CHANGED_BY, by)
        .set(PAUSED_PARTNER.CHANGED_AT, time(at))
        .onConflict(PAUSED_PARTNER.ORGANISATION)
        .doUpdate()
        .set(PAUSED_PARTNER.PAUSED, paused)
        .set(PAUSED_PARTNER.CHANGED_BY, by)
        .set(PAUSED_PARTNER.CHANGED_AT, time(at))
        .execute();
  }

  /** When each partner was told last what is to be mended. */
  public Map<UUID, Instant> lastTold() {
    return sql.selectFrom(PARTNER_TOLD)
        .fetchMap(row -> row.getOrganisation(), row -> row.getToldAt().toInstant());
  }

  /** Notes that somebody told a partner what is to be mended. */
  public void noteTold(UUID organisation, UUID by, Instant at) {
    sql.insertInto(PARTNER_TOLD)
        .set(PARTNER_TOLD.ORGANISATION, organisation)
        .set(PARTNER_TOLD.TOLD_BY, by)
        .set(PARTNER_TOLD.TOLD_AT, time(at))
        .onConflict(PARTNER_TOLD.ORGANISATION)
        .doUpdate()
        .set(PARTNER_TOLD.TOLD_BY, by)
        .set(PARTNER_TOLD.TOLD_AT, time(at))
        .execute();
  }

  private static SitePage page(SitePageRecord row) {
    return new SitePage(
        row.getId(),
        row.getOrganisation(),
        new SitePage.Content(row.getAddress(), expected(row.getExpects())),
        row.getListed(),
        row.getPromised(),
        row.getAskedAt() != null,
        state(row),
        row.getVersion());
  }

  private static SitePage.@Nullable State state(SitePageRecord row) {
    Instant checked = instant(row.getCheckedAt());
    if (checked == null) {
      return null;
    }
    Set<Expected> expected = expected(row.getExpects());
    Map<Expected, Stand> stands = new EnumMap<>(Expected.class);
    STANDS.forEach(
        (each, field) -> {
          if (expected.contains(each)) {
            stands.put(each, Stand.valueOf(Objects.requireNonNull(row.get(field))));
          }
        });
    return new SitePage.State(
        new Found(
            Reached.valueOf(row.getReached()), stands, row.getChangedOn(), near(row.getNear())),
        checked,
        Objects.requireNonNull(instant(row.getSince())),
        row.getWrongRuns());
  }

  private static Set<Expected> expected(String[] names) {
    return Arrays.stream(names).map(Expected::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static String[] names(Set<Expected> expected) {
    return expected.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static String[] near(Found found) {
    return found.near().stream()
        .map(each -> each.kind() + "|" + each.written() + "|" + each.meant())
        .toArray(String[]::new);
  }

  private static List<NearMiss> near(String[] kept) {
    return Arrays.stream(kept)
        .map(each -> each.split("\\|", 3))
        .map(each -> new NearMiss(NumberSlip.valueOf(each[0]), each[1], each[2]))
        .toList();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime kept) {
    return kept == null ? null : kept.toInstant();
  }
}
