package org.lodestar.app.publications.store;

import static org.lodestar.app.publications.store.tables.Tables.MEETING_PACK;
import static org.lodestar.app.publications.store.tables.Tables.PACK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Pack.Content;
import org.lodestar.app.publications.Pack.Frozen;
import org.lodestar.app.publications.Pack.Replaced;
import org.lodestar.app.publications.Pack.Replaces;
import org.lodestar.app.publications.Pack.Rests;
import org.lodestar.app.publications.Pack.Seals;
import org.lodestar.app.publications.Pack.State;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Packs of boards. */
@Component
public class PackRows {
  /** In the place of why one took the place of another. */
  private static final String NOTHING_LEFT = "…";

  private final DSLContext sql;

  PackRows(DSLContext sql) {
    this.sql = sql;
  }

  private static Condition there(boolean drafts) {
    Condition there = PACK.STATE.ne(State.DROPPED.name());
    return drafts ? there : there.and(PACK.STATE.ne(State.DRAFT.name()));
  }

  private static Condition listed(UUID body, boolean drafts) {
    return PACK.BODY.eq(body).and(there(drafts));
  }

  /** How many a board has, without those that were dropped. */
  public int count(UUID body, boolean drafts) {
    return sql.fetchCount(PACK, listed(body, drafts));
  }

  /** Some of them, the newest first. */
  public List<Pack> list(UUID body, boolean drafts, int skip, int most) {
    return sql.selectFrom(PACK)
        .where(listed(body, drafts))
        .orderBy(PACK.WRITTEN_AT.desc(), PACK.ID.desc())
        .offset(skip)
        .limit(most)
        .fetch(PackRows::line);
  }

  /** One of them. */
  public Optional<Pack> find(UUID body, UUID id) {
    return sql.selectFrom(PACK)
        .where(PACK.BODY.eq(body), PACK.ID.eq(id), PACK.STATE.ne(State.DROPPED.name()))
        .fetchOptional(PackRows::pack);
  }

  /** The one that was frozen last, without those that are withheld. */
  public Optional<Pack> latest(UUID body) {
    return sql.selectFrom(PACK)
        .where(PACK.BODY.eq(body), PACK.STATE.eq(State.FROZEN.name()))
        .and(PACK.ID.notIn(WithheldRows.packs()))
        .orderBy(PACK.FROZEN_AT.desc())
        .limit(1)
        .fetchOptional(PackRows::pack);
  }

  /** The one that holds for a meeting; it may be withheld. */
  public Optional<Pack> of(UUID body, UUID meeting) {
    return sql.select(PACK.fields())
        .from(PACK)
        .join(MEETING_PACK)
        .on(MEETING_PACK.PACK.eq(PACK.ID))
        .where(PACK.BODY.eq(body), MEETING_PACK.MEETING.eq(meeting))
        .fetchOptional(PackRows::line);
  }

  /** Those of some meetings, by meeting, without those that were dropped or are withheld. */
  public Map<UUID, List<Pack>> of(Collection<UUID> meetings, boolean drafts) {
    return sql.selectFrom(PACK)
        .where(PACK.MEETING.in(meetings), there(drafts))
        .and(PACK.ID.notIn(WithheldRows.packs()))
        .fetchGroups(PACK.MEETING, PackRows::line);
  }

  /**
   * One holds for its meeting, in the place of the one that it replaces.
   *
   * @return false where another one holds for it, also where it was frozen at the same moment
   */
  public boolean holds(Pack pack) {
    Replaces replaces = pack.replaces();
    if (replaces != null) {
      sql.deleteFrom(MEETING_PACK).where(MEETING_PACK.PACK.eq(replaces.pack())).execute();
    }
    UUID meeting = pack.content().meeting();
    return meeting == null
        || sql.insertInto(MEETING_PACK)
                .set(MEETING_PACK.MEETING, meeting)
                .set(MEETING_PACK.PACK, pack.id())
                .onConflictDoNothing()
                .execute()
            == 1;
  }

  /** Those of a board whose place another took. */
  public Set<UUID> replaced(UUID body) {
    return sql.select(PACK.REPLACES)
        .from(PACK)
        .where(PACK.BODY.eq(body), PACK.FROZEN_AT.isNotNull())
        .and(PACK.REPLACES.isNotNull())
        .fetchSet(PACK.REPLACES);
  }

