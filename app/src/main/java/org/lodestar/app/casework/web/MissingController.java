package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.MissingView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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

/** Somebody's plan for going missing: what to know, what to do in which hours, the risk. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/missing")
class MissingController {
  private final CaseMissing missing;
  private final Colleagues colleagues;
  private final Today today;
  private final Working working;

  MissingController(CaseMissing missing, Colleagues colleagues, Today today, Working working) {
    this.missing = missing;
    this.colleagues = colleagues;
    this.today = today;
    this.working = working;
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
    view.reviews().stream().map(Recorded::by).forEach(mentioned::add);
    boolean open = working.on(view.file(), worker);
    model.addAttribute("model", new MissingPage(view, colleagues.names(page, mentioned), open));
    return "casework/missing";
  }

  @GetMapping("/plan")
  @Permit(Action.WORK_ON_CASE)
  String askPlan(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    MissingView view = missing.get(worker, id, person);
    model.addAttribute("form", MissingPlanForm.of(view.plan()));
    return showMissingPlan(planning(view, view.plan().version()), view.person(), page, model);
  }

  private static FormPage planning(MissingView view, long version) {
    return about(view, "/plan").changing(version, null);
  }

  private static FormPage about(MissingView view, String form) {
    String address = address(view.file().id(), view.person().id());
    return FormPage.about(view.file(), view.person(), address + form).back(address);
  }

  private static String showMissingPlan(FormPage shown, Person person, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.missing.plan"))
            .lead(said(page, person, "casework.missing.plan.text")),
        MissingPlanForm.asked(page, person.treatedAsChild()));
  }

  /** The words for a child, or those for an adult. */
  private static String said(Page page, Person person, String key) {
    return page.t(person.treatedAsChild() ? key : key + ".adult");
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
    MissingView view = missing.get(worker, id, person);
    if (!result.hasErrors() && view.person().treatedAsChild() && form.alone() == null) {
      result.rejectValue("alone", "casework.missing.alone.missing");
    }
    Saving saving =
        Saving.attempt(result, response, () -> missing.plan(worker, id, person, form.plan()));
    if (saving == Saving.SAVED) {
      return "redirect:" + address(id, person);
    }
    view = missing.get(worker, id, person);
    long looked = form == null ? view.plan().version() : Typed.version(form.version());
    FormPage shown = planning(view, looked);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(view.plan().version(), summary(page, view));
    }
    return showMissingPlan(shown, view.person(), page, model);
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
    model.addAttribute("form", MissingForm.now(today.wallClock()));
    return showMissingNew(missing.get(worker, id, person), page, model);
  }

  private static String showMissingNew(MissingView view, Page page, Model model) {
    FormPage shown = about(view, "/new");
    return shown.show(
        model,
        shown
            .door(page, said(page, view.person(), "casework.missing.report"))
            .warning(page.t("casework.missing.report.text"))
            .grave(page.t("casework.missing.report.button")),
        MissingForm.asked(page));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String missing(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") MissingForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> missing.missing(worker, id, person, form.report()));
    if (saved) {
      return "redirect:" + address(id, person);
    }
    return showMissingNew(missing.get(worker, id, person), page, model);
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
    model.addAttribute("form", FoundForm.now(today.wallClock()));
    return showMissingFound(missing.get(worker, id, person), entry, page, model);
  }

  private static String showMissingFound(MissingView view, UUID entry, Page page, Model model) {
    view.absence(entry);
    FormPage shown = about(view, "/" + entry + "/found");
    return shown.show(
        model,
        shown
            .door(page, said(page, view.person(), "casework.missing.found"))
            .lead(said(page, view.person(), "casework.missing.found.text")),
        FoundForm.asked(page));
  }

  @PostMapping("/{entry}/found")
  @Permit(Action.WORK_ON_CASE)
  String found(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") FoundForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> missing.found(worker, id, person, entry, form.report()));
    if (saved) {
      return "redirect:" + address(id, person);
    }
    return showMissingFound(missing.get(worker, id, person), entry, page, model);
  }

  @GetMapping("/{entry}/risk")
  @Permit(Action.WORK_ON_CASE)
  String askRisk(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", RiskForm.fresh(today.date().plusDays(1)));
    return showRisk(missing.get(worker, id, person), entry, page, model);
  }

  private static String showRisk(MissingView view, UUID entry, Page page, Model model) {
    view.absence(entry);
    FormPage shown = about(view, "/" + entry + "/risk");
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.missing.risk"))
            .lead(page.t("casework.missing.risk.text")),
        RiskForm.asked(page));
  }

  @PostMapping("/{entry}/risk")
  @Permit(Action.WORK_ON_CASE)
  String risk(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") RiskForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> missing.review(worker, id, person, form.review(entry)));
    if (saved) {
      return "redirect:" + address(id, person) + "#" + entry;
    }
    return showRisk(missing.get(worker, id, person), entry, page, model);
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

  @PostMapping("/steps/{task}/declined")
  @Permit(Action.WORK_ON_CASE)
  String declined(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "") String reason,
      Worker worker) {
    missing.declined(worker, id, person, task, PersonalText.typed(reason.strip()));
    return "redirect:" + address(id, person) + "#task-" + task;
  }
}
