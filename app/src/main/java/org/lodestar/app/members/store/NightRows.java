package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.NIGHT_ENTRY;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NightEntry;
import org.lodestar.app.members.NightReason;
import org.lodestar.app.members.NightState;
import org.lodestar.app.members.domain.DoorCode;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.tables.tables.records.NightEntryRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.RowCodes;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who asked to be let in at night, and what became of it. What the review says is sealed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NightRows {
  private static final int MOST = 50;

  private final DSLContext sql;
  private final Vault vault;
  private final RowCodes codes;
  private final ForgedRows forged;

  NightRows(DSLContext sql, Vault vault, RowCodes codes, ForgedRows forged) {
    this.sql = sql;
    this.vault = vault;
    this.codes = codes;
    this.forged = forged;
  }

  /** Adds one whose grants are written. Of two at once for one page there is one. */
  public void insert(NightEntry entry, SessionSecret half) {
    NightEntryRecord row = new NightEntryRecord();
    row.setId(entry.id());
    row.setWorker(entry.worker());
    row.setOrganisation(entry.organisation());
    row.setHalf(half.hash());
    row.setReason(entry.reason().name());
    row.setAskedAt(at(entry.askedAt()));
    row.setWaitsUntil(at(entry.waitsUntil()));
    row.setWrongCodes(0);
    row.setState(entry.state().name());
    row.setVersion(0L);
    sql.insertInto(NIGHT_ENTRY).set(row).onConflictDoNothing().execute();
  }

  /** The one that was asked for on the page of this half session. */
  public Optional<NightEntry> find(SessionSecret half) {
    return list(NIGHT_ENTRY.HALF.eq(half.hash())).stream().findFirst();
  }

  /** One that the asker may see; nobody else moves it until the transaction ends. */
  public Optional<NightEntry> lock(UUID id) {
    return sql.selectFrom(NIGHT_ENTRY)
        .where(NIGHT_ENTRY.ID.eq(id))
        .forUpdate()
        .fetchOptional(NightRows::entry);
  }

  /** One that the asker may see. */
  public Optional<NightEntry> find(UUID id) {
    return list(NIGHT_ENTRY.ID.eq(id)).stream().findFirst();
  }

  /** The digits on the page of whoever asked. */
  public DoorCode code(UUID id) {
    return DoorCode.of(half(id));
  }

  private byte[] half(UUID id) {
    return sql.select(NIGHT_ENTRY.HALF)
        .from(NIGHT_ENTRY)
        .where(NIGHT_ENTRY.ID.eq(id))
        .fetchSingle(NIGHT_ENTRY.HALF);
  }

  /** How often a worker asked since then. */
  public int asked(UUID worker, Instant since) {
    return sql.fetchCount(
        NIGHT_ENTRY, NIGHT_ENTRY.WORKER.eq(worker), NIGHT_ENTRY.ASKED_AT.gt(at(since)));
  }

  /** How many of a worker stand at the door; more than one means two browsers. */
  public int waiting(UUID worker, Instant now) {
    return sql.fetchCount(NIGHT_ENTRY, NIGHT_ENTRY.WORKER.eq(worker), isWaiting(now));
  }

  private static Condition isWaiting(Instant now) {
    return NIGHT_ENTRY.STATE.eq(NightState.ASKED.name()).and(NIGHT_ENTRY.WAITS_UNTIL.gt(at(now)));
  }

  /** All that somebody has still to do something about, as far as the asker may see them. */
  public List<NightEntry> open(UUID besides, Instant now) {
    return list(
        NIGHT_ENTRY
            .WORKER
            .ne(besides)
            .and(isWaiting(now).or(NIGHT_ENTRY.STATE.in("LET_IN", "OVER"))));
  }

  /** Those of a worker whose password somebody else knows, until they have changed it. */
  public boolean isUnsettled(UUID worker) {
    return sql.fetchExists(
        NIGHT_ENTRY,
        NIGHT_ENTRY.WORKER.eq(worker),
        NIGHT_ENTRY.STATE.eq(NightState.TURNED_AWAY.name()),
        NIGHT_ENTRY.SETTLED_AT.isNull());
  }

  /** The worker has changed their password. */
  public void settle(UUID worker, Instant now) {
    sql.update(NIGHT_ENTRY)
        .set(NIGHT_ENTRY.SETTLED_AT, at(now))
        .where(NIGHT_ENTRY.WORKER.eq(worker), NIGHT_ENTRY.SETTLED_AT.isNull())
        .execute();
  }

  /** Somebody typed a wrong code; answers how many that makes. */
  public int wrongCode(UUID id) {
    return sql.update(NIGHT_ENTRY)
        .set(NIGHT_ENTRY.WRONG_CODES, NIGHT_ENTRY.WRONG_CODES.plus(1))
        .where(NIGHT_ENTRY.ID.eq(id))
        .returning(NIGHT_ENTRY.WRONG_CODES)
        .fetchSingle(NIGHT_ENTRY.WRONG_CODES);
  }

  /** Lets in until then. */
  public void letIn(
      NightEntry entry, NightState state, UUID by, Instant now, Instant until, Instant reviewBy) {
    NightEntryRecord row = decided(entry, state, by, now);
    row.setUntilAt(CodedRows.kept(until));
    row.setReviewBy(at(reviewBy));
    row.setCode(letIn(entry.id(), entry.worker(), half(entry.id()), by, row.getUntilAt()));
    update(entry, row);
  }

  /** Whether the platform let the worker in, by the page of this half session and until then. */
  public boolean isRight(NightEntry entry) {
    return isRight(sql.selectFrom(NIGHT_ENTRY).where(NIGHT_ENTRY.ID.eq(entry.id())).fetchSingle());
  }

  /** The same of a row as it stands. */
  boolean isRight(NightEntryRecord row) {
    boolean right = row.getCode() != null && MessageDigest.isEqual(row.getCode(), letIn(row));
    if (!right) {
      forged.met(NIGHT_ENTRY.getName(), row.getId().toString(), row.getWorker());
    }
    return right;
  }

  byte[] letIn(NightEntryRecord row) {
    return letIn(row.getId(), row.getWorker(), row.getHalf(), row.getDecidedBy(), row.getUntilAt());
  }

  private byte[] letIn(
      UUID id, UUID worker, byte[] half, @Nullable UUID by, @Nullable OffsetDateTime until) {
    return codes.of(NIGHT_ENTRY.getName(), Arrays.asList(id, worker, half, by, until));
  }

  /** Turns away. */
  public void turnAway(NightEntry entry, NightState state, UUID by, Instant now) {
    update(entry, decided(entry, state, by, now));
  }

  private static NightEntryRecord decided(
      NightEntry entry, NightState state, UUID by, Instant now) {
    NightEntryRecord row = moved(entry, state);
    row.setDecidedBy(by);
    row.setDecidedAt(at(now));
    return row;
  }

  /** The worker went in. */
  public void entered(NightEntry entry, Instant now) {
    NightEntryRecord row = moved(entry, entry.state());
    row.setEnteredAt(at(now));
    update(entry, row);
  }

  /** What the worker was let in for is over: they have shown their factor, or are let in anew. */
  public void leave(UUID worker, Instant now) {
    sql.update(NIGHT_ENTRY)
        .set(NIGHT_ENTRY.STATE, NightState.OVER.name())
        .set(NIGHT_ENTRY.ENDED_AT, at(now))
        .set(NIGHT_ENTRY.VERSION, NIGHT_ENTRY.VERSION.plus(1))
        .where(NIGHT_ENTRY.WORKER.eq(worker), NIGHT_ENTRY.STATE.eq(NightState.LET_IN.name()))
        .and(NIGHT_ENTRY.UNTIL_AT.gt(at(now)))
        .execute();
  }

  /** Nobody else of a worker's pages is let in any more. */
  public void lapse(UUID worker, UUID besides) {
    sql.update(NIGHT_ENTRY)
        .set(NIGHT_ENTRY.STATE, NightState.LAPSED.name())
        .set(NIGHT_ENTRY.VERSION, NIGHT_ENTRY.VERSION.plus(1))
        .where(NIGHT_ENTRY.WORKER.eq(worker), NIGHT_ENTRY.STATE.eq(NightState.ASKED.name()))
        .and(NIGHT_ENTRY.ID.ne(besides))
        .execute();
  }

  /** What another person found. */
  public void review(NightEntry entry, NightState state, PersonalText words, UUID by, Instant now) {
    NightEntryRecord row = moved(entry, state);
    row.setReviewedBy(by);
    row.setReviewedAt(at(now));
    row.setWords(vault.seal(subject(entry.id()), place(entry.id()), words.text()));
    if (entry.state(now) == NightState.LET_IN) {
      row.setEndedAt(at(now));
    }
    update(entry, row);
  }

  /** What the review says. */
  public Optional<PersonalText> words(UUID id) {
    byte @Nullable [] sealed =
        sql.select(NIGHT_ENTRY.WORDS)
            .from(NIGHT_ENTRY)
            .where(NIGHT_ENTRY.ID.eq(id))
            .fetchOne(NIGHT_ENTRY.WORDS);
    return Optional.ofNullable(sealed).map(bytes -> vault.open(subject(id), place(id), bytes));
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.EMERGENCY, id);
  }

  private static Place place(UUID id) {
    return new Place("members", "night_entry", "words", id);
  }

  private static NightEntryRecord moved(NightEntry entry, NightState state) {
    NightEntryRecord row = new NightEntryRecord();
    row.setState(state.name());
    row.setVersion(entry.version() + 1);
    return row;
  }

  private void update(NightEntry entry, NightEntryRecord row) {
    int changed =
        sql.update(NIGHT_ENTRY)
            .set(row)
            .where(NIGHT_ENTRY.ID.eq(entry.id()), NIGHT_ENTRY.VERSION.eq(entry.version()))
            .execute();
    if (changed != 1) {
      throw new EditClash();
    }
  }

  private List<NightEntry> list(Condition which) {
    return sql.selectFrom(NIGHT_ENTRY)
        .where(which)
        .orderBy(NIGHT_ENTRY.ASKED_AT.desc(), NIGHT_ENTRY.ID)
        .limit(MOST)
        .fetch(NightRows::entry);
  }

  private static NightEntry entry(NightEntryRecord row) {
    return new NightEntry(
        row.getId(),
        row.getWorker(),
        row.getOrganisation(),
        NightReason.valueOf(row.getReason()),
        Objects.requireNonNull(instant(row.getAskedAt())),
        Objects.requireNonNull(instant(row.getWaitsUntil())),
        NightState.valueOf(row.getState()),
        row.getDecidedBy(),
        instant(row.getDecidedAt()),
        instant(row.getUntilAt()),
        instant(row.getEnteredAt()),
        instant(row.getEndedAt()),
        instant(row.getReviewBy()),
        row.getReviewedBy(),
        instant(row.getReviewedAt()),
        row.getVersion());
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