  /** What took its place; nothing while it holds. */
  public Optional<Replaced> replacedBy(UUID id) {
    return sql.selectFrom(PACK)
        .where(PACK.REPLACES.eq(id), PACK.FROZEN_AT.isNotNull())
        .fetchOptional(
            row -> new Replaced(row.getId(), row.getFrozenAt().toInstant(), row.getReplacesWhy()));
  }

  /**
   * All of a board that follow each other with one, itself among them, the first first: what it
   * took the place of, and what took its place, over and over.
   */
  public List<Pack> chain(UUID body, UUID id) {
    Map<UUID, Pack> all =
        sql
            .selectFrom(PACK)
            .where(PACK.BODY.eq(body), PACK.FROZEN_AT.isNotNull())
            .orderBy(PACK.FROZEN_AT, PACK.ID)
            .fetch(PackRows::pack)
            .stream()
            .collect(
                Collectors.toMap(
                    Pack::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    Set<UUID> chain = new HashSet<>(Set.of(id));
    int before = 0;
    while (chain.size() > before) {
      before = chain.size();
      all.values().forEach(each -> follow(each, chain));
    }
    return all.values().stream().filter(each -> chain.contains(each.id())).toList();
  }

  private static void follow(Pack pack, Set<UUID> chain) {
    Replaces replaces = pack.replaces();
    if (replaces != null && (chain.contains(pack.id()) || chain.contains(replaces.pack()))) {
      chain.add(pack.id());
      chain.add(replaces.pack());
    }
  }

  /** All that anybody can read now, of all boards. */
  public List<Pack> readable() {
    return sql.selectFrom(PACK)
        .where(PACK.STATE.eq(State.FROZEN.name()), PACK.ID.notIn(WithheldRows.packs()))
        .orderBy(PACK.FROZEN_AT.desc(), PACK.ID)
        .fetch(PackRows::pack);
  }

  /** For which of these meetings the pack that holds is one that nobody reads. */
  public Set<UUID> withheldFor(Collection<UUID> meetings) {
    return sql.select(MEETING_PACK.MEETING)
        .from(MEETING_PACK)
        .where(MEETING_PACK.MEETING.in(meetings), MEETING_PACK.PACK.in(WithheldRows.packs()))
        .fetchSet(MEETING_PACK.MEETING);
  }

  /** When one was frozen; nothing when it is not. */
  public Optional<Instant> frozenAt(UUID body, UUID id) {
    return sql.select(PACK.FROZEN_AT)
        .from(PACK)
        .where(PACK.BODY.eq(body), PACK.ID.eq(id), PACK.FROZEN_AT.isNotNull())
        .fetchOptional(row -> row.value1().toInstant());
  }

  /** Whether somebody dropped it. */
  public boolean isDropped(UUID body, UUID id) {
    return sql.fetchExists(
        PACK, PACK.BODY.eq(body), PACK.ID.eq(id), PACK.STATE.eq(State.DROPPED.name()));
  }

  /** For lists, which do not read what packs say. */
  private static Pack line(Record row) {
    return pack(row, null);
  }

  private static Pack pack(Record row) {
    return pack(row, frozen(row));
  }

  private static Pack pack(Record row, @Nullable Frozen frozen) {
    return new Pack(
        row.get(PACK.ID),
        row.get(PACK.BODY),
        new Content(
            row.get(PACK.MEETING),
            row.get(PACK.STRATEGY),
            row.get(PACK.PERIOD),
            new Written(
                row.get(PACK.HEADLINE),
                row.get(PACK.DECISIONS),
                row.get(PACK.VOICE),
                row.get(PACK.MONEY),
                row.get(PACK.LEARNING))),
        State.valueOf(row.get(PACK.STATE)),
        row.get(PACK.WRITTEN_BY),
        row.get(PACK.WRITTEN_AT).toInstant(),
        frozen,
        row.get(PACK.REPLACES) == null
            ? null
            : new Replaces(row.get(PACK.REPLACES), row.get(PACK.REPLACES_WHY)),
        row.get(PACK.VERSION));
  }

  private static @Nullable Frozen frozen(Record row) {
    String text = row.get(PACK.DOCUMENT);
    return text == null
        ? null
        : new Frozen(
            text,
            new Seals(
                row.get(PACK.DOCUMENT_SEAL),
                row.get(PACK.PAGE_SEAL),
                row.get(PACK.PDF_SEAL),
                row.get(PACK.TABLE_SEAL)),
            row.get(PACK.PERIOD_SEAL) == null
                ? null
                : new Rests(row.get(PACK.PERIOD_SEAL), row.get(PACK.STRATEGY_VERSION)),
            row.get(PACK.FROZEN_BY),
            row.get(PACK.FROZEN_AT).toInstant());
  }

  /** Keeps a new draft; keeping the same one again changes nothing. */
  public boolean insert(Pack pack) {
    Written written = pack.content().written();
    Replaces replaces = pack.replaces();
    return sql.insertInto(PACK)
            .set(PACK.ID, pack.id())
            .set(PACK.BODY, pack.body())
            .set(PACK.MEETING, pack.content().meeting())
            .set(PACK.STRATEGY, pack.content().strategy())
            .set(PACK.PERIOD, pack.content().period())
            .set(PACK.HEADLINE, written.headline())
            .set(PACK.DECISIONS, written.decisions())
            .set(PACK.VOICE, written.voice())
            .set(PACK.MONEY, written.money())
            .set(PACK.LEARNING, written.learning())
            .set(PACK.REPLACES, replaces == null ? null : replaces.pack())
            .set(PACK.REPLACES_WHY, replaces == null ? "" : replaces.why())
            .set(PACK.STATE, State.DRAFT.name())
            .set(PACK.WRITTEN_BY, pack.writtenBy())
            .set(PACK.WRITTEN_AT, pack.writtenAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Changes a draft, if nobody else has since. */
  public void update(UUID id, Content content, long version) {
    Written written = content.written();
    unless(
        sql.update(PACK)
            .set(PACK.MEETING, content.meeting())
            .set(PACK.STRATEGY, content.strategy())
            .set(PACK.PERIOD, content.period())
            .set(PACK.HEADLINE, written.headline())
            .set(PACK.DECISIONS, written.decisions())
            .set(PACK.VOICE, written.voice())
            .set(PACK.MONEY, written.money())
            .set(PACK.LEARNING, written.learning())
            .set(PACK.VERSION, version + 1)
            .where(PACK.ID.eq(id), PACK.VERSION.eq(version), PACK.STATE.eq(State.DRAFT.name()))
            .execute());
  }

  /** Drops a draft, if nobody else has changed it. */
  public void drop(UUID id, long version) {
    unless(
        sql.update(PACK)
            .set(PACK.STATE, State.DROPPED.name())
            .set(PACK.VERSION, version + 1)
            .where(PACK.ID.eq(id), PACK.VERSION.eq(version), PACK.STATE.eq(State.DRAFT.name()))
            .execute());
  }

  /** Freezes a draft, if nobody else has changed it. */
  public void freeze(UUID id, Frozen frozen, long version) {
    Seals seals = frozen.seals();
    Rests rests = Objects.requireNonNull(frozen.rests());
    unless(
        sql.update(PACK)
            .set(PACK.STATE, State.FROZEN.name())
            .set(PACK.DOCUMENT, Objects.requireNonNull(frozen.text()))
            .set(PACK.DOCUMENT_SEAL, seals.document())
            .set(PACK.PAGE_SEAL, seals.page())
            .set(PACK.PDF_SEAL, seals.pdf())
            .set(PACK.TABLE_SEAL, seals.table())
            .set(PACK.PERIOD_SEAL, rests.period())
            .set(PACK.STRATEGY_VERSION, rests.strategy())
            .set(PACK.FROZEN_BY, frozen.by())
            .set(PACK.FROZEN_AT, frozen.at().atOffset(ZoneOffset.UTC))
            .set(PACK.VERSION, version + 1)
            .where(PACK.ID.eq(id), PACK.VERSION.eq(version), PACK.STATE.eq(State.DRAFT.name()))
            .execute());
  }

  /** Destroys what a frozen pack says; seals, and what is known of its making, stay. */
  public void destroy(UUID id) {
    sql.update(PACK)
        .set(PACK.STATE, State.DESTROYED.name())
        .setNull(PACK.DOCUMENT)
        .set(PACK.HEADLINE, "")
        .set(PACK.DECISIONS, "")
        .set(PACK.VOICE, "")
        .set(PACK.MONEY, "")
        .set(PACK.LEARNING, "")
        .set(PACK.REPLACES_WHY, DSL.when(PACK.REPLACES.isNull(), "").otherwise(NOTHING_LEFT))
        .where(PACK.ID.eq(id), PACK.STATE.eq(State.FROZEN.name()))
        .execute();
  }

  private static void unless(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
