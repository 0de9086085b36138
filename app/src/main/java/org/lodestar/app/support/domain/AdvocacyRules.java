package org.lodestar.app.support.domain;

import org.lodestar.app.site.Refused;
import org.lodestar.app.support.AdvocacyFile;
import org.lodestar.app.support.Answers;

/** A file is kept while the person wants an advocate. */
public final class AdvocacyRules {
  private static final int EXPLAINED = 5;

  private AdvocacyRules() {}

  /** No file without a yes that was given after everything was explained. */
  public static void checkConsent(Answers consent) {
    need(consent.text("answer").equals("YES"), "support.rule.advocacyConsent");
    need(consent.list("explained").size() == EXPLAINED, "support.rule.advocacyExplained");
  }

  /** Nothing is added once the person has taken their yes back. */
  public static void checkOpen(AdvocacyFile.State state) {
    need(state == AdvocacyFile.State.OPEN, "support.rule.advocacyClosed");
  }

  private static void need(boolean right, String key) {
    if (!right) {
      throw Refused.because(key);
    }
  }
}
