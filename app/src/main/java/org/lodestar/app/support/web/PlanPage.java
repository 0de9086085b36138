package org.lodestar.app.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.TimelineEntry;

/** A support plan in words. */
public record PlanPage(
    CaseFile file,
    Person person,
    String here,
    List<Aim> goals,
    List<TimelineEntry> changes,
    boolean mayWork,
    String today) {
  public PlanPage {
    goals = List.copyOf(goals);
    changes = List.copyOf(changes);
  }

  /** A goal with its steps. */
  public record Aim(
      String id,
      String words,
      String whose,
      String state,
      String tone,
      String note,
      boolean open,
      List<Step> steps) {
    public Aim {
      steps = List.copyOf(steps);
    }
  }

  /** A step: who does what by when, and what came of it. */
  public record Step(
      String id,
      String what,
      String owner,
      String due,
      String state,
      String tone,
      String outcome,
      @Nullable String undo) {}
}
