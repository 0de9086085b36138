package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.EndedStep;
import org.lodestar.app.casework.LocalPathwayView;
import org.lodestar.app.casework.NotedWords;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.casework.StepDoor;
import org.lodestar.app.casework.face.CaseCare;
import org.lodestar.app.casework.face.CaseLocalPathways;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.statute.Agreement;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.WorkingDays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What must happen next for a person, why, by when, and what has become of it. */
@Controller
@RequestMapping("/cases/{id}/pathway/{person}")
class PathwayController {
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseLocalPathways local;
  private final LocalPathways versions;
  private final Colleagues colleagues;
  private final List<StepDoor> doors;
  private final PathwayGroups groups;
  private final AnswerPages answers;
  private final CaseCare care;
  private final Authorities authorities;
  private final Today today;
  private final Working working;
  private final AtOnce atOnce;

  PathwayController(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseLocalPathways local,
      LocalPathways versions,
      Colleagues colleagues,
      List<StepDoor> doors,
      PathwayGroups groups,
      AnswerPages answers,
      CaseCare care,
      Authorities authorities,
      Today today,
      Working working,
      AtOnce atOnce) {
    this.atOnce = atOnce;
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.local = local;
    this.versions = versions;
    this.colleagues = colleagues;
    this.doors = List.copyOf(doors);
    this.groups = groups;
    this.answers = answers;
    this.care = care;
    this.authorities = authorities;
    this.today = today;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("model", page(worker, page, pathways.get(worker, id, person)));
    model.addAttribute("atOnce", atOnce.of(person, page));
    return "casework/pathway";
  }

  @GetMapping("/print")
  @Permit(Action.READ_CASE)
  String print(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("model", page(worker, page, pathways.print(worker, id, person)));
    return "casework/pathwayPrint";
  }

  private PathwayPage page(Worker worker, Page page, PathwayView view) {
    CaseFile file = view.file();
    LocalPathwayView ours = local.get(worker, file.id(), view.person().id());
    Map<StepCode, StepAnswer> answered = pathways.answers(view.person().id());
    List<PathwayPage.Line> lines =
        view.steps().stream()
            .map(step -> line(page, view, step, answered.get(step.step().code())))
            .toList();
    return new PathwayPage(
        file,
        view.person(),
        view,
        lines,
        today.date(),
        colleagues.names(page, mentioned(view, ours, worker)),
        working.on(file, worker),
        new LocalPage(ours, versions.said(page, ours.followed().content()), today.isOfficeHours()),
        groups.of(page, view, lines, ours.own()),
        pathways.ended(view).stream().map(step -> ended(page, step)).toList());
  }

  private static PathwayPage.Ended ended(Page page, EndedStep step) {
    return new PathwayPage.Ended(
        page.name("casework.step", step.code()),
        NotedWords.answer(page, step.code(), step.answer()),
        step.note() == null ? null : step.note().text());
  }

  private PathwayPage.Line line(
      Page page, PathwayView view, PathwayStep step, @Nullable StepAnswer answer) {
    LocalDate due = step.due();
    LocalDate actBy = due == null ? null : WorkingDays.englandAndWales().onOrBefore(due);
    boolean earlier = actBy != null && actBy.isBefore(due) && !actBy.isBefore(step.aroseOn());
    return new PathwayPage.Line(
        step,
        step.overdueAt(today.date(), today.now()),
        earlier ? actBy : null,
        door(page, view, step),
        NotedWords.answer(page, step.step().code(), answer),
        answer != null && answer.said() == StepAnswer.Said.NO,
        others(view, step));
  }

  /** Their own numbers stand where another authority is told, or keeps nobody yet. */
  private List<CarePage.Side> others(PathwayView view, PathwayStep step) {
    return switch (step.step().code()) {
      case TELL_HOME_AUTHORITY, KEEP_UNTIL_ACCEPTED, PLACEMENT_NOTICE ->
          authorities.sides(care.known(view.person().id()));
      default -> List.of();
    };
  }

