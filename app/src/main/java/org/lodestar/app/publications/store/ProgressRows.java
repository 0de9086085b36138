package org.lodestar.app.publications.store;

import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.publications.store.tables.Tables.PROGRESS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.Progress.Content;
import org.lodestar.app.publications.Progress.Proposed;
import org.lodestar.app.publications.Progress.Published;
import org.lodestar.app.publications.Progress.State;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Progress reports. */
@Component
public class ProgressRows {
  private static final Condition LISTED = PROGRESS.STATE.ne(State.DROPPED.name());
  private static final List<Field<?>> WITHOUT_TEXT =
      Arrays.stream(PROGRESS.fields()).filter(each -> !each.equals(PROGRESS.DOCUMENT)).toList();
  private static final Condition PUBLIC = PROGRESS.NUMBER.isNotNull();

  private final DSLContext sql;

  ProgressRows(DSLContext sql) {
    this.sql = sql;
  }

  /** How many there are, without those that were dropped. */
  public int count() {
    return sql.fetchCount(PROGRESS, LISTED);
  }

  /** Some of them, the newest first. */
  public List<Progress> list(int skip, int most) {
    return sql.select(WITHOUT_TEXT)
        .from(PROGRESS)
        .where(LISTED)
        .orderBy(PROGRESS.WRITTEN_AT.desc(), PROGRESS.ID.desc())
        .offset(skip)
        .limit(most)
        .fetch(row -> progress(row, ""));
  }

  /** All that were ever published, the newest first, without what they say. */
  public List<Progress> published() {
    return sql.select(WITHOUT_TEXT)
        .from(PROGRESS)
        .where(PUBLIC)
        .orderBy(PROGRESS.NUMBER.desc())
        .fetch(row -> progress(row, ""));
  }

  /** Nobody else tells everybody figures until the transaction ends. */
  public void holdTold() {
    sql.execute("select pg_advisory_xact_lock(hashtextextended('told to everybody', 0))");
  }

  /** All that were ever published, the newest first. */
  public List<Progress> told() {
    return sql.selectFrom(PROGRESS)
        .where(PUBLIC)
        .orderBy(PROGRESS.NUMBER.desc())
        .fetch(ProgressRows::progress);
  }

  /** One that was published. */
  public Optional<Progress> published(int number) {
    return sql.selectFrom(PROGRESS)
        .where(PROGRESS.NUMBER.eq(number))
        .fetchOptional(ProgressRows::progress);
  }

  /** One of them, also one that was dropped. */
  public Optional<Progress> find(UUID id) {
    return sql.selectFrom(PROGRESS).where(PROGRESS.ID.eq(id)).fetchOptional(ProgressRows::progress);
  }

  private static Progress progress(Record row) {
    return progress(row, row.get(PROGRESS.DOCUMENT));
  }

  private static Progress progress(Record row, @Nullable String text) {
    return new Progress(
        row.get(PROGRESS.ID),
        new Content(
            row.get(PROGRESS.STRATEGY),
            row.get(PROGRESS.PERIOD),
            row.get(PROGRESS.HEADLINE),
            row.get(PROGRESS.SAID),
            List.of(row.get(PROGRESS.INDICATORS))),
        State.valueOf(row.get(PROGRESS.STATE)),
        List.of(row.get(PROGRESS.WRITERS)),
        row.get(PROGRESS.WRITTEN_AT).toInstant(),
        proposed(row, text),
        published(row),
        row.get(PROGRESS.VERSION));
  }

  private static @Nullable Proposed proposed(Record row, @Nullable String text) {
    return row.get(PROGRESS.SEAL) == null
        ? null
        : new Proposed(
            text == null ? "" : text,
            row.get(PROGRESS.SEAL),
            row.get(PROGRESS.PROPOSED_BY),
            row.get(PROGRESS.PROPOSED_AT).toInstant());
  }

  private static @Nullable Published published(Record row) {
    return row.get(PROGRESS.NUMBER) == null
        ? null
        : new Published(
            row.get(PROGRESS.NUMBER),
            row.get(PROGRESS.PUBLISHED_BY),
            row.get(PROGRESS.PUBLISHED_AT).toInstant(),
            row.get(PROGRESS.REASON));
  }

