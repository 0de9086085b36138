package org.lodestar.app.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.statute.StepCode;

/**
 * What a version of the local pathway says. Whatever is kept, every step of the law is in it.
 *
 * @param steps our part of the steps of the law
 * @param own steps of our own
 */
public record PathwayContent(List<StepPlan> steps, List<OwnStep> own) {
  /** More steps of our own would be no help to anybody. */
  public static final int MOST_OWN = 60;

  public PathwayContent {
    List<StepPlan> kept = steps;
    steps = Arrays.stream(StepCode.values()).map(code -> plan(kept, code)).toList();
    own = List.copyOf(own);
  }

  /** Our part of a step of the law. */
  public StepPlan plan(StepCode code) {
    return plan(steps, code);
  }

  private static StepPlan plan(List<StepPlan> plans, StepCode code) {
    return plans.stream()
        .filter(plan -> plan.code() == code)
        .findFirst()
        .orElseGet(() -> StepPlan.empty(code));
  }

  /** A step of our own. */
  public Optional<OwnStep> find(String code) {
    return own.stream().filter(step -> step.code().equals(code)).findFirst();
  }

  /** Whether there is such a step, of the law or our own. */
  public boolean has(String code) {
    return law(code).isPresent() || find(code).isPresent();
  }

  /** The step of the law with this name. */
  public static Optional<StepCode> law(String code) {
    return Arrays.stream(StepCode.values()).filter(step -> step.name().equals(code)).findFirst();
  }

  /** The steps of the law in our order: by stage, then by place; danger stays first. */
  public List<StepPlan> inOrder() {
    return steps.stream()
        .sorted(
            Comparator.comparing((StepPlan plan) -> Stage.of(plan.code()))
                .thenComparing(plan -> plan.code() != StepCode.CALL_999)
                .thenComparingInt(StepPlan::place)
                .thenComparing(StepPlan::code))
        .toList();
  }

  /**
   * Steps of our own for somebody, each after the step that it follows: those that concern them and
   * hang, by steps that concern them too, on a step that the law asks for.
   */
  public List<OwnStep> ownFor(Set<Who> somebody, Way way, Set<StepCode> asked) {
    List<OwnStep> found = new ArrayList<>();
    inOrder().stream()
        .filter(plan -> asked.contains(plan.code()))
        .forEach(plan -> follow(plan.code().name(), somebody, way, found));
    return found;
  }

  private void follow(String code, Set<Who> somebody, Way way, List<OwnStep> found) {
    for (OwnStep step : own) {
      if (step.after().equals(code) && step.concerns(somebody, way) && !found.contains(step)) {
        found.add(step);
        follow(step.code(), somebody, way, found);
      }
    }
  }

  /** The same with another plan for one step. */
  public PathwayContent with(StepPlan plan) {
    List<StepPlan> changed = new ArrayList<>(steps);
    changed.replaceAll(each -> each.code() == plan.code() ? plan : each);
    return new PathwayContent(changed, own);
  }

  /** The same with a step of our own added or replaced. */
  public PathwayContent with(OwnStep step) {
    List<OwnStep> changed = new ArrayList<>(own);
    if (find(step.code()).isPresent()) {
      changed.replaceAll(each -> each.code().equals(step.code()) ? step : each);
    } else {
      changed.add(step);
    }
    return new PathwayContent(steps, changed);
  }

  /** The same without a step of our own. */
  public PathwayContent without(String code) {
    return new PathwayContent(
        steps, own.stream().filter(step -> !step.code().equals(code)).toList());
  }
}
