package org.lodestar.app.casework.web;

import java.util.UUID;
import org.lodestar.app.casework.CaseDraft;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.web.Drafting.LongForm;

/** Where a draft is gone on with. */
final class DraftAddress {
  private DraftAddress() {}

  static String of(CaseDraft draft) {
    UUID person = draft.person();
    if (person == null) {
      return isElsewhere(draft) ? draft.form() : Addresses.file(draft.caseFile());
    }
    String about = Addresses.person(draft.caseFile(), person);
    String pathway = Addresses.pathway(draft.caseFile(), person);
    if (isElsewhere(draft)) {
      return about + draft.form();
    }
    return switch (LongForm.valueOf(draft.form())) {
      case EPISODE -> about + "/episodes/new";
      case PAY -> about + "/pay/spells/new";
      case SIGN -> about + "/signs/new";
      case HAPPENING -> about + "/happened/new";
      case CONVERSATION -> about + "/consents/new";
      case DECISION_GROUNDS -> pathway + decision(Decision.Kind.GROUNDS);
      case DECISION_CAPACITY -> pathway + decision(Decision.Kind.CAPACITY);
      case DECISION_BEST_INTERESTS -> pathway + decision(Decision.Kind.BEST_INTERESTS);
    };
  }

  /** A later module names its form by its address below the person, or by its whole address. */
  static boolean isElsewhere(CaseDraft draft) {
    return draft.form().startsWith("/");
  }

  /** Key of the words for the form. */
  static String words(CaseDraft draft) {
    if (!isElsewhere(draft)) {
      return "casework.draft." + draft.form();
    }
    return draft.person() == null ? "casework.draft.APART" : "casework.draft.ELSEWHERE";
  }

  private static String decision(Decision.Kind kind) {
    return "/decisions/" + DecisionController.address(kind);
  }
}
