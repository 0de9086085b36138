package org.lodestar.app.strategy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;

/** Slot: what later rooms show beside the part of the plan that it is about. */
public interface PlanBeside {
  /** Beside the priorities of a strategy, by their numbers; those with nothing are left out. */
  Map<Integer, List<Said>> priorities(Worker worker, Page page, Strategy strategy);

  /** Beside an action. */
  List<Said> action(Worker worker, Page page, UUID strategy, UUID action);

  /**
   * What was said.
   *
   * @param by who said it, as words above it
   * @param href where more is told; null for those who may not look
   * @param none that nobody answered, as words where no answer is
   */
  record Said(
      String by,
      String words,
      @Nullable String href,
      String facts,
      String none,
      List<Answer> answers) {
    public Said {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What was answered.
   *
   * @param source where it was answered; null for those who may not look
   * @param actions that come of it
   */
  record Answer(
      Mark verdict, String words, String facts, @Nullable Crumb source, List<Line> actions) {
    public Answer {
      actions = List.copyOf(actions);
    }
  }
}
