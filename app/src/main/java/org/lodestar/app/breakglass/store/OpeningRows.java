package org.lodestar.app.breakglass.store;

import static org.lodestar.app.breakglass.store.tables.Tables.OPENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.breakglass.OpeningView;
import org.lodestar.app.breakglass.store.tables.tables.records.OpeningRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Openings in an emergency; why, and what the review says, is sealed. */
@Component
public class OpeningRows {
  private final DSLContext sql;
  private final Vault vault;

  OpeningRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Adds one whose grants are written. */
  public void insert(Opening opening, PersonalText reason, @Nullable PersonalText decider) {
    OpeningRecord row = new OpeningRecord();
    row.setId(opening.id());
    row.setCaseFile(opening.caseFile());
    row.setReference(opening.reference());
    row.setObjects(opening.objects().toArray(UUID[]::new));
    row.setOrganisation(opening.organisation());
    row.setWorker(opening.worker());
    row.setWorkerOrganisation(opening.workerOrganisation());
    row.setGround(opening.ground().name());
    row.setReason(seal(opening.id(), OPENING.REASON, reason));
    row.setOpenedAt(at(opening.openedAt()));
    row.setUntilAt(at(opening.until()));
    row.setReviewBy(at(opening.reviewBy()));
    row.setState(opening.state().name());
    row.setAgainstNo(opening.againstNo());
    row.setDecider(decider == null ? null : seal(opening.id(), OPENING.DECIDER, decider));
    row.setVersion(0L);
    sql.insertInto(OPENING).set(row).execute();
  }

  private byte[] seal(UUID id, TableField<OpeningRecord, byte[]> cell, PersonalText text) {
    return vault.seal(subject(id), place(id, cell), text.text());
  }

  /** Ends it before its time. */
  public void close(Opening opening, OpeningState state, UUID worker, Instant now) {
    OpeningRecord row = moved(opening, state);
    row.setClosedAt(at(now));
    row.setClosedBy(worker);
    update(opening, row);
  }

  /** What somebody else found. */
  public void review(
      Opening opening, OpeningState state, PersonalText words, UUID worker, Instant now) {
    OpeningRecord row = moved(opening, state);
    row.setReviewedBy(worker);
    row.setReviewedAt(at(now));
    row.setWords(seal(opening.id(), OPENING.WORDS, words));
    row.setToTell(true);
    update(opening, row);
  }

  /**
   * Whoever it is about was told of it, or why not.
   *
   * @param on null where they were not
   */
  public void told(
      Opening opening,
      @Nullable LocalDate on,
      @Nullable PersonalText words,
      UUID worker,
      Instant now) {
    OpeningRecord row = moved(opening, opening.state());
    row.setToTell(false);
    row.setToldOn(on);
    row.setToldBy(worker);
    row.setToldAt(at(now));
    row.setToldWords(words == null ? null : seal(opening.id(), OPENING.TOLD_WORDS, words));
    update(opening, row);
  }

  /** That it was told, or why not; empty while neither. */
  public Optional<OpeningView.PersonTold> personTold(UUID id) {
    return sql.selectFrom(OPENING)
        .where(OPENING.ID.eq(id), OPENING.TOLD_AT.isNotNull())
        .fetchOptional(
            row ->
                new OpeningView.PersonTold(
                    row.getToldOn(),
                    Objects.requireNonNull(row.getToldBy()),
                    Objects.requireNonNull(instant(row.getToldAt())),
                    open(id, OPENING.TOLD_WORDS).orElse(null)));
  }

  /** Who decided it against a no. */
  public Optional<PersonalText> decider(UUID id) {
    return open(id, OPENING.DECIDER);
  }

  /** Those of which whoever they are about is still to be told, the oldest review first. */
  public List<Opening> toTell() {
    return list(OPENING.TO_TELL.isTrue(), 0, 100).reversed();
  }

  private static OpeningRecord moved(Opening opening, OpeningState state) {
    OpeningRecord row = new OpeningRecord();
    row.setState(state.name());
    row.setVersion(opening.version() + 1);
    return row;
  }

  private void update(Opening opening, OpeningRecord row) {
    int changed =
        sql.update(OPENING)
            .set(row)
            .where(OPENING.ID.eq(opening.id()), OPENING.VERSION.eq(opening.version()))
            .execute();
    if (changed != 1) {
      throw new EditClash();
    }
  }

  /** Why it was opened. */
  public PersonalText reason(UUID id) {
    return open(id, OPENING.REASON).orElseThrow();
  }

  /** What the review says. */
  public Optional<PersonalText> words(UUID id) {
    return open(id, OPENING.WORDS);
  }

  private Optional<PersonalText> open(UUID id, TableField<OpeningRecord, byte[]> cell) {
    byte @Nullable [] sealed =
        sql.select(cell).from(OPENING).where(OPENING.ID.eq(id)).fetchOne(cell);
    return Optional.ofNullable(sealed)
        .map(bytes -> vault.open(subject(id), place(id, cell), bytes));
  }

  /** One that the asker was told of, or opened. */
  public Optional<Opening> find(UUID id) {
    return list(OPENING.ID.eq(id), 0, 1).stream().findFirst();
  }

  /** All that the asker was told of or opened, newest first. */
  public List<Opening> list(int offset, int limit) {
    return list(OPENING.ID.isNotNull(), offset, limit);
  }

  /** Some of them, newest first. */
  public List<Opening> list(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(OPENING.ID.in(ids), 0, 100);
  }

  /** How many there are. */
  public int count() {
    return sql.fetchCount(OPENING);
  }

  /** Those of a case, newest first. */
  public List<Opening> ofCase(UUID caseFile) {
    return list(OPENING.CASE_FILE.eq(caseFile), 0, 10);
  }

  /** Those that nobody has reviewed and somebody else opened, the most urgent first. */
  public List<Opening> toReview(UUID worker) {
    return list(OPENING.REVIEWED_AT.isNull().and(OPENING.WORKER.ne(worker)), 0, 100).reversed();
  }

  private List<Opening> list(Condition where, int offset, int limit) {
    return sql.selectFrom(OPENING)
        .where(where)
        .orderBy(OPENING.OPENED_AT.desc(), OPENING.ID.desc())
        .offset(offset)
        .limit(limit)
        .fetch(OpeningRows::opening);
  }

  private static Opening opening(OpeningRecord row) {
    return new Opening(
        row.getId(),
        row.getCaseFile(),
        row.getReference(),
        List.of(row.getObjects()),
        row.getOrganisation(),
        row.getWorker(),
        row.getWorkerOrganisation(),
        Ground.valueOf(row.getGround()),
        Objects.requireNonNull(instant(row.getOpenedAt())),
        Objects.requireNonNull(instant(row.getUntilAt())),
        instant(row.getClosedAt()),
        row.getClosedBy(),
        Objects.requireNonNull(instant(row.getReviewBy())),
        OpeningState.valueOf(row.getState()),
        row.getReviewedBy(),
        instant(row.getReviewedAt()),
        row.getAgainstNo(),
        row.getToTell(),
        row.getVersion());
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.EMERGENCY, id);
  }

  private static Place place(UUID id, TableField<OpeningRecord, byte[]> cell) {
    return new Place("breakglass", "opening", cell.getName(), id);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
