package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.MissingView;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A child's plan for going missing: what to know, what to do in which hours. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/missing")
class MissingController {
  private final CaseMissing missing;
  private final Colleagues colleagues;
  private final Today today;

  MissingController(CaseMissing missing, Colleagues colleagues, Today today) {
    this.missing = missing;
    this.colleagues = colleagues;
    this.today = today;
  }

  private static String address(UUID id, UUID person) {
    return Addresses.person(id, person) + "/missing";
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    MissingView view = missing.get(worker, id, person);
    List<@Nullable UUID> mentioned = new ArrayList<>();
    view.absences().stream().map(Absence::by).forEach(mentioned::add);
    view.tasks().stream().map(MissingTask::doneBy).forEach(mentioned::add);
    boolean open = view.file().state() == CaseState.OPEN && worker.mayEver(Action.WORK_ON_CASE);
    model.addAttribute(
        "model",
        new MissingPage(
            view, colleagues.names(page, mentioned), open && view.person().treatedAsChild()));
    return "casework/missing";
  }

  @GetMapping("/plan")
  @Permit(Action.WORK_ON_CASE)
  String askPlan(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    MissingView view = missing.get(worker, id, person);
    model.addAttribute("form", MissingPlanForm.of(view.plan()));
    return showMissingPlan(planning(view, view.plan().version()), page, model);
  }

  private static FormPage planning(MissingView view, long version) {
    return about(view, "/plan").changing(version, null);
  }

  private static FormPage about(MissingView view, String form) {
    String address = address(view.file().id(), view.person().id());
    return FormPage.about(view.file(), view.person(), address + form).back(address);
  }

  private static String showMissingPlan(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.missing.plan"))
            .lead(page.t("casework.missing.plan.text")),
        MissingPlanForm.asked(page));
  }

  @PostMapping("/plan")
  @Permit(Action.WORK_ON_CASE)
  String plan(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") MissingPlanForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(result, response, () -> missing.plan(worker, id, person, form.plan()));
    if (saving == Saving.SAVED) {
      return "redirect:" + address(id, person);
    }
    MissingView view = missing.get(worker, id, person);
    long looked = form == null ? view.plan().version() : Typed.version(form.version());
    FormPage shown = planning(view, looked);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(view.plan().version(), summary(page, view));
    }
    return showMissingPlan(shown, page, model);
  }

  private static List<SummaryRow> summary(Page page, MissingView view) {
    return List.of(
        SummaryRow.of(
            page.t("casework.missing.alone"), page.name("casework.known", view.plan().alone())),
        SummaryRow.of(
            page.t("casework.missing.description"), Shown.text(view.plan().description())),
        SummaryRow.of(page.t("casework.missing.numbers"), Shown.text(view.plan().numbers())),
        SummaryRow.of(page.t("casework.missing.agreement"), Shown.text(view.plan().agreement())));
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String askMissing(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", MomentForm.now(today.wallClock()));
    return showMissingNew(about(missing.get(worker, id, person), "/new"), page, model);
  }

  private static String showMissingNew(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.missing.report"))
            .warning(page.t("casework.missing.report.text"))
            .grave(page.t("casework.missing.report.button")),
        MomentForm.asked(
            Asked.date(page, "casework.missing.since"),
            Asked.area(page, "casework.missing.circumstances").rows(5),
            page));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String missing(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") MomentForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                missing.missing(
                    worker, id, person, form.moment(), PersonalText.typed(form.words())));
    if (saved) {
      return "redirect:" + address(id, person);
    }
    return showMissingNew(about(missing.get(worker, id, person), "/new"), page, model);
  }

  @GetMapping("/{entry}/found")
  @Permit(Action.WORK_ON_CASE)
  String askFound(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", MomentForm.now(today.wallClock()));
    return showMissingFound(finding(missing.get(worker, id, person), entry), page, model);
  }

  private static FormPage finding(MissingView view, UUID entry) {
    view.absence(entry);
    return about(view, "/" + entry + "/found");
  }

  private static String showMissingFound(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.missing.found"))
            .lead(page.t("casework.missing.found.text")),
        MomentForm.asked(
            Asked.date(page, "casework.missing.foundOn"),
            Asked.area(page, "casework.missing.foundHow"),
            page));
  }

  @PostMapping("/{entry}/found")
  @Permit(Action.WORK_ON_CASE)
  String found(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") MomentForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                missing.found(
                    worker, id, person, entry, form.moment(), PersonalText.typed(form.words())));
    if (saved) {
      return "redirect:" + address(id, person);
    }
    return showMissingFound(finding(missing.get(worker, id, person), entry), page, model);
  }

  @PostMapping("/{entry}/police")
  @Permit(Action.WORK_ON_CASE)
  String police(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "") String reference,
      Worker worker) {
    missing.policeReference(worker, id, person, entry, PersonalText.typed(reference.strip()));
    return "redirect:" + address(id, person) + "#" + entry;
  }

  @PostMapping("/steps/{task}")
  @Permit(Action.WORK_ON_CASE)
  String settle(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "true") boolean done,
      Worker worker) {
    missing.settle(worker, id, person, task, done);
    return "redirect:" + address(id, person) + "#task-" + task;
  }
}
