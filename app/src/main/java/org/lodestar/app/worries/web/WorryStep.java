package org.lodestar.app.worries.web;

import java.util.Locale;
import java.util.UUID;

/** The pages of a worker's worry. */
public enum WorryStep {
  URGENCY,
  SEEN,
  ABOUT,
  DID,
  MORE;

  /** The address of the page for a draft. */
  String at(UUID draft) {
    return at(draft, name());
  }

  /** The page of all answers. */
  static String check(UUID draft) {
    return at(draft, "check");
  }

  private static String at(UUID draft, String page) {
    return "/worries/drafts/" + draft + "/" + page.toLowerCase(Locale.ROOT);
  }

  /** The view that draws it. */
  String view() {
    return "worries/worry" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
