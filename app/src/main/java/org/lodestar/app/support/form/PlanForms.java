package org.lodestar.app.support.form;

import java.util.List;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.PlanAction;
import org.lodestar.app.support.domain.ActionMoves;
import org.lodestar.app.support.form.Question.Kind;

/** The questions of a support plan. */
public final class PlanForms {
  /** A goal. */
  public static final List<Question> GOAL =
      List.of(
          Question.text("words").must(),
          Question.choice("whose", "PERSON", "WORKER", "BOTH").must(),
          Question.choice("state", Goal.State.values()).must(),
          Question.text("note"));

  /** A step towards it. The owner is a colleague, or somebody else by name. */
  public static final List<Question> ACTION =
      List.of(
          Question.text("what").must(),
          Question.pick("owner"),
          Question.line("otherOwner"),
          Question.day("due", Kind.DAY).must());

  private PlanForms() {}

  /** What happened to a step that is in this state, and what came of it. */
  public static List<Question> move(PlanAction.State state) {
    PlanAction.Move[] possible = ActionMoves.TABLE.from(state).toArray(PlanAction.Move[]::new);
    Question move = Question.choice("move", possible).must();
    return state.isOpen() ? List.of(move, Question.text("outcome")) : List.of(move);
  }
}
