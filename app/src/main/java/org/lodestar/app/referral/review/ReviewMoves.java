package org.lodestar.app.referral.review;

import static org.lodestar.app.referral.ReviewState.*;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.ReviewEvent;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.site.Refused;

/**
 * The life of a second reader's look, as one table. What stands not in it is refused. None of it
 * touches the referral: a review never keeps one from being sent.
 */
public final class ReviewMoves {
  private static final Map<ReviewState, Map<ReviewEvent, ReviewState>> EDGES =
      new EnumMap<>(
          Map.of(
              ASKED,
              Map.of(ReviewEvent.BEGIN, READING, ReviewEvent.TAKE_BACK, TAKEN_BACK),
              READING,
              Map.of(
                  ReviewEvent.SAVE, READING,
                  ReviewEvent.GIVE, GIVEN,
                  ReviewEvent.FIND_NOTHING, ANSWERED,
                  ReviewEvent.TAKE_BACK, TAKEN_BACK),
              GIVEN,
              Map.of(ReviewEvent.ANSWER, GIVEN, ReviewEvent.ANSWER_LAST, ANSWERED)));

  private ReviewMoves() {}

  /** Whether this can happen to it. */
  public static boolean allows(ReviewState from, ReviewEvent event) {
    return find(from, event) != null;
  }

  /**
   * What becomes of it.
   *
   * @throws Refused with words about where it stands, when this cannot happen
   */
  public static ReviewState after(ReviewState from, ReviewEvent event) {
    @Nullable ReviewState to = find(from, event);
    if (to == null) {
      throw Refused.because("referral.refused.review." + from);
    }
    return to;
  }

  private static @Nullable ReviewState find(ReviewState from, ReviewEvent event) {
    return EDGES.getOrDefault(from, Map.of()).get(event);
  }
}
