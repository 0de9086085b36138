package org.lodestar.app.publications.store;

import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayRemove;
import static org.lodestar.app.publications.store.tables.Tables.PROFILE;

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
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.Base;
import org.lodestar.app.publications.Profile.Proposed;
import org.lodestar.app.publications.Profile.Published;
import org.lodestar.app.publications.Profile.Signed;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.store.tables.tables.records.ProfileRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Problem profiles. */
@Component
public class ProfileRows {
  private static final List<Field<?>> WITHOUT_TEXT =
      Arrays.stream(PROFILE.fields()).filter(each -> !each.equals(PROFILE.DOCUMENT)).toList();
  private static final Condition SHOWN = PROFILE.PUBLISHED_AT.isNotNull();

  private final DSLContext sql;

  ProfileRows(DSLContext sql) {
    this.sql = sql;
  }

  private static Condition listed(boolean all) {
    return all ? PROFILE.STATE.ne(State.DROPPED.name()) : SHOWN;
  }

  /** How many there are: those that partners see, or all that were not dropped. */
  public int count(boolean all) {
    return sql.fetchCount(PROFILE, listed(all));
  }

  /** Some of them without what they say, the latest year and edition first. */
  public List<Profile> list(boolean all, int skip, int most) {
    return sql.select(WITHOUT_TEXT)
        .from(PROFILE)
        .where(listed(all))
        .orderBy(PROFILE.YEAR.desc(), PROFILE.EDITION.desc(), PROFILE.ID)
        .offset(skip)
        .limit(most)
        .fetch(row -> profile(row, ""));
  }

  /** All that were ever published, the latest year and edition first. */
  public List<Profile> told() {
    return sql.selectFrom(PROFILE)
        .where(SHOWN)
        .orderBy(PROFILE.YEAR.desc(), PROFILE.EDITION.desc())
        .fetch(ProfileRows::profile);
  }

  /** Of a year, all but those that were dropped, the last edition first, without what they say. */
  public List<Profile> ofYear(int year) {
    return sql.select(WITHOUT_TEXT)
        .from(PROFILE)
        .where(PROFILE.YEAR.eq(year), listed(true))
        .orderBy(PROFILE.EDITION.desc())
        .fetch(row -> profile(row, ""));
  }

  /** One of them, also one that was dropped. */
  public Optional<Profile> find(UUID id) {
    return sql.selectFrom(PROFILE).where(PROFILE.ID.eq(id)).fetchOptional(ProfileRows::profile);
  }

  /** The same, held so that nobody else changes it meanwhile. */
  public Optional<Profile> hold(UUID id) {
    return sql.selectFrom(PROFILE)
        .where(PROFILE.ID.eq(id))
        .forUpdate()
        .fetchOptional(ProfileRows::profile);
  }

  private static Profile profile(Record row) {
    return profile(row, row.get(PROFILE.DOCUMENT));
  }

  private static Profile profile(Record row, @Nullable String text) {
    return new Profile(
        row.get(PROFILE.ID),
        new Base(
            row.get(PROFILE.YEAR),
            row.get(PROFILE.EDITION),
            row.get(PROFILE.PERIOD),
            row.get(PROFILE.WHY)),
        State.valueOf(row.get(PROFILE.STATE)),
        List.of(row.get(PROFILE.WRITERS)),
        row.get(PROFILE.WRITTEN_AT).toInstant(),
        proposed(row, text),
        approved(row),
        published(row),
        row.get(PROFILE.SENT_BACK),
        row.get(PROFILE.ESTIMATE),
        row.get(PROFILE.VERSION));
  }

  private static @Nullable Proposed proposed(Record row, @Nullable String text) {
    return row.get(PROFILE.SEAL) == null
        ? null
        : new Proposed(
            text == null ? "" : text,
            row.get(PROFILE.SEAL),
            row.get(PROFILE.PROPOSED_BY),
            row.get(PROFILE.PROPOSED_AT).toInstant());
  }

  private static @Nullable Signed approved(Record row) {
    return row.get(PROFILE.APPROVED_BY) == null
        ? null
        : new Signed(row.get(PROFILE.APPROVED_BY), row.get(PROFILE.APPROVED_AT).toInstant());
  }

  private static @Nullable Published published(Record row) {
    return row.get(PROFILE.PUBLISHED_BY) == null
        ? null
        : new Published(
            row.get(PROFILE.PUBLISHED_BY),
            row.get(PROFILE.PUBLISHED_AT).toInstant(),
            row.get(PROFILE.REASON));
  }

