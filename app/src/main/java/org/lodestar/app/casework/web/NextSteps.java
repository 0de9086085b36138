package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.CaseView;
import org.lodestar.app.casework.NotedWords;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.casework.StepGroup;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.ToDoBeside;
import org.lodestar.app.casework.domain.StepGroups;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CaseToDo;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Component;

/** What next, in words: all open steps of a case, tonight's first. */
@Component
class NextSteps {
  /** What is done nowhere but on its own page; another step is read with why and how first. */
  private static final Set<StepCode> STRAIGHT =
      EnumSet.of(StepCode.SUBMIT_NRM, StepCode.SUBMIT_DTN);

  private final CaseToDo toDo;
  private final CasePathways pathways;
  private final List<StepDoor> doors;
  private final List<ToDoBeside> beside;
  private final Today today;

  NextSteps(
      CaseToDo toDo,
      CasePathways pathways,
      List<StepDoor> doors,
      List<ToDoBeside> beside,
      Today today) {
    this.pathways = pathways;
    this.toDo = toDo;
    this.beside = List.copyOf(beside);
    this.doors = List.copyOf(doors);
    this.today = today;
  }

  /** The groups in which there is something to do. */
  List<CasePage.NextGroup> of(Page page, CaseView view) {
    Map<StepGroup, List<ToDo>> groups =
        toDo.of(view.file()).stream().collect(Collectors.groupingBy(ToDo::group));
    return Arrays.stream(StepGroup.values())
        .map(
            group ->
                new CasePage.NextGroup(
                    group,
                    title(page, group),
                    steps(page, view, group, groups.getOrDefault(group, List.of()))))
        .filter(group -> !group.steps().isEmpty())
        .toList();
  }

  /** What others were handed stands among tonight's steps, after those that keep somebody alive. */
  private List<CasePage.NextStep> steps(
      Page page, CaseView view, StepGroup group, List<ToDo> open) {
    List<CasePage.NextStep> all =
        new ArrayList<>(open.stream().map(step -> step(page, view, step)).toList());
    if (group == StepGroup.TONIGHT) {
      all.addAll(
          0,
          beside.stream()
              .flatMap(each -> each.first(view.file(), page).stream())
              .map(line -> step(page, view, line))
              .toList());
      int before = all.size() - open.size();
      int forLife = (int) open.stream().filter(step -> StepGroups.isForLife(step.code())).count();
      all.addAll(
          before + forLife,
          beside.stream()
              .flatMap(each -> each.lines(view.file(), page).stream())
              .map(line -> step(page, view, line))
              .toList());
    }
    return all;
  }

  private CasePage.NextStep step(Page page, CaseView view, ToDoBeside.Line line) {
    Instant hour = line.hour();
    return new CasePage.NextStep(
        line.words(),
        view.people().size() > 1 ? person(page, view.people(), line.person()) : null,
        line.href(),
        hour == null || line.over() ? null : hour(page, hour));
  }

  /** A heading that names the working day that is meant. */
  String title(Page page, StepGroup group) {
    return page.t("casework.group." + group, page.date(StepGroups.nextWorkingDay(today.date())));
  }

  private CasePage.NextStep step(Page page, CaseView view, ToDo step) {
    return new CasePage.NextStep(
        words(page, step),
        view.people().size() > 1 ? person(page, view.people(), step.person()) : null,
        straight(page, view, step)
            .orElse(Addresses.pathway(view.file().id(), step.person()) + "#" + step.anchor()),
        mark(page, step));
  }

  /** Where somebody outside was asked and has not answered, who they are and how to reach them. */
  private String words(Page page, ToDo step) {
    String words = NotedWords.step(page, step);
    StepCode code = step.code();
    StepAnswer last =
        code == null || !code.endsWithAnAnswer() ? null : pathways.answers(step.person()).get(code);
    return last == null || last.said() != StepAnswer.Said.AWAITED || last.by() == null
        ? words
        : page.t("casework.next.outside", words, last.by().text());
  }

  private Optional<String> straight(Page page, CaseView view, ToDo step) {
    StepCode code = step.code();
    return code == null || !STRAIGHT.contains(code)
        ? Optional.empty()
        : doors.stream()
            .flatMap(each -> each.door(view.file().id(), step.person(), code, page).stream())
            .map(CasePanel.Action::href)
            .findFirst();
  }

  /** The hour of a step, or its day where its group does not say it. */
  @Nullable Mark mark(Page page, ToDo step) {
    Instant hour = step.dueAt();
    return hour == null ? day(page, step.due(), step.group()) : hour(page, hour);
  }

  private Mark hour(Page page, Instant hour) {
    boolean late = hour.isBefore(today.now());
    return new Mark(
        page.t(late ? "casework.overdue" : "casework.due", page.dateTime(hour)),
        late ? "overdue" : "due");
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
