package org.lodestar.app.referral.store;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that lies beside a draft and goes when it is thrown away. */
@Component
public class DraftTraces {
  private final SectionRows sections;
  private final OutgoingRows outgoing;
  private final WriterRows writers;
  private final ReviewRows reviews;
  private final ReviewAnswerRows answers;
  private final FollowRows follows;

  DraftTraces(
      SectionRows sections,
      OutgoingRows outgoing,
      WriterRows writers,
      ReviewRows reviews,
      ReviewAnswerRows answers,
      FollowRows follows) {
    this.sections = sections;
    this.outgoing = outgoing;
    this.writers = writers;
    this.reviews = reviews;
    this.answers = answers;
    this.follows = follows;
  }

  /** Deletes what lies beside this draft. */
  public void delete(UUID form) {
    sections.delete(form);
    outgoing.delete(form);
    writers.delete(form);
    answers.delete(form);
    reviews.delete(form);
    follows.delete(form);
  }
}
