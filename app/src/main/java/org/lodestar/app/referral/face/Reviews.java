package org.lodestar.app.referral.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.ReviewEvent;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.ReviewAnswer;
import org.lodestar.app.referral.review.ReviewMoves;
import org.lodestar.app.referral.review.ReviewNotes;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.ReferralNumbers;
import org.lodestar.app.referral.store.ReviewAnswerRows;
import org.lodestar.app.referral.store.ReviewReaders;
import org.lodestar.app.referral.store.ReviewRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second readers. Somebody who never wrote in a referral or notification reads it against the
 * checklist, before or after it was sent, and writes to each section what to look at again; the
 * writer answers each point. Whether there is a reading, and what came of it, never stops a
 * document from being sent: somebody may not be safe until it is.
 */
@Component
@Transactional
public class Reviews {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ReviewRows rows;
  private final ReviewAnswerRows answers;
  private final ReviewReaders readers;
  private final ReferralDesk desk;
  private final CaseNews news;
  private final ReferralNumbers numbers;

  Reviews(
      ReviewRows rows,
      ReviewAnswerRows answers,
      ReviewReaders readers,
      ReferralDesk desk,
      CaseNews news,
      ReferralNumbers numbers) {
    this.rows = rows;
    this.answers = answers;
    this.readers = readers;
    this.desk = desk;
    this.news = news;
    this.numbers = numbers;
  }

  /** All readings of a document, newest first. */
  @Transactional(readOnly = true)
  public List<Review> list(Worker worker, UUID form) {
    return rows.list(desk.referral(worker, Action.READ_REFERRAL, form).id());
  }

  /** Colleagues who may be asked: they may read it, and have not written in it. */
  @Transactional(readOnly = true)
  public Map<UUID, String> readers(Worker worker, UUID form) {
    return readers.of(desk.referral(worker, Action.PREPARE_REFERRAL, form));
  }

  /** Whether the worker has written in a document. */
  @Transactional(readOnly = true)
  public boolean hasWritten(Worker worker, UUID form) {
    return readers.writtenBy(worker.id()).contains(form);
  }

