package org.lodestar.app.strategy.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;

/** Of whom it is to be asked why an action is off track, and until when they have not said it. */
public final class AskRules {
  private AskRules() {}

  /**
   * Whether nobody who answers for an action says why it is red. Why a day was moved says it, too.
   *
   * @param word what somebody says; null where nobody does
   * @param owned whether that is said by somebody who answers for it
   */
  public static boolean isSilent(JudgedAction judged, @Nullable StandingWord word, boolean owned) {
    Judgement judgement = judged.judgement();
    if (judgement == null || judgement.standing() != ActionStanding.RED) {
      return false;
    }
    return word == null ? judgement.reason() != Reason.PUT_OFF : !owned;
  }

  /**
   * When they were asked last, as long as they said nothing since and it stayed red; else null.
   * That its day was moved, and why, ends it as well.
   *
   * @param asked of one action, the first first
   * @param changes how it stood since it was first asked about
   * @param answers whether somebody answers for it
   */
  public static @Nullable Instant open(
      List<Instant> asked, List<StandingChange> changes, Predicate<StandingChange> answers) {
    if (asked.isEmpty()) {
      return null;
    }
    Instant last = asked.getLast();
    return changes.stream().anyMatch(each -> ends(each, last, answers)) ? null : last;
  }

  private static boolean ends(
      StandingChange change, Instant asked, Predicate<StandingChange> answers) {
    Judgement judgement = change.judgement();
    return change.at().isAfter(asked)
        && (judgement.standing() != ActionStanding.RED
            || judgement.reason() == Reason.PUT_OFF
            || answers.test(change));
  }
}
