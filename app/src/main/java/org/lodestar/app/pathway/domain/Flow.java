package org.lodestar.app.pathway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.Stage;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.Who;
import org.lodestar.statute.StepCode;

/**
 * The flow for somebody: the steps of the law that can be asked for, in our order, each followed by
 * our own steps that come after it.
 *
 * @param lines in the order in which they are drawn and read
 */
public record Flow(Who who, List<Line> lines) {
  /**
   * One step of a flow.
   *
   * @param code of the law or our own
   * @param after the step that it follows; empty for a step of the law
   * @param then the step with which one goes on; empty for the usual line
   * @param part for a flow through an eighteenth birthday, whose step it is
   */
  public record Line(String code, Stage stage, String after, String then, Part part) {
    /** Whether it is a step of our own. */
    public boolean own() {
      return !after.isEmpty();
    }
  }

  /** To which side of an eighteenth birthday a step belongs. */
  public enum Part {
    /** To both, or there is no birthday in this flow. */
    ALWAYS,
    AS_A_CHILD,
    AS_AN_ADULT
  }

  public Flow {
    lines = List.copyOf(lines);
  }

  /** The flow of a version, as the law stands on a day. */
  public static Flow of(PathwayContent content, Who who, LocalDate on) {
    Set<StepCode> law = LawFlow.stepsFor(who, on);
    Parts parts = Parts.of(who, on);
    List<Line> lines = new ArrayList<>();
    Set<String> drawn = new HashSet<>();
    for (StepPlan plan : content.inOrder()) {
      if (law.contains(plan.code())) {
        Stage stage = Stage.of(plan.code());
        Part part = parts.of(plan.code());
        lines.add(new Line(plan.code().name(), stage, "", "", part));
        follow(content, who, lines.getLast(), lines, drawn);
      }
    }
    return new Flow(who, lines);
  }

  private static void follow(
      PathwayContent content, Who who, Line before, List<Line> lines, Set<String> drawn) {
    for (OwnStep step : content.own()) {
      boolean next = step.who().contains(who) && step.after().equals(before.code());
      if (next && drawn.add(step.code())) {
        Line line = new Line(step.code(), before.stage(), step.after(), step.then(), before.part());
        lines.add(line);
        follow(content, who, line, lines, drawn);
      }
    }
  }

  /** The stages in which something is done, in order. */
  public List<Stage> stages() {
    return lines.stream().map(Line::stage).distinct().toList();
  }

  /** The steps of a stage, in order. */
  public List<Line> in(Stage stage) {
    return lines.stream().filter(line -> line.stage() == stage).toList();
  }

  /** Which steps are only a child's or only an adult's. */
  private record Parts(Set<StepCode> child, Set<StepCode> adult) {
    static Parts of(Who who, LocalDate on) {
      return who == Who.TURNING_18
          ? new Parts(LawFlow.stepsFor(Who.CHILD, on), LawFlow.stepsFor(Who.ADULT, on))
          : new Parts(EnumSet.allOf(StepCode.class), EnumSet.allOf(StepCode.class));
    }

    Part of(StepCode code) {
      if (!adult.contains(code)) {
        return Part.AS_A_CHILD;
      }
      return child.contains(code) ? Part.ALWAYS : Part.AS_AN_ADULT;
    }
  }
}
