package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.LocalPathwayView;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayView;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps of the partnership's own in a person's pathway, and taking a newer version. */
@Controller
@RequestMapping("/cases/{id}/pathway/{person}")
class OwnStepController {
  private final Cases cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseLocalPathways local;
  private final LocalPathways versions;
  private final Colleagues colleagues;

  OwnStepController(
      Cases cases,
      CasePeople people,
      CasePathways pathways,
      CaseLocalPathways local,
      LocalPathways versions,
      Colleagues colleagues) {
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.local = local;
    this.versions = versions;
    this.colleagues = colleagues;
  }

  @GetMapping("/own/{code}")
  @Permit(Action.WORK_ON_CASE)
  String step(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String code,
      Worker worker,
      Page page,
      Model model) {
    OwnStepView step = step(worker, id, person, code);
    model.addAttribute("form", StepForm.of(step));
    return showOwnStep(page(worker, id, person, step), page, model);
  }

  private OwnStepView step(Worker worker, UUID id, UUID person, String code) {
    return local.get(worker, id, person).own().stream()
        .filter(step -> step.step().code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private OwnStepPage page(Worker worker, UUID id, UUID person, OwnStepView step) {
    FormPage form =
        FormPage.about(
                cases.head(worker, id),
                people.head(worker, id, person),
                Addresses.pathway(id, person) + "/own/" + step.step().code())
            .back(Addresses.pathway(id, person))
            .changing(step.version(), null)
            .choices(colleagues.options(worker));
    return new OwnStepPage(form, step);
  }

  private static String showOwnStep(OwnStepPage shown, Page page, Model model) {
    FormPage form = shown.form();
    SmallForm smallForm =
        form.door(page, shown.step().step().title()).lead(shown.step().step().words());
    return form.show(
        model, smallForm, StepForm.asked(page, form.choices(), "casework.local.due.hint"));
  }

  @PostMapping("/own/{code}")
  @Permit(Action.WORK_ON_CASE)
  String step(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String code,
      @Valid @ModelAttribute("form") StepForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    OwnStepView before = step(worker, id, person, code);
    Saving saving =
        Saving.attempt(
            result, response, () -> local.settle(worker, id, person, code, form.outcome()));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.pathway(id, person) + "#" + code;
    }
    OwnStepPage shown = page(worker, id, person, before);
    if (saving == Saving.CLASHED) {
      OwnStepView now = step(worker, id, person, code);
      shown = new OwnStepPage(shown.form().clash(now.version(), summary(page, now)), now);
    } else if (form != null) {
      shown =
          new OwnStepPage(
              shown.form().changing(Typed.version(form.version()), shown.form().remove()), before);
    }
    return showOwnStep(shown, page, model);
  }

  private List<SummaryRow> summary(Page page, OwnStepView step) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ids.add(step.owner());
    LocalDate due = step.due();
    return List.of(
        SummaryRow.of(page.t("casework.step.state"), page.name("casework.stepState", step.state())),
        SummaryRow.of(page.t("casework.step.note"), Shown.text(step.reason())),
        SummaryRow.of(page.t("casework.step.owner"), colleagues.names(page, ids).of(step.owner())),
        SummaryRow.of(page.t("casework.step.due"), due == null ? "" : page.date(due)));
  }

  @GetMapping("/newer")
  @Permit(Action.WORK_ON_CASE)
  String newer(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    PathwayView view = pathways.get(worker, id, person);
    LocalPathwayView ours = local.get(worker, id, person);
    if (ours.newer() == null) {
      return "redirect:" + Addresses.pathway(id, person);
    }
    model.addAttribute(
        "model",
        new NewerPage(
            view.file(),
            view.person(),
            ours.followed(),
            ours.newer(),
            versions.changes(page, ours.followed(), ours.newer())));
    return "casework/newer";
  }

  @PostMapping("/newer")
  @Permit(Action.WORK_ON_CASE)
  String newer(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "0") int number,
      Worker worker) {
    local.takeNewer(worker, id, person, number);
    return "redirect:" + Addresses.pathway(id, person);
  }
}
