package org.lodestar.app.support.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Outcome;

/** Scoring is for adults who were told what it is and who said yes; never a condition. */
public final class OutcomeRules {
  private static final int EXPLAINED = 4;

  private OutcomeRules() {}

  /** The outcome set was made by and for adults. */
  public static void checkAdult(Person about) {
    need(!about.treatedAsChild(), "support.rule.outcomesAdults");
  }

  /** A yes counts only when everything was explained. */
  public static void checkExplained(Answers answers) {
    boolean yes = answers.text("answer").equals("YES");
    need(!yes || answers.list("explained").size() == EXPLAINED, "support.rule.explained");
  }

  /** Scores are kept while the person's newest answer is yes. */
  public static void checkAgreed(Optional<Answers> newest) {
    need(isAgreed(newest), "support.rule.scoringNotAgreed");
  }

  /** Whether the newest answer is yes. */
  public static boolean isAgreed(Optional<Answers> newest) {
    return newest.filter(answers -> answers.text("answer").equals("YES")).isPresent();
  }

  /** One score at least: a sitting in which nothing was scored says nothing. */
  public static void checkSomething(Answers answers) {
    List<String> names = Arrays.stream(Outcome.values()).map(Enum::name).toList();
    need(
        names.stream().anyMatch(name -> !answers.text(name).isEmpty()),
        "support.rule.nothingScored");
  }

  private static void need(boolean right, String key) {
    if (!right) {
      throw Refused.because(key);
    }
  }
}
