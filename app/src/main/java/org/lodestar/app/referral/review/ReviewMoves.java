package org.lodestar.app.referral.review;

import static org.lodestar.app.members.Action.PREPARE_REFERRAL;
import static org.lodestar.app.members.Action.REVIEW_REFERRAL;
import static org.lodestar.app.referral.ReviewEvent.ANSWER;
import static org.lodestar.app.referral.ReviewEvent.ANSWER_LAST;
import static org.lodestar.app.referral.ReviewEvent.BEGIN;
import static org.lodestar.app.referral.ReviewEvent.FIND_NOTHING;
import static org.lodestar.app.referral.ReviewEvent.GIVE;
import static org.lodestar.app.referral.ReviewEvent.SAVE;
import static org.lodestar.app.referral.ReviewEvent.TAKE_BACK;
import static org.lodestar.app.referral.ReviewState.ANSWERED;
import static org.lodestar.app.referral.ReviewState.ASKED;
import static org.lodestar.app.referral.ReviewState.GIVEN;
import static org.lodestar.app.referral.ReviewState.READING;
import static org.lodestar.app.referral.ReviewState.TAKEN_BACK;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.referral.ReviewEvent;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/**
 * The life of a second reader's look. None of it touches the referral: a review never keeps one
 * from being sent.
 */
public final class ReviewMoves {
  /** Every move that there is. */
  public static final MoveTable<ReviewState, ReviewEvent> TABLE =
      MoveTable.of(
              edge(ASKED, BEGIN, READING, REVIEW_REFERRAL, Guard.ASKED_OF_THEM, Guard.NO_WRITER),
              edge(ASKED, TAKE_BACK, TAKEN_BACK, PREPARE_REFERRAL),
              edge(READING, SAVE, READING, REVIEW_REFERRAL, Guard.THE_READER),
              edge(READING, GIVE, GIVEN, REVIEW_REFERRAL, Guard.THE_READER, Guard.NO_WRITER),
              edge(
                  READING,
                  FIND_NOTHING,
                  ANSWERED,
                  REVIEW_REFERRAL,
                  Guard.THE_READER,
                  Guard.NO_WRITER),
              edge(READING, TAKE_BACK, TAKEN_BACK, REVIEW_REFERRAL, Guard.THE_READER),
              edge(GIVEN, ANSWER, GIVEN, PREPARE_REFERRAL, Guard.NOT_THE_READER),
              edge(GIVEN, ANSWER_LAST, ANSWERED, PREPARE_REFERRAL, Guard.NOT_THE_READER))
          .begins(ASKED, READING)
          .ends(ANSWERED, TAKEN_BACK)
          .refuses((state, event) -> Refusal.of("", "referral.refused.review." + state));

  private ReviewMoves() {}

  private enum Guard {
    ASKED_OF_THEM,
    /** Who has written in the document does not read it as the second. */
    NO_WRITER,
    THE_READER,
    NOT_THE_READER
  }
}