  /** A step that is done on a page of its own leads there. */
  private PathwayPage.@Nullable Door door(Page page, PathwayView view, PathwayStep step) {
    String person = Addresses.person(view.file(), view.person());
    boolean missing = view.file().missing().contains(view.person().id());
    return switch (step.step().code()) {
      case TELL_HOME_AUTHORITY, KEEP_UNTIL_ACCEPTED, PLACEMENT_NOTICE -> care(page, view);
      case MISSING_PLAN, MISSING_ADULT, MISSING_RISK_REVIEW, RETURN_INTERVIEW ->
          new PathwayPage.Door(person + "/missing", page.t("casework.missing.search"));
      case POLICE_REPORT ->
          missing
              ? new PathwayPage.Door(person + "/missing", page.t("casework.missing.search"))
              : police(page, view, person);
      case CONSENT_CONVERSATION ->
          new PathwayPage.Door(person + "/consents", page.t("casework.ask.door"));
      case EMERGENCY_ACCOMMODATION ->
          new PathwayPage.Door(person + "/bed", page.t("casework.bed.door"));
      case NAME_DECISION_MAKER, ADVOCATE -> interests(page, view);
      case APPROPRIATE_ADULT, STATUTORY_DEFENCE_CHECK, TRANSFER_FROM_CUSTODY ->
          new PathwayPage.Door(person + "/custody", page.t("casework.custody.door"));
      case REVIEW -> review(page, view, person);
      default -> elsewhere(page, view, step);
    };
  }

  /** Before the police are told against a no it is written down why; else what they say first. */
  private static PathwayPage.@Nullable Door police(Page page, PathwayView view, String person) {
    if (view.person().treatedAsChild()) {
      return null;
    }
    boolean no = view.facts().willingToHelpPolice() == Agreement.NO;
    return new PathwayPage.Door(
        person + (no ? "/consents/against" : "/consents/new#police"),
        page.t(no ? "casework.against.link" : "casework.talk.police.alone"));
  }

  private static PathwayPage.@Nullable Door care(Page page, PathwayView view) {
    return view.person().treatedAsChild()
        ? new PathwayPage.Door(
            Addresses.care(view.file().id(), view.person().id()), page.t("casework.care.door"))
        : null;
  }

  private PathwayPage.@Nullable Door elsewhere(Page page, PathwayView view, PathwayStep step) {
    return doors.stream()
        .flatMap(each -> door(each, page, view, step).stream())
        .findFirst()
        .map(action -> new PathwayPage.Door(action.href(), action.label()))
        .orElse(null);
  }

  private static Optional<CasePanel.Action> door(
      StepDoor where, Page page, PathwayView view, PathwayStep step) {
    return where.door(view.file().id(), view.person().id(), step.step().code(), page);
  }

  private static PathwayPage.@Nullable Door review(Page page, PathwayView view, String person) {
    return switch (view.facts().decided()) {
      case NOT_ASKED -> new PathwayPage.Door(person + "/consents", page.t("casework.ask.door"));
      case FOR_THEM -> interests(page, view);
      case BY_LAW, BY_THEM -> null;
    };
  }

  private static PathwayPage.Door interests(Page page, PathwayView view) {
    return new PathwayPage.Door(
        Addresses.interests(view.file().id(), view.person().id()),
        page.t("casework.interests.door"));
  }

