package org.lodestar.app.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.Added;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.ReviewView;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.ReviewAnswer.Deed;
import org.lodestar.app.referral.review.ReviewNotes;
import org.lodestar.app.referral.review.ReviewNotes.Verdict;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.transaction.support.TransactionOperations;

/** Second readers, on a real database. */
@PlatformTest
class ReviewsTest {
  private static final ReviewNotes NOTES =
      new ReviewNotes(
          Map.of("DATES", Verdict.LOOK_AGAIN),
          Map.of(Section.EXPLOITATION, "Two days do not fit.", Section.AGE, "Who said so?"),
          Map.of(Section.EXPLOITATION, 1L));

  private final Reviews reviews;
  private final Referrals referrals;
  private final Papers papers;
  private final CaseOfOne made;
  private final CaseAccess access;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Added added;

  ReviewsTest(
      Reviews reviews,
      Referrals referrals,
      Papers papers,
      CaseOfOne made,
      CaseAccess access,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Added added) {
    this.reviews = reviews;
    this.referrals = referrals;
    this.papers = papers;
    this.made = made;
    this.access = access;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.added = added;
  }

  private static <T> T as(Worker worker, Callable<T> work) {
    return Standing.member(worker.id())
        .call(
            () -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Worker reader(Made about, Role role) {
    Worker reader = workforce.aWorker(about.worker().organisation(), role);
    doing(reader, () -> access.declareNoConflict(reader, about.caseFile()));
    return reader;
  }

  private Review given(Made about, Referral of, Worker reader) {
    Review begun = as(reader, () -> reviews.begin(reader, of.id()));
    doing(reader, () -> reviews.give(reader, of.id(), begun.id(), begun.version(), NOTES));
    return begun;
  }

  @Test
  void whoWroteNeverReads() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral draft = papers.begun(about);
    Worker colleague = reader(about, Role.FIRST_RESPONDER);
    assertThatThrownBy(() -> about.as(() -> reviews.begin(about.worker(), draft.id())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("referral.refused.ownWriting"));
    doing(
        colleague,
        () -> {
          Draft shown = referrals.draft(colleague, draft.id());
          referrals.save(
              colleague,
              draft.id(),
              Section.AGE,
              shown.version(Section.AGE),
              shown.answers().with("under18", "YES"));
        });
    // Somebody else saves the same section, and yet it is not forgotten who wrote in it.
    papers.answer(about, draft.id(), org.lodestar.app.referral.form.Answers.none());
    assertThatThrownBy(() -> as(colleague, () -> reviews.begin(colleague, draft.id())))
        .isInstanceOf(Refused.class);
    assertThat(about.as(() -> reviews.readers(about.worker(), draft.id())))
        .doesNotContainKeys(colleague.id(), about.worker().id());
  }

  @Test
  void aReaderWhoWritesMeanwhileCannotHandOver() {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral draft = papers.begun(about);
    Worker colleague = reader(about, Role.FIRST_RESPONDER);
    Review begun = as(colleague, () -> reviews.begin(colleague, draft.id()));
    doing(
        colleague,
        () ->
            referrals.save(
                colleague,
                draft.id(),
                Section.BACKGROUND,
                0,
                org.lodestar.app.referral.form.Answers.none().with("family", "two sisters")));
    assertThatThrownBy(
            () ->
                doing(
                    colleague,
                    () -> reviews.give(colleague, draft.id(), begun.id(), begun.version(), NOTES)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void howManyPointsWereFineIsCountedWithoutAName() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker reader = reader(about, Role.CASEWORKER);
    Review begun = as(reader, () -> reviews.begin(reader, draft.id()));
    ReviewNotes notes =
        new ReviewNotes(
            Map.of(
                "DATES", Verdict.FINE,
                "WORDS", Verdict.FINE,
                "SIGNS", Verdict.FINE,
                "AGE", Verdict.LOOK_AGAIN,
                "PLACES", Verdict.DOES_NOT_APPLY),
            Map.of(Section.AGE, "Who said so?"),
            Map.of(Section.AGE, 1L));
    Added.Since before = added.since();
    doing(reader, () -> reviews.give(reader, draft.id(), begun.id(), begun.version(), notes));
    assertThat(before.of("K4_SCORE").numerator()).as("three of four").isEqualTo(75);
    assertThat(before.of("K4_SCORE").denominator()).isEqualTo(1);
  }

  @Test
  void whatIsNotedIsTheReadersAloneUntilItIsHandedOver() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker reader = reader(about, Role.CASEWORKER);
    Review begun = as(reader, () -> reviews.begin(reader, draft.id()));
    doing(reader, () -> reviews.save(reader, draft.id(), begun.id(), begun.version(), NOTES));
    assertThat(as(reader, () -> reviews.get(reader, draft.id(), begun.id())).notes())
        .isEqualTo(NOTES);
    assertThat(about.as(() -> reviews.get(about.worker(), draft.id(), begun.id())).notes().words())
        .isEmpty();
    assertThatThrownBy(
            () ->
                doing(
                    reader,
                    () -> reviews.save(reader, draft.id(), begun.id(), begun.version(), NOTES)))
        .as("an older showing of the page")
        .isInstanceOf(EditClash.class);
  }

  @Test
  void everyPointIsAnsweredAndThenItIsDone() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker reader = reader(about, Role.MANAGER);
    Review review = given(about, draft, reader);
    assertThat(about.as(() -> reviews.waitingFor(about.worker().id())))
        .extracting(Review::id)
        .containsExactly(review.id());
    answer(about, draft, review, Section.AGE, Deed.CHANGED, null);
    assertThat(view(about, draft, review).open()).containsExactly(Section.EXPLOITATION);
    assertThatThrownBy(() -> answer(about, draft, review, Section.EXPLOITATION, Deed.LEFT, null))
        .isInstanceOf(Refused.class);
    answer(
        about,
        draft,
        review,
        Section.EXPLOITATION,
        Deed.LEFT,
        PersonalText.of("Both days were told so."));
    assertThat(view(about, draft, review).review().state()).isEqualTo(ReviewState.ANSWERED);
    assertThat(about.as(() -> reviews.waitingFor(about.worker().id()))).isEmpty();
  }

  private void answer(
      Made about,
      Referral of,
      Review review,
      Section section,
      Deed deed,
      @org.jspecify.annotations.Nullable PersonalText words) {
    about.doing(() -> reviews.answer(about.worker(), of.id(), review.id(), section, deed, words));
  }

  private ReviewView view(Made about, Referral of, Review review) {
    return about.as(() -> reviews.get(about.worker(), of.id(), review.id()));
  }

  @Test
  void aReferralThatIsBeingReadIsSentAllTheSameAndReadAfterwards() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker reader = reader(about, Role.CASEWORKER);
    about.as(() -> reviews.ask(about.worker(), draft.id(), reader.id()));
    Referral sent = papers.sent(about, LocalDate.now(java.time.ZoneId.of("Europe/London")));
    assertThat(sent.isDraft()).isFalse();
    Review review = given(about, sent, reader);
    ReviewView view = view(about, sent, review);
    assertThat(view.review().formState()).isEqualTo("SUBMITTED");
    assertThatThrownBy(() -> answer(about, sent, review, Section.AGE, Deed.CHANGED, null))
        .as("what was sent cannot be changed")
        .isInstanceOf(Refused.class);
    answer(about, sent, review, Section.AGE, Deed.TELL_HOME_OFFICE, null);
  }

  @Test
  void oneIsUnderWayAtATimeHoweverOftenSomebodyAsks() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker asked = reader(about, Role.CASEWORKER);
    Worker other = reader(about, Role.MANAGER);
    Review first = about.as(() -> reviews.ask(about.worker(), draft.id(), asked.id()));
    Review second = about.as(() -> reviews.ask(about.worker(), draft.id(), null));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(as(asked, () -> reviews.waitingFor(asked.id())))
        .extracting(Review::id)
        .contains(first.id());
    assertThat(as(other, () -> reviews.waitingFor(other.id()))).isEmpty();
    assertThatThrownBy(() -> as(other, () -> reviews.begin(other, draft.id())))
        .isInstanceOf(Refused.class);
    assertThat(as(asked, () -> reviews.begin(asked, draft.id())).id()).isEqualTo(first.id());
    assertThat(as(asked, () -> reviews.begin(asked, draft.id())).id()).isEqualTo(first.id());
  }

