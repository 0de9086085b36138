package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StepGroup;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.domain.StepGroups;
import org.lodestar.app.casework.face.CaseToDo;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What next, in words: all open steps of a case, tonight's first. */
@Component
class NextSteps {
  private final CaseToDo toDo;
  private final Today today;

  NextSteps(CaseToDo toDo, Today today) {
    this.toDo = toDo;
    this.today = today;
  }

  /** The groups in which there is something to do. */
  List<CasePage.NextGroup> of(Page page, CaseView view) {
    Map<StepGroup, List<ToDo>> groups =
        toDo.of(view.file()).stream().collect(Collectors.groupingBy(ToDo::group));
    return Arrays.stream(StepGroup.values())
        .filter(groups::containsKey)
        .map(
            group ->
                new CasePage.NextGroup(
                    group,
                    title(page, group),
                    groups.getOrDefault(group, List.of()).stream()
                        .map(step -> step(page, view, step))
                        .toList()))
        .toList();
  }

  /** A heading that names the working day that is meant. */
  String title(Page page, StepGroup group) {
    return page.t("casework.group." + group, page.date(StepGroups.nextWorkingDay(today.date())));
  }

  private CasePage.NextStep step(Page page, CaseView view, ToDo step) {
    return new CasePage.NextStep(
        step.own() == null ? Shown.step(page, step) : step.own().title(),
        view.people().size() > 1 ? person(page, view.people(), step.person()) : null,
        Addresses.pathway(view.file().id(), step.person()) + "#" + step.anchor(),
        mark(page, step));
  }

  /** The hour of a step, or its day where its group does not say it. */
  @Nullable Mark mark(Page page, ToDo step) {
    Instant hour = step.dueAt();
    if (hour != null) {
      boolean late = hour.isBefore(today.now());
      return new Mark(
          page.t(late ? "casework.overdue" : "casework.due", page.dateTime(hour)),
          late ? "overdue" : "due");
    }
    return day(page, step.due(), step.group());
  }

  private @Nullable Mark day(Page page, @Nullable LocalDate due, StepGroup group) {
    if (due == null || due.equals(StepGroups.nextWorkingDay(today.date()))) {
      return null;
    }
    if (due.isBefore(today.date())) {
      return new Mark(page.t("casework.overdue", page.date(due)), "overdue");
    }
    return group == StepGroup.TONIGHT
        ? null
        : new Mark(page.t("casework.due", page.date(due)), "due");
  }

  private static @Nullable String person(Page page, List<Person> people, UUID id) {
    return people.stream()
        .filter(each -> each.id().equals(id))
        .map(each -> Shown.name(page, each))
        .findFirst()
        .orElse(null);
  }
}