  private static List<@Nullable UUID> mentioned(
      PathwayView view, LocalPathwayView ours, Worker worker) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ids.add(worker.id());
    ids.add(view.file().owner());
    view.steps().stream().map(PathwayStep::owner).forEach(ids::add);
    view.steps().stream().map(PathwayStep::settledBy).forEach(ids::add);
    ours.own().forEach(step -> ids.add(step.owner()));
    ours.own().forEach(step -> ids.add(step.settledBy()));
    view.notes().values().forEach(note -> ids.add(note.source()));
    view.decisions().values().forEach(decision -> ids.add(decision.by()));
    return ids;
  }

  @GetMapping("/situation")
  @Permit(Action.WORK_ON_CASE)
  String situation(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    PathwayView view = pathways.get(worker, id, person);
    model.addAttribute("form", SituationForm.of(view.notes(), view.person().details()));
    boolean children = SituationForm.saysChildren(view.notes());
    FormPage shown = form(worker, id, person, "/situation");
    return showSituation(view.person(), shown, children, page, model);
  }

  private FormPage form(Worker worker, UUID id, UUID person, String action) {
    return FormPage.about(
            cases.head(worker, id),
            people.head(worker, id, person),
            Addresses.pathway(id, person) + action)
        .back(Addresses.pathway(id, person));
  }

  private static String showSituation(
      Person about, FormPage shown, boolean children, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.situation.title"))
            .lead(page.t("casework.situation.text")),
        SituationForm.asked(page, about.details(), children));
  }

  @PostMapping("/situation")
  @Permit(Action.WORK_ON_CASE)
  String situation(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") SituationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> pathways.note(worker, id, person, form.given()));
    if (saved) {
      return "redirect:" + Addresses.pathway(id, person);
    }
    Person about = people.head(worker, id, person);
    boolean children = form.childrenInHousehold() != null;
    return showSituation(about, form(worker, id, person, "/situation"), children, page, model);
  }

  @GetMapping("/steps/{code}")
  @Permit(Action.WORK_ON_CASE)
  String step(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable StepCode code,
      Worker worker,
      Page page,
      Model model) {
    PathwayStep step = step(pathways.get(worker, id, person), code);
    if (code.endsWithAnAnswer()) {
      return answers.show(worker, id, person, step, page, model);
    }
    model.addAttribute("form", StepForm.of(step));
    return showStep(stepPage(worker, id, person, step), page, model);
  }

  private static PathwayStep step(PathwayView view, StepCode code) {
    return view.steps().stream()
        .filter(step -> step.step().code() == code)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private StepPage stepPage(Worker worker, UUID id, UUID person, PathwayStep step) {
    FormPage form =
        form(worker, id, person, "/steps/" + step.step().code())
            .changing(step.version(), null)
            .choices(colleagues.options(worker));
    return new StepPage(form, step);
  }

  private String showStep(StepPage shown, Page page, Model model) {
    FormPage form = shown.form();
    Person about = Objects.requireNonNull(form.person());
    SmallForm smallForm =
        form.door(page, page.name("casework.step", shown.step().step().code()))
            .lead(shown.step().step().why())
            .about(pathways.noes(about, shown.step().step().code(), page));
    StepCode code = shown.step().step().code();
    return form.show(model, smallForm, StepForm.askedWithHour(page, code, form.choices()));
  }

  @PostMapping("/steps/{code}")
  @Permit(Action.WORK_ON_CASE)
  String step(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable StepCode code,
      @Valid @ModelAttribute("form") StepForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result, response, () -> pathways.settle(worker, id, person, code, form.outcome()));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.pathway(id, person) + "#" + code;
    }
    PathwayStep now = step(pathways.get(worker, id, person), code);
    StepPage shown = stepPage(worker, id, person, now);
    if (saving == Saving.CLASHED) {
      shown = new StepPage(shown.form().clash(now.version(), summary(page, now)), now);
    } else if (form != null) {
      shown = new StepPage(shown.form().changing(Typed.version(form.version()), null), now);
    }
    return showStep(shown, page, model);
  }

  private List<SummaryRow> summary(Page page, PathwayStep step) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ids.add(step.owner());
    ids.add(step.settledBy());
    Names names = colleagues.names(page, ids);
    LocalDate due = step.due();
    return List.of(
        SummaryRow.of(page.t("casework.step.state"), page.name("casework.stepState", step.state())),
        SummaryRow.of(page.t("casework.step.note"), Shown.text(step.reason())),
        SummaryRow.of(page.t("casework.step.owner"), names.of(step.owner())),
        SummaryRow.of(page.t("casework.step.due"), due == null ? "" : page.date(due)),
        SummaryRow.of(page.t("casework.step.hour"), Shown.hour(step.dueAt())));
  }
}