  /**
   * A reading with what was noted and answered. While it goes on, only the reader sees the notes.
   */
  public ReviewView get(Worker worker, UUID form, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, form);
    Review review = find(form, id);
    boolean open = review.givenAt() != null || review.isBy(worker.id());
    trace(ReferralAction.REVIEW_VIEWED, referral, review);
    return new ReviewView(
        review,
        open ? rows.notes(review) : ReviewNotes.none(),
        open ? answers.of(review) : Map.of());
  }

  private Review find(UUID form, UUID id) {
    return rows.find(form, id).orElseThrow(NotFound::new);
  }

  /**
   * Asks for a second reader. One at a time: what is under way stays as it is.
   *
   * @param of who is asked; null for whoever has time
   * @throws Refused for somebody who may not read it, or who has written in it
   */
  public Review ask(Worker worker, UUID form, @Nullable UUID of) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, form);
    if (of != null && !readers.of(referral).containsKey(of)) {
      throw Refused.because("referral.refused.reader");
    }
    rows.ask(referral, worker.id(), of, desk.now());
    Review review = underWay(form);
    trace(ReferralAction.REVIEW_ASKED, referral, review);
    return review;
  }

  private Review underWay(UUID form) {
    return rows.list(form).stream().filter(Review::isUnderWay).findFirst().orElseThrow();
  }

  /**
   * Begins to read, asked or unasked.
   *
   * @throws Refused for somebody who has written in it, and when somebody else was asked or reads
   *     already
   */
  public Review begin(Worker worker, UUID form) {
    Referral referral = desk.referral(worker, Action.REVIEW_REFERRAL, form);
    readers.refuse(referral, worker);
    Review review = rows.list(form).stream().filter(Review::isUnderWay).findFirst().orElse(null);
    if (review == null) {
      rows.begin(referral, worker.id(), desk.now());
    } else if (review.state() == ReviewState.ASKED) {
      rows.begin(beginnable(worker, review), worker.id(), desk.now());
    } else {
      return mine(worker, review);
    }
    Review begun = mine(worker, underWay(form));
    trace(ReferralAction.REVIEW_BEGUN, referral, begun);
    return begun;
  }

  private static Review beginnable(Worker worker, Review asked) {
    if (!asked.isFor(worker.id())) {
      throw Refused.because("referral.refused.askedOfAnother");
    }
    ReviewMoves.TABLE.after(asked.state(), ReviewEvent.BEGIN);
    return asked;
  }

  private static Review mine(Worker worker, Review review) {
    if (!review.isBy(worker.id())) {
      throw Refused.because("referral.refused.beingRead");
    }
    return review;
  }

  /**
   * Keeps what the reader noted so far, whole or not.
   *
   * @throws org.lodestar.app.site.EditClash when it was saved elsewhere since
   */
  public void save(Worker worker, UUID form, UUID id, long version, ReviewNotes notes) {
    Referral referral = desk.referral(worker, Action.REVIEW_REFERRAL, form);
    Review review = reading(worker, referral, id, ReviewEvent.SAVE, version);
    rows.save(review, notes);
    trace(ReferralAction.REVIEW_SAVED, referral, review);
  }

  /**
   * Hands the notes to the writer. They stay with the document as it is now.
   *
   * @throws Refused for a reader who has meanwhile written in it
   */
  public void give(Worker worker, UUID form, UUID id, long version, ReviewNotes notes) {
    Referral referral = desk.referral(worker, Action.REVIEW_REFERRAL, form);
    boolean clean = notes.points().isEmpty();
    ReviewEvent event = clean ? ReviewEvent.FIND_NOTHING : ReviewEvent.GIVE;
    Review review = reading(worker, referral, id, event, version);
    readers.refuse(referral, worker);
    rows.give(review, ReviewMoves.TABLE.after(review.state(), event), notes, referral, desk.now());
    numbers.reviewed(referral, notes, LocalDate.ofInstant(desk.now(), LONDON));
    trace(ReferralAction.REVIEW_GIVEN, referral, review);
    news.happened(worker, referral.caseFile(), referral.person(), "referral.review.given");
  }

  private Review reading(
      Worker worker, Referral referral, UUID id, ReviewEvent event, long version) {
    Review review = find(referral.id(), id);
    ReviewMoves.TABLE.after(review.state(), event);
    return at(mine(worker, review), version);
  }

  /**
   * Takes it back before it is handed over: whoever prepares the document what was asked, the
   * reader what they have begun. What was noted is gone.
   *
   * @throws Refused for anybody else
   */
  public void takeBack(Worker worker, UUID form, UUID id, long version) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, form);
    Review review = find(form, id);
    ReviewMoves.TABLE.after(review.state(), ReviewEvent.TAKE_BACK);
    if (review.state() == ReviewState.READING) {
      mine(worker, review);
    } else if (!worker.mayEver(Action.PREPARE_REFERRAL)) {
      throw Refused.because("referral.refused.notAsker");
    }
    rows.takeBack(at(review, version));
    trace(ReferralAction.REVIEW_TAKEN_BACK, referral, review);
  }

  /**
   * Says what was done about a point. The first answer stays.
   *
   * @throws Refused for the reader themselves, for a point that is none, and for a deed that does
   *     not fit how far the document is
   */
  public void answer(
      Worker worker,
      UUID form,
      UUID id,
      Section section,
      ReviewAnswer.Deed deed,
      @Nullable PersonalText words) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, form);
    Review review = find(form, id);
    ReviewMoves.TABLE.after(review.state(), ReviewEvent.ANSWER);
    refuse(worker, referral, review, deed, words);
    Set<Section> points = rows.notes(review).points();
    if (!points.contains(section)) {
      throw new NotFound();
    }
    Instant now = desk.now();
    answers.insert(review, new ReviewAnswer(section, deed, words, worker.id(), now));
    boolean last = answers.of(review).keySet().containsAll(points);
    rows.move(
        review,
        ReviewMoves.TABLE.after(
            review.state(), last ? ReviewEvent.ANSWER_LAST : ReviewEvent.ANSWER));
    desk.trace(
        ReferralAction.REVIEW_ANSWERED,
        referral,
        Detail.none().with("review", id).with("section", section).with("deed", deed));
  }

  private static void refuse(
      Worker worker,
      Referral referral,
      Review review,
      ReviewAnswer.Deed deed,
      @Nullable PersonalText words) {
    if (review.isBy(worker.id())) {
      throw Refused.at("deed", "referral.refused.ownReading");
    }
    if (!deeds(referral).contains(deed)) {
      throw Refused.at("deed", "referral.refused.deed");
    }
    if (deed == ReviewAnswer.Deed.LEFT && words == null) {
      throw Refused.at("words", "referral.refused.why");
    }
  }

  /** What can be done about a point: what was sent cannot be changed, but added to. */
  public static List<ReviewAnswer.Deed> deeds(Referral referral) {
    return referral.isDraft()
        ? List.of(ReviewAnswer.Deed.CHANGED, ReviewAnswer.Deed.LEFT)
        : List.of(ReviewAnswer.Deed.TELL_HOME_OFFICE, ReviewAnswer.Deed.LEFT);
  }

  /** Readings that wait for this worker: to be read, to be gone on with, or to be answered. */
  @Transactional(readOnly = true)
  public List<Review> waitingFor(UUID worker) {
    List<Review> waiting =
        rows.waiting(List.of(ReviewState.ASKED, ReviewState.READING, ReviewState.GIVEN));
    if (waiting.isEmpty()) {
      return List.of();
    }
    Set<UUID> written = readers.writtenBy(worker);
    return waiting.stream()
        .filter(
            review ->
                switch (review.state()) {
                  case ASKED -> review.isFor(worker) && !written.contains(review.form());
                  case READING -> review.isBy(worker);
                  case GIVEN -> written.contains(review.form());
                  case ANSWERED, TAKEN_BACK -> false;
                })
        .toList();
  }

  private void trace(ReferralAction action, Referral referral, Review review) {
    desk.trace(action, referral, Detail.none().with("review", review.id()));
  }

  private static Review at(Review review, long version) {
    return new Review(
        review.id(),
        review.form(),
        review.person(),
        review.state(),
        review.askedBy(),
        review.askedOf(),
        review.askedAt(),
        review.reader(),
        review.givenAt(),
        review.formState(),
        version);
  }
}
