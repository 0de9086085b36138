package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.StepGroup;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.domain.StepGroups;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Component;

/** The steps of a pathway in the groups in which they press, as on the page of the case. */
@Component
class PathwayGroups {
  private final NextSteps next;
  private final Today today;

  PathwayGroups(NextSteps next, Today today) {
    this.next = next;
    this.today = today;
  }

  /** A step with what it is sorted by. */
  private record Sorted(ToDo toDo, PathwayPage.@Nullable Line line, @Nullable OwnStepView own) {}

  /** Tonight, by the next working day, later; then what waits, and what is settled. */
  List<PathwayPage.Group> of(
      Page page, PathwayView view, List<PathwayPage.Line> lines, List<OwnStepView> own) {
    StepGroups.Now now =
        new StepGroups.Now(
            today.date(),
            isTrue(view.notes().get(Circumstance.IMMEDIATE_DANGER)),
            view.file().missing().contains(view.person().id()));
    List<Sorted> open = open(view, now, lines, own);
    List<PathwayPage.Group> groups = new ArrayList<>();
    for (StepGroup group : StepGroup.values()) {
      List<PathwayPage.Entry> entries =
          open.stream()
              .filter(each -> each.toDo().group() == group)
              .map(each -> entry(page, each))
              .toList();
      add(groups, group.name(), next.title(page, group), false, entries);
    }
    add(
        groups,
        "WAITING",
        page.t("casework.group.WAITING"),
        true,
        ours(own, OwnStepView::waits).toList());
    add(groups, "SETTLED", page.t("casework.group.SETTLED"), true, settled(lines, own));
    return groups;
  }

  private PathwayPage.Entry entry(Page page, Sorted sorted) {
    return new PathwayPage.Entry(sorted.line(), sorted.own(), next.mark(page, sorted.toDo()));
  }

  private static boolean isTrue(@Nullable FactNote note) {
    return note != null && note.value().isYes();
  }

  private static void add(
      List<PathwayPage.Group> groups,
      String id,
      String title,
      boolean folded,
      List<PathwayPage.Entry> entries) {
    if (!entries.isEmpty()) {
      groups.add(new PathwayPage.Group(id, title, folded, entries));
    }
  }

  private static List<Sorted> open(
      PathwayView view, StepGroups.Now now, List<PathwayPage.Line> lines, List<OwnStepView> own) {
    Stream<Sorted> law =
        lines.stream()
            .filter(line -> line.step().state() == PathwayStep.State.OPEN)
            .map(line -> sorted(view, now, line));
    Stream<Sorted> ours =
        own.stream()
            .filter(step -> !step.waits() && step.state() == PathwayStep.State.OPEN)
            .map(step -> sorted(view, now, step));
    return Stream.concat(law, ours)
        .sorted(Comparator.comparing(Sorted::toDo, StepGroups.IN_ORDER))
        .toList();
  }

  private static Sorted sorted(PathwayView view, StepGroups.Now now, PathwayPage.Line line) {
    var code = line.step().step().code();
    LocalDate due = line.step().due();
    Instant hour = line.step().dueAt();
    return new Sorted(
        new ToDo(view.person().id(), code, null, due, hour, StepGroups.of(code, due, hour, now)),
        line,
        null);
  }

  private static Sorted sorted(PathwayView view, StepGroups.Now now, OwnStepView step) {
    return new Sorted(
        new ToDo(
            view.person().id(),
            null,
            step.step(),
            step.due(),
            null,
            StepGroups.of(null, step.due(), now)),
        null,
        step);
  }

  private static List<PathwayPage.Entry> settled(
      List<PathwayPage.Line> lines, List<OwnStepView> own) {
    return Stream.concat(
            lines.stream()
                .filter(line -> line.step().state() != PathwayStep.State.OPEN)
                .map(line -> new PathwayPage.Entry(line, null, null)),
            ours(own, step -> step.state() != PathwayStep.State.OPEN))
        .toList();
  }

  private static Stream<PathwayPage.Entry> ours(
      List<OwnStepView> own, Predicate<OwnStepView> wanted) {
    return own.stream().filter(wanted).map(step -> new PathwayPage.Entry(null, step, null));
  }
}
