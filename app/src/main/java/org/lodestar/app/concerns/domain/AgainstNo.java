package org.lodestar.app.concerns.domain;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.concerns.PoliceAnswer;
import org.lodestar.app.concerns.PoliceWord;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;

/**
 * A concern goes to the police although whoever it is about said no only with a reason in words of
 * which somebody can judge, and with who decided it (0275, 0279). Whether they said no is asked of
 * whoever hands it over, and not answered by silence.
 */
public final class AgainstNo {
  /** A word is no reason; as with shares ours, to be confirmed by a practitioner. */
  private static final int LEAST_WORDS = 5;

  private AgainstNo() {}

  /**
   * Insists on it.
   *
   * @param child who is not asked, but whose no is not passed over in silence either
   * @param known whether a record says that they said no
   * @throws Refused with all that is missing
   */
  public static void insist(PoliceAnswer answer, boolean child, boolean known) {
    PoliceWord word = answer.word();
    if (known && word != PoliceWord.SAID_NO) {
      throw Refused.at("police", "triage.rule.police.known");
    }
    if (word == null && !child) {
      throw Refused.at("police", "triage.rule.police.missing");
    }
    if (word == PoliceWord.SAID_NO) {
      Refused.unlessEmpty(missing(answer));
    }
  }

  private static List<Refusal> missing(PoliceAnswer answer) {
    List<Refusal> missing = new ArrayList<>();
    if (words(answer.reason()) < LEAST_WORDS) {
      missing.add(Refusal.of("reason", "triage.rule.police.reason"));
    }
    if (answer.decider().isBlank()) {
      missing.add(Refusal.of("decider", "triage.rule.police.decider"));
    }
    return missing;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
