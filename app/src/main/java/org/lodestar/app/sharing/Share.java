package org.lodestar.app.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.ConsentKind;

/**
 * A share, without its content and without the giver's own words: what the notice may say, and how
 * far it is.
 *
 * @param reference our own short one
 * @param organisation that gives
 * @param receiver outside, its words are left out here
 * @param child whether the person is treated as a child
 * @param againstNo whether it is given on a duty although the person said no
 * @param kept its state as it was written; see {@link #state}
 * @param expiresAt first moment at which it may not be read any more
 * @param sent the version that receivers get; null before it is offered
 * @param marks when what happened to it
 * @param version for optimistic locking
 */
public record Share(
    UUID id,
    String reference,
    UUID caseFile,
    UUID person,
    UUID organisation,
    Receiver receiver,
    Terms terms,
    boolean child,
    boolean againstNo,
    ShareState kept,
    Instant expiresAt,
    @Nullable UUID sent,
    Marks marks,
    long version) {

  private static final Set<ShareEvent> OFFERING =
      EnumSet.of(ShareEvent.OFFER, ShareEvent.APPROVE, ShareEvent.OPEN_AT_ONCE);

  /**
   * When what happened.
   *
   * @param reviewBy by when an urgent share is looked at again; null for others
   * @param renewed that a newer version of an urgent share took the place of the older; else null
   * @param answerBy by when the receiver of an urgent share says what they do; null for others
   */
  public record Marks(
      @Nullable UUID proposedBy,
      Instant proposedAt,
      @Nullable Instant offeredAt,
      @Nullable Instant answeredAt,
      @Nullable Instant endedAt,
      @Nullable EndReason endReason,
      @Nullable Instant reviewBy,
      @Nullable Instant reviewedAt,
      @Nullable LocalDate chaseOn,
      @Nullable LocalDate acknowledgedOn,
      @Nullable Renewed renewed,
      @Nullable Instant answerBy) {

    /** Nothing but that it was proposed. */
    public static Marks begun(@Nullable UUID by, Instant at) {
      return new Marks(by, at, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same, after something happened. */
    public Marks after(ShareEvent event, ShareState to, @Nullable EndReason reason, Instant now) {
      boolean answered = event == ShareEvent.ACCEPT || event == ShareEvent.REFUSE;
      boolean ended = !to.isLive() && endedAt == null;
      return new Marks(
          proposedBy,
          proposedAt,
          OFFERING.contains(event) ? now : offeredAt,
          answered ? now : answeredAt,
          ended ? now : endedAt,
          ended ? reason : endReason,
          reviewBy,
          event == ShareEvent.REVIEW ? now : reviewedAt,
          chaseOn,
          acknowledgedOn,
          renewed,
          answerBy);
    }

    /** The same, to be looked at again by a moment, and answered by another. */
    public Marks urgent(Instant review, Instant answer) {
      return with(review, null, renewed, answer);
    }

    /** The same, with a newer version that went out at once, to be looked at again by a moment. */
    public Marks renewed(UUID by, Instant at, Instant review) {
      return with(review, null, new Renewed(by, at), answerBy);
    }

    private Marks with(
        Instant review,
        @Nullable Instant reviewed,
        @Nullable Renewed newer,
        @Nullable Instant answer) {
      return new Marks(
          proposedBy,
          proposedAt,
          offeredAt,
          answeredAt,
          endedAt,
          endReason,
          review,
          reviewed,
          chaseOn,
          acknowledgedOn,
          newer,
          answer);
    }

    /** The same, with what is known of a sealed document's arrival. */
    public Marks sealed(@Nullable LocalDate chase, @Nullable LocalDate acknowledged) {
      return new Marks(
          proposedBy,
          proposedAt,
          offeredAt,
          answeredAt,
          endedAt,
          endReason,
          reviewBy,
          reviewedAt,
          chase,
          acknowledged,
          renewed,
          answerBy);
    }
  }

  /** Who sent a newer version in place of an older one, and when. */
  public record Renewed(@Nullable UUID by, Instant at) {}

  /** How far it is at a moment: its last day ends it without anybody's doing. */
  public ShareState state(Instant now) {
    return !now.isBefore(expiresAt) && ShareMoves.TABLE.allows(kept, ShareEvent.EXPIRE)
        ? ShareMoves.TABLE.after(kept, ShareEvent.EXPIRE)
        : kept;
  }

  /**
   * Whether the receiver can say what they do: where it is urgent, and where it asks something of
   * them because of a duty or for a child in need.
   */
  public boolean mayBeAnswered() {
    return marks.answerBy() != null || terms.basis() != Basis.CONSENT;
  }

  /** Whether it is given to protect somebody of the other kind than the person. */
  public boolean protectsAnother() {
    return terms.basis() == (child ? Basis.CARE_ENQUIRY : Basis.CHILD_ENQUIRY);
  }

  /** Whether its content may be read at a moment. */
  public boolean isReadable(Instant now) {
    return sent != null && state(now).isReadable();
  }

  /** Whether it ends when this consent is taken back at a moment. */
  public boolean endsWith(ConsentKind kind, Instant now) {
    return restsOn() == kind && state(now).isLive();
  }

  /** The consent with which it ends; null where it goes on without any. */
  public @Nullable ConsentKind restsOn() {
    return terms.consent();
  }

  /** Whether a second person must still agree. */
  public boolean awaitsApproval() {
    return kept == ShareState.PROPOSED && needsSecond();
  }

  /** Whether what goes out of it needs a second person. */
  public boolean needsSecond() {
    return againstNo || terms.basis().needsApproval();
  }

  /** Whether a manager must still look at it again. */
  public boolean awaitsReview() {
    return marks.reviewBy() != null && marks.reviewedAt() == null;
  }

  /**
   * Whether somebody may be the second who looks at it again: neither who gave nor who renewed it.
   */
  public boolean maySecond(UUID worker) {
    Renewed newer = marks.renewed();
    return !worker.equals(marks.proposedBy()) && (newer == null || !worker.equals(newer.by()));
  }

  /** The same in another state, with these marks. */
  public Share moved(ShareState to, Marks now) {
    return new Share(
        id,
        reference,
        caseFile,
        person,
        organisation,
        receiver,
        terms,
        child,
        againstNo,
        to,
        expiresAt,
        sent,
        now,
        version);
  }

  /** The same, with the version that receivers get from now on. */
  public Share sending(UUID sending) {
    return new Share(
        id,
        reference,
        caseFile,
        person,
        organisation,
        receiver,
        terms,
        child,
        againstNo,
        kept,
        expiresAt,
        sending,
        marks,
        version);
  }
}
