package org.lodestar.app.referral.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.form.Section;

/** Addresses of this module's pages. They hold identifiers of objects and nothing else. */
public final class Addresses {
  private Addresses() {}

  /** The task list of a referral. */
  public static String referral(UUID id) {
    return "/referrals/" + id;
  }

  /** A section of a referral. */
  public static String section(UUID id, Section section) {
    return referral(id) + "/sections/" + section.slug();
  }

  /** Where a saved section leads: to the next one, back to itself, or to the task list. */
  static String afterSection(Draft draft, Section section, boolean stay) {
    List<Section> all = draft.questionnaire().sections();
    int next = all.indexOf(section) + 1;
    if (stay) {
      return section(draft.referral().id(), section);
    }
    return next < all.size()
        ? section(draft.referral().id(), all.get(next))
        : referral(draft.referral().id());
  }

  /** The second readers of a document. */
  static String reviews(UUID id) {
    return referral(id) + "/reviews";
  }

  /** Evidence that came later. */
  static String evidence(UUID id) {
    return referral(id) + "/evidence";
  }

  /** What happens now. */
  static String now(UUID id) {
    return referral(id) + "/now";
  }

  /** What a second reader found. */
  static String review(Review review) {
    return reviews(review.form()) + "/" + review.id();
  }

  /** Where a second reader reads. */
  static String reading(Review review) {
    return review(review) + "/read";
  }

  /** Where it is written down that another body has referred a person of a case. */
  public static String byOthers(UUID caseFile, UUID person) {
    return "/referrals/others?case=" + caseFile + "&person=" + person;
  }

  /** Beginning a referral about a person of a case. */
  public static String begin(UUID caseFile, UUID person) {
    return "/referrals/new?case=" + caseFile + "&person=" + person;
  }
}