  @Test
  void onlyThoseWhoSeeThePersonAreOffered() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker shutOut = reader(about, Role.CASEWORKER);
    Worker free = reader(about, Role.CASEWORKER);
    Worker manager = reader(about, Role.MANAGER);
    Worker caller = workforce.aWorker(about.worker().organisation(), Role.CALL_TAKER);
    doing(
        manager,
        () ->
            access.shutOut(
                manager,
                about.caseFile(),
                shutOut.id(),
                org.lodestar.app.members.ConflictReason.NAMED_IN_IT));
    assertThat(about.as(() -> reviews.readers(about.worker(), draft.id())))
        .containsOnlyKeys(free.id(), manager.id());
    for (UUID nobody : new UUID[] {shutOut.id(), caller.id(), about.worker().id()}) {
      assertThatThrownBy(() -> about.as(() -> reviews.ask(about.worker(), draft.id(), nobody)))
          .isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> as(shutOut, () -> reviews.begin(shutOut, draft.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(caller, () -> reviews.begin(caller, draft.id())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatIsTakenBackIsGone() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker reader = reader(about, Role.CASEWORKER);
    Review begun = as(reader, () -> reviews.begin(reader, draft.id()));
    doing(reader, () -> reviews.save(reader, draft.id(), begun.id(), begun.version(), NOTES));
    assertThatThrownBy(
            () ->
                about.doing(
                    () ->
                        reviews.takeBack(
                            about.worker(), draft.id(), begun.id(), begun.version() + 1)))
        .as("not by somebody else")
        .isInstanceOf(Refused.class);
    doing(reader, () -> reviews.takeBack(reader, draft.id(), begun.id(), begun.version() + 1));
    assertThat(as(reader, () -> reviews.get(reader, draft.id(), begun.id())).notes())
        .isEqualTo(ReviewNotes.none());
  }

  @Test
  void aDraftThatIsThrownAwayTakesItsReadingsAlong() {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    Referral draft = papers.begun(about);
    Worker reader = reader(about, Role.CASEWORKER);
    Review review = given(about, draft, reader);
    answer(about, draft, review, Section.AGE, Deed.CHANGED, null);
    about.doing(() -> referrals.discard(about.worker(), draft.id(), draft.version()));
    Integer left =
        about.as(
            () ->
                transactions.execute(
                    status ->
                        sql.fetchSingle(
                                "select (select count(*) from referral.review where form = ?)"
                                    + " + (select count(*) from referral.writer where form = ?)"
                                    + " + (select count(*) from referral.review_answer"
                                    + " where review = ?)",
                                draft.id(),
                                draft.id(),
                                review.id())
                            .into(Integer.class)));
    assertThat(left).isZero();
  }
}
