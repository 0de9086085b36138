package org.lodestar.app.referral.face;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.ReviewAnswer;
import org.lodestar.app.referral.review.ReviewNotes;

/**
 * A second reader's look with what they noted and what was answered.
 *
 * @param notes empty for all but the reader until they are handed over
 * @param answers by section
 */
public record ReviewView(Review review, ReviewNotes notes, Map<Section, ReviewAnswer> answers) {
  public ReviewView {
    answers = Map.copyOf(answers);
  }

  /** Points that nobody has answered. */
  public Set<Section> open() {
    return notes.points().stream()
        .filter(section -> !answers.containsKey(section))
        .collect(Collectors.toSet());
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "ReviewView[" + review.id() + "]";
  }
}
