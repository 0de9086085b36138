package org.lodestar.app.boards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.MovedDay;

/**
 * What a board asks somebody to do.
 *
 * @param raised where it comes from
 */
public record BoardAction(UUID id, Raised raised, Content content, Course course, long version) {
  /**
   * The meeting in which it was asked for.
   *
   * @param day of that meeting
   */
  public record Raised(UUID body, UUID meeting, @Nullable UUID item, LocalDate day) {}

  /** What is to be done, by whom, until when. */
  public record Content(String what, String post, @Nullable UUID worker, LocalDate due) {}

  /** Whether it is done. */
  public enum State {
    OPEN,
    DONE,
    DROPPED
  }

  /**
   * How it went on.
   *
   * @param result what came of it; empty while it is open
   * @param plan action of the plan that it became, and its strategy
   * @param moved that it is due later than the board asked for; null where it is not
   */
  public record Course(
      State state,
      String result,
      @Nullable LocalDate closedOn,
      @Nullable PlanLink plan,
      @Nullable MovedDay moved) {
    /** To be kept: whether it is due later than it was is reckoned from what was kept before. */
    public Course(
        State state, String result, @Nullable LocalDate closedOn, @Nullable PlanLink plan) {
      this(state, result, closedOn, plan, null);
    }

    /** Not begun. */
    public static Course open() {
      return new Course(State.OPEN, "", null, null);
    }
  }

  /** An action of the plan. */
  public record PlanLink(@Nullable UUID strategy, UUID action, String title) {
    /** One to be kept; its strategy and title are the plan's to say. */
    public static PlanLink to(UUID action) {
      return new PlanLink(null, action, "");
    }
  }

  /** The same with what the plan calls the action that it became. */
  public BoardAction planned(PlanLink plan) {
    return new BoardAction(
        id,
        raised,
        content,
        new Course(course.state(), course.result(), course.closedOn(), plan, course.moved()),
        version);
  }

  public boolean isOpen() {
    return course.state() == State.OPEN;
  }

  /** Whether its day is over and it is not done. */
  public boolean isLate(LocalDate today) {
    return isOpen() && content.due().isBefore(today);
  }

  /** Whether a meeting on a day finds it open. */
  public boolean wasOpenOn(LocalDate day) {
    return raised.day().isBefore(day)
        && (course.closedOn() == null || !course.closedOn().isBefore(day));
  }
}