  /** Keeps a new draft; keeping the same one again changes nothing. */
  public boolean insert(UUID id, Base base, UUID by, Instant at) {
    return sql.insertInto(PROFILE)
            .set(PROFILE.ID, id)
            .set(PROFILE.YEAR, base.year())
            .set(PROFILE.EDITION, base.edition())
            .set(PROFILE.PERIOD, base.period())
            .set(PROFILE.WHY, base.why())
            .set(PROFILE.STATE, State.DRAFT.name())
            .set(PROFILE.WRITERS, new UUID[] {by})
            .set(PROFILE.WRITTEN_AT, moment(at))
            .onConflict(PROFILE.ID)
            .doNothing()
            .execute()
        == 1;
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private UpdateSetMoreStep<ProfileRecord> next(State to, long version) {
    return sql.update(PROFILE).set(PROFILE.STATE, to.name()).set(PROFILE.VERSION, version + 1);
  }

  private static Condition is(UUID id, long version, State state) {
    return PROFILE.ID.eq(id).and(PROFILE.VERSION.eq(version)).and(PROFILE.STATE.eq(state.name()));
  }

  /** Somebody wrote in a draft that is held. */
  public void wrote(UUID id, UUID by) {
    sql.update(PROFILE)
        .set(PROFILE.WRITERS, arrayAppend(arrayRemove(PROFILE.WRITERS, by), by))
        .set(PROFILE.VERSION, PROFILE.VERSION.plus(1))
        .where(PROFILE.ID.eq(id))
        .execute();
  }

  /** Keeps an estimate with a draft, if nobody else changed it since; empty takes it away. */
  public void estimate(UUID id, String estimate, UUID by, long version) {
    unless(
        next(State.DRAFT, version)
            .set(PROFILE.ESTIMATE, estimate)
            .set(PROFILE.WRITERS, arrayAppend(arrayRemove(PROFILE.WRITERS, by), by))
            .where(is(id, version, State.DRAFT))
            .execute());
  }

  /** Sends a draft to review with what it says. */
  public void propose(UUID id, String text, UUID by, Instant at, long version) {
    unless(
        next(State.IN_REVIEW, version)
            .set(PROFILE.DOCUMENT, text)
            .set(PROFILE.SEAL, PackText.seal(text))
            .set(PROFILE.PROPOSED_BY, by)
            .set(PROFILE.PROPOSED_AT, moment(at))
            .where(is(id, version, State.DRAFT))
            .execute());
  }

  /** Sends one back to be changed. */
  public void sendBack(UUID id, State from, String reason, long version) {
    unless(
        next(State.DRAFT, version)
            .set(PROFILE.SENT_BACK, reason)
            .setNull(PROFILE.DOCUMENT)
            .setNull(PROFILE.SEAL)
            .setNull(PROFILE.PROPOSED_BY)
            .setNull(PROFILE.PROPOSED_AT)
            .setNull(PROFILE.APPROVED_BY)
            .setNull(PROFILE.APPROVED_AT)
            .where(is(id, version, from))
            .execute());
  }

  /** Approves one that is in review. */
  public void approve(UUID id, UUID by, Instant at, long version) {
    unless(
        next(State.APPROVED, version)
            .set(PROFILE.APPROVED_BY, by)
            .set(PROFILE.APPROVED_AT, moment(at))
            .where(is(id, version, State.IN_REVIEW))
            .execute());
  }

  /** Publishes an approved one; the edition that held is superseded. */
  public void publish(Profile now, UUID by, Instant at, long version) {
    sql.update(PROFILE)
        .set(PROFILE.STATE, State.SUPERSEDED.name())
        .set(PROFILE.VERSION, PROFILE.VERSION.plus(1))
        .where(PROFILE.YEAR.eq(now.base().year()), PROFILE.STATE.eq(State.PUBLISHED.name()))
        .execute();
    unless(
        next(State.PUBLISHED, version)
            .set(PROFILE.PUBLISHED_BY, by)
            .set(PROFILE.PUBLISHED_AT, moment(at))
            .where(is(now.id(), version, State.APPROVED))
            .execute());
  }

  /** Takes a published one away. */
  public void withdraw(UUID id, UUID by, Instant at, String reason, long version) {
    unless(
        next(State.WITHDRAWN, version)
            .set(PROFILE.REASON, reason)
            .set(PROFILE.WITHDRAWN_BY, by)
            .set(PROFILE.WITHDRAWN_AT, moment(at))
            .where(is(id, version, State.PUBLISHED))
            .execute());
  }

  /** Drops a draft. */
  public void drop(UUID id, long version) {
    unless(next(State.DROPPED, version).where(is(id, version, State.DRAFT)).execute());
  }

  private static void unless(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
