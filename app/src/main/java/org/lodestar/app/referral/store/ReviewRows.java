package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.REVIEW;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.referral.review.ReviewNotes;
import org.lodestar.app.referral.store.tables.tables.records.ReviewRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Readings of second readers; what they noted is sealed. */
@Component
public class ReviewRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  private final Vault vault;

  ReviewRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Adds one that was asked for; nothing when another is under way. */
  public void ask(Referral referral, UUID by, @Nullable UUID of, Instant now) {
    ReviewRecord row = fresh(referral, ReviewState.ASKED, now);
    row.setAskedBy(by);
    row.setAskedOf(of);
    sql.insertInto(REVIEW).set(row).onConflictDoNothing().execute();
  }

  /** Adds one that the reader began unasked; nothing when another is under way. */
  public void begin(Referral referral, UUID reader, Instant now) {
    ReviewRecord row = fresh(referral, ReviewState.READING, now);
    row.setReader(reader);
    row.setBegunAt(at(now));
    sql.insertInto(REVIEW).set(row).onConflictDoNothing().execute();
  }

  private static ReviewRecord fresh(Referral referral, ReviewState state, Instant now) {
    ReviewRecord row = new ReviewRecord();
    row.setId(Ids.next());
    row.setForm(referral.id());
    row.setPerson(referral.person());
    row.setState(state.name());
    row.setAskedAt(at(now));
    row.setVersion(0L);
    return row;
  }

  /** The one that was asked for is begun by this reader. */
  public void begin(Review review, UUID reader, Instant now) {
    ReviewRecord row = moved(review, ReviewState.READING);
    row.setReader(reader);
    row.setBegunAt(at(now));
    update(review, row);
  }

  /** Keeps what the reader noted so far. */
  public void save(Review review, ReviewNotes notes) {
    ReviewRecord row = moved(review, ReviewState.READING);
    row.setNotes(sealed(review, notes));
    update(review, row);
  }

  /** Hands it over, about the referral as it is now. */
  public void give(
      Review review, ReviewState state, ReviewNotes notes, Referral referral, Instant now) {
    ReviewRecord row = moved(review, state);
    row.setNotes(sealed(review, notes));
    row.setGivenAt(at(now));
    row.setFormState(referral.isReady() ? "READY" : referral.state().name());
    row.setFormVersion(referral.version());
    update(review, row);
  }

  /** Moves it, with nothing else. */
  public void move(Review review, ReviewState state) {
    update(review, moved(review, state));
  }

  /** Takes it back; what was noted is gone. */
  public void takeBack(Review review) {
    ReviewRecord row = moved(review, ReviewState.TAKEN_BACK);
    row.setNotes(null);
    update(review, row);
  }

  private static ReviewRecord moved(Review review, ReviewState state) {
    ReviewRecord row = new ReviewRecord();
    row.setState(state.name());
    row.setVersion(review.version() + 1);
    return row;
  }

  private void update(Review review, ReviewRecord row) {
    int changed =
        sql.update(REVIEW)
            .set(row)
            .where(REVIEW.ID.eq(review.id()), REVIEW.VERSION.eq(review.version()))
            .execute();
    if (changed != 1) {
      throw new EditClash();
    }
  }

  private byte[] sealed(Review review, ReviewNotes notes) {
    return vault.seal(
        FormRows.subject(review.person()), place(review.id()), JSON.writeValueAsString(notes));
  }

  /** What the reader noted. */
  public ReviewNotes notes(Review review) {
    byte[] sealed =
        sql.select(REVIEW.NOTES)
            .from(REVIEW)
            .where(REVIEW.ID.eq(review.id()))
            .fetchOne(REVIEW.NOTES);
    return sealed == null
        ? ReviewNotes.none()
        : JSON.readValue(
            vault.open(FormRows.subject(review.person()), place(review.id()), sealed).text(),
            ReviewNotes.class);
  }

  private static Place place(UUID row) {
    return new Place("referral", "review", "notes", row);
  }

  /** One of a document. */
  public Optional<Review> find(UUID form, UUID id) {
    return list(REVIEW.FORM.eq(form), REVIEW.ID.eq(id)).stream().findFirst();
  }

  /** All of a document, newest first. */
  public List<Review> list(UUID form) {
    return list(REVIEW.FORM.eq(form));
  }

  /** All of these states, oldest first, as far as the one who asks sees them. */
  public List<Review> waiting(Collection<ReviewState> states) {
    return list(REVIEW.STATE.in(states.stream().map(Enum::name).toList())).reversed();
  }

  private List<Review> list(Condition... where) {
    return sql.selectFrom(REVIEW)
        .where(where)
        .orderBy(REVIEW.ASKED_AT.desc(), REVIEW.ID.desc())
        .fetch(ReviewRows::review);
  }

  private static Review review(ReviewRecord row) {
    return new Review(
        row.getId(),
        row.getForm(),
        row.getPerson(),
        ReviewState.valueOf(row.getState()),
        row.getAskedBy(),
        row.getAskedOf(),
        row.getAskedAt().toInstant(),
        row.getReader(),
        row.getGivenAt() == null ? null : row.getGivenAt().toInstant(),
        row.getFormState(),
        row.getVersion());
  }

  /** Deletes all of a draft that is thrown away. */
  public void delete(UUID form) {
    sql.deleteFrom(REVIEW).where(REVIEW.FORM.eq(form)).execute();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