  /** Keeps a new draft; keeping the same one again changes nothing. */
  public boolean insert(UUID id, Content content, UUID by, Instant at) {
    return sql.insertInto(PROGRESS)
            .set(PROGRESS.ID, id)
            .set(PROGRESS.STRATEGY, content.strategy())
            .set(PROGRESS.PERIOD, content.period())
            .set(PROGRESS.HEADLINE, content.headline())
            .set(PROGRESS.SAID, content.said())
            .set(PROGRESS.INDICATORS, content.indicators().toArray(String[]::new))
            .set(PROGRESS.STATE, State.DRAFT.name())
            .set(PROGRESS.WRITERS, new UUID[] {by})
            .set(PROGRESS.WRITTEN_AT, moment(at))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Condition is(UUID id, long version, State state) {
    return PROGRESS
        .ID
        .eq(id)
        .and(PROGRESS.VERSION.eq(version))
        .and(PROGRESS.STATE.eq(state.name()));
  }

  /** Changes a draft, if nobody else has since. */
  public void update(UUID id, Content content, UUID by, long version) {
    unless(
        sql.update(PROGRESS)
            .set(PROGRESS.STRATEGY, content.strategy())
            .set(PROGRESS.PERIOD, content.period())
            .set(PROGRESS.HEADLINE, content.headline())
            .set(PROGRESS.SAID, content.said())
            .set(PROGRESS.INDICATORS, content.indicators().toArray(String[]::new))
            .set(PROGRESS.WRITERS, arrayAppend(arrayRemove(PROGRESS.WRITERS, by), by))
            .set(PROGRESS.VERSION, version + 1)
            .where(is(id, version, State.DRAFT))
            .execute());
  }

  /** Proposes a draft with what it says. */
  public void propose(UUID id, String text, UUID by, Instant at, long version) {
    unless(
        sql.update(PROGRESS)
            .set(PROGRESS.STATE, State.PROPOSED.name())
            .set(PROGRESS.DOCUMENT, text)
            .set(PROGRESS.SEAL, PackText.seal(text))
            .set(PROGRESS.PROPOSED_BY, by)
            .set(PROGRESS.PROPOSED_AT, moment(at))
            .set(PROGRESS.VERSION, version + 1)
            .where(is(id, version, State.DRAFT))
            .execute());
  }

  /** Takes a proposed one back to be changed. */
  public void takeBack(UUID id, long version) {
    unless(
        sql.update(PROGRESS)
            .set(PROGRESS.STATE, State.DRAFT.name())
            .setNull(PROGRESS.DOCUMENT)
            .setNull(PROGRESS.SEAL)
            .setNull(PROGRESS.PROPOSED_BY)
            .setNull(PROGRESS.PROPOSED_AT)
            .set(PROGRESS.VERSION, version + 1)
            .where(is(id, version, State.PROPOSED))
            .execute());
  }

  /** Publishes a proposed one, with the next number. */
  public void publish(UUID id, UUID by, Instant at, long version) {
    unless(
        sql.update(PROGRESS)
            .set(PROGRESS.STATE, State.PUBLISHED.name())
            .set(
                PROGRESS.NUMBER,
                select(coalesce(max(PROGRESS.NUMBER), 0).plus(1)).from(PROGRESS).asField())
            .set(PROGRESS.PUBLISHED_BY, by)
            .set(PROGRESS.PUBLISHED_AT, moment(at))
            .set(PROGRESS.VERSION, version + 1)
            .where(is(id, version, State.PROPOSED))
            .execute());
  }

  /** Takes a published one off the page. */
  public void withdraw(UUID id, UUID by, Instant at, String reason, long version) {
    unless(
        sql.update(PROGRESS)
            .set(PROGRESS.STATE, State.WITHDRAWN.name())
            .set(PROGRESS.REASON, reason)
            .set(PROGRESS.WITHDRAWN_BY, by)
            .set(PROGRESS.WITHDRAWN_AT, moment(at))
            .set(PROGRESS.VERSION, version + 1)
            .where(is(id, version, State.PUBLISHED))
            .execute());
  }

  /** Drops a draft. */
  public void drop(UUID id, long version) {
    unless(
        sql.update(PROGRESS)
            .set(PROGRESS.STATE, State.DROPPED.name())
            .set(PROGRESS.VERSION, version + 1)
            .where(is(id, version, State.DRAFT))
            .execute());
  }

  private static void unless(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
