package org.lodestar.app.pathway.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.Who;
import org.lodestar.statute.StepCode;

/**
 * Which step leads to which. The steps of the law form one line from the start to the end; a step
 * of our own hangs on the step that it follows and comes back to the line, unless it says
 * otherwise.
 */
final class FlowGraph {
  private static final String START = "START";

  private final Map<String, Set<String>> next = new LinkedHashMap<>();
  private final List<String> line;
  private final Map<String, OwnStep> own;

  private FlowGraph(PathwayContent content, Who who, List<String> line) {
    this.line = line;
    this.own =
        content.own().stream()
            .filter(step -> step.who().contains(who))
            .collect(Collectors.toMap(OwnStep::code, step -> step));
    line.forEach(code -> onwards(code).ifPresent(to -> join(code, to)));
    own.values().forEach(this::hang);
  }

  static FlowGraph of(PathwayContent content, Who who, Set<StepCode> law) {
    List<String> line = new ArrayList<>(List.of(START));
    content.inOrder().stream()
        .filter(plan -> law.contains(plan.code()))
        .forEach(plan -> line.add(plan.code().name()));
    return new FlowGraph(content, who, List.copyOf(line));
  }

  private void join(String from, String to) {
    next.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
  }

  private void hang(OwnStep step) {
    join(step.after(), step.code());
    if (step.then().isEmpty()) {
      onwards(root(step)).ifPresent(to -> join(step.code(), to));
    } else {
      join(step.code(), step.then());
    }
  }

  /** The step at the bottom of a chain of our own steps; the step itself in a loop. */
  private String root(OwnStep step) {
    Set<String> seen = new HashSet<>(Set.of(step.code()));
    String at = step.after();
    OwnStep before = own.get(at);
    while (before != null) {
      if (!seen.add(at)) {
        return step.code();
      }
      at = before.after();
      before = own.get(at);
    }
    return at;
  }

  /** What comes next on the line of the law; nothing for a step that is not on it. */
  private Optional<String> onwards(String code) {
    int at = line.indexOf(code);
    if (at < 0) {
      return Optional.empty();
    }
    return Optional.of(at + 1 < line.size() ? line.get(at + 1) : OwnStep.END);
  }

  /** Whether the flow has this step. */
  boolean has(String code) {
    return code.equals(OwnStep.END) || line.contains(code) || own.containsKey(code);
  }

  /** Every step that can be reached from the start. */
  Set<String> reached() {
    return from(List.of(START));
  }

  /** Whether the end can be reached from a step. */
  boolean ends(String code) {
    return from(List.of(code)).contains(OwnStep.END);
  }

  /** The steps of the loop in which a step stands, in alphabetical order; empty when in none. */
  Set<String> loop(String code) {
    Set<String> after = from(next.getOrDefault(code, Set.of()));
    if (!after.contains(code)) {
      return Set.of();
    }
    return after.stream()
        .filter(each -> from(next.getOrDefault(each, Set.of())).contains(code))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> from(Collection<String> begin) {
    Set<String> seen = new LinkedHashSet<>(begin);
    Deque<String> open = new ArrayDeque<>(begin);
    while (!open.isEmpty()) {
      for (String to : next.getOrDefault(open.pop(), Set.of())) {
        if (seen.add(to)) {
          open.push(to);
        }
      }
    }
    return seen;
  }
}
