package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.site.Task;

/**
 * The task list of a referral or notification.
 *
 * @param sections in the order of the form
 * @param steps what comes after the answers
 * @param missing how many required answers are missing
 * @param others what else there is about the same person
 * @param byOthers which other body sent it, and when; null for one of ours
 * @param mayTakeBack whether it can be said that nobody did
 */
public record ReferralPage(
    Draft draft,
    List<Task> sections,
    List<Task> steps,
    int missing,
    List<Referral> others,
    boolean mayPrepare,
    @Nullable String byOthers,
    boolean mayTakeBack) {
  public ReferralPage {
    sections = List.copyOf(sections);
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  /**
   * Whether it can be sent as it is: what the form needs is there, and the rest may follow. A
   * notification that names nobody has to be read twice besides.
   */
  public boolean isEnough() {
    return missing == 0 && referral().isOpen() && referral().route().isReferral();
  }

  /** The referral itself. */
  public Referral referral() {
    return draft.referral();
  }
}
