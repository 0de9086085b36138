package org.lodestar.app.support.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.support.Outcome;
import org.lodestar.app.support.form.Question.Kind;

/** The questions about outcomes. */
public final class OutcomeForms {
  /** Whether the person agrees to score. All that was explained must be ticked for a yes. */
  public static final List<Question> AGREE =
      List.of(
          Question.ticks("explained", "OPTIONAL", "WITHDRAW", "NO_CONDITION", "WHO_SEES").must(),
          Question.choice("answer", "YES", "NO").must(),
          Question.day("on", Kind.PAST_DAY).must());

  /** The scores, none of which must be given. */
  public static final List<Question> SCORES = scores();

  private OutcomeForms() {}

  private static List<Question> scores() {
    List<Question> asked = new ArrayList<>();
    asked.add(Question.day("on", Kind.PAST_DAY).must());
    asked.add(Question.choice("who", "SELF", "RECORDED").must());
    Arrays.stream(Outcome.values()).map(Enum::name).map(Question::pick).forEach(asked::add);
    asked.add(Question.text("words"));
    return List.copyOf(asked);
  }
}
