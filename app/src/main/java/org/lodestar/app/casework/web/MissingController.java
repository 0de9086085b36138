package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Absence;
import org.lodestar.app.casework.MissingTask;
import org.lodestar.app.casework.MissingView;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
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
  private static final String PAGE = "/missing";

  private final CaseMissing missing;
  private final Authorities authorities;
  private final Colleagues colleagues;
  private final Today today;
  private final Working working;
  private final AtOnce atOnce;

  MissingController(
      CaseMissing missing,
      Authorities authorities,
      Colleagues colleagues,
      Today today,
      Working working,
      AtOnce atOnce) {
    this.atOnce = atOnce;
    this.missing = missing;
    this.authorities = authorities;
    this.colleagues = colleagues;
    this.today = today;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(Visit visit) {
    MissingView view = view(visit);
    List<@Nullable UUID> mentioned = new ArrayList<>();
    view.absences().stream().map(Absence::by).forEach(mentioned::add);
    view.tasks().stream().map(MissingTask::doneBy).forEach(mentioned::add);
    view.reviews().stream().map(Recorded::by).forEach(mentioned::add);
    boolean open = working.on(view.file(), visit.worker());
    visit
        .model()
        .addAttribute(
            "model", new MissingPage(view, colleagues.names(visit.page(), mentioned), open));
    visit.model().addAttribute("atOnce", atOnce.of(visit.person(), visit.page()));
    return "casework/missing";
  }

  private MissingView view(Visit visit) {
    return missing.get(visit.worker(), visit.file(), visit.person());
  }

  private PageForm<MissingView> form(
      Visit visit,
      String form,
      BiFunction<FormPage, MissingView, SmallForm> door,
      Function<MissingView, List<Asked>> asked) {
    return new PageForm<>(
        visit, () -> view(visit), view -> about(view, form), door, asked, visit.at().address(PAGE));
  }

  private static FormPage about(MissingView view, String form) {
    String address = Addresses.person(view.file().id(), view.person().id()) + PAGE;
    return FormPage.about(view.file(), view.person(), address + form)
        .back(address)
        .version(view.plan().version());
  }

  /** The words for a child, or those for an adult. */
  private static String said(Page page, Person person, String key) {
    return page.t(person.treatedAsChild() ? key : key + ".adult");
  }

  private PageForm<MissingView> planning(Visit visit) {
    return form(
        visit,
        "/plan",
        (shown, view) ->
            shown
                .door(visit.page(), visit.page().t("casework.missing.plan"))
                .lead(said(visit.page(), view.person(), "casework.missing.plan.text")),
        view -> MissingPlanForm.asked(visit.page(), view.person().treatedAsChild()));
  }

  @GetMapping("/plan")
  @Permit(Action.WORK_ON_CASE)
  String askPlan(Visit visit) {
    return planning(visit).ask(view -> MissingPlanForm.of(view.plan()));
  }

  @PostMapping("/plan")
  @Permit(Action.WORK_ON_CASE)
  String plan(
      Visit visit, @Valid @ModelAttribute("form") MissingPlanForm form, BindingResult result) {
    boolean child = view(visit).person().treatedAsChild();
    if (!result.hasErrors() && child && form.alone() == null) {
      result.rejectValue("alone", "casework.missing.alone.missing");
    }
    return planning(visit)
        .keep(
            result,
            form == null ? null : Typed.version(form.version()),
            now -> summary(visit.page(), now),
            () -> missing.plan(visit.worker(), visit.file(), visit.person(), form.plan()));
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

  private PageForm<MissingView> lost(Visit visit) {
    return form(
        visit,
        "/new",
        (shown, view) ->
            shown
                .door(visit.page(), said(visit.page(), view.person(), "casework.missing.report"))
                .warning(visit.page().t("casework.missing.report.text"))
                .grave(visit.page().t("casework.missing.report.button")),
        _ -> MissingForm.asked(visit.page()));
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String askMissing(Visit visit) {
    return lost(visit).ask(_ -> MissingForm.now(today.wallClock()));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String missing(
      Visit visit, @Valid @ModelAttribute("form") MissingForm form, BindingResult result) {
    return lost(visit)
        .keep(
            result,
            () -> missing.missing(visit.worker(), visit.file(), visit.person(), form.report()));
  }

  private PageForm<MissingView> found(Visit visit, UUID entry) {
    return form(
        visit,
        "/" + entry + "/found",
        (shown, view) -> finding(shown, view, entry, visit.page()),
        _ -> FoundForm.asked(visit.page()));
  }

  private static SmallForm finding(FormPage shown, MissingView view, UUID entry, Page page) {
    view.absence(entry);
    return shown
        .door(page, said(page, view.person(), "casework.missing.found"))
        .lead(said(page, view.person(), "casework.missing.found.text"));
  }

  @GetMapping("/{entry}/found")
  @Permit(Action.WORK_ON_CASE)
  String askFound(Visit visit, @PathVariable UUID entry) {
    return found(visit, entry).ask(_ -> FoundForm.now(today.wallClock()));
  }

  @PostMapping("/{entry}/found")
  @Permit(Action.WORK_ON_CASE)
  String found(
      Visit visit,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") FoundForm form,
      BindingResult result) {
    return found(visit, entry)
        .keep(
            result,
            () ->
                missing.found(visit.worker(), visit.file(), visit.person(), entry, form.report()));
  }

  private PageForm<MissingView> here(Visit visit) {
    return form(
        visit,
        "/here",
        (shown, _) ->
            shown
                .door(visit.page(), visit.page().t("casework.missing.here"))
                .lead(visit.page().t("casework.missing.here.text")),
        _ -> FoundHereForm.asked(visit.page(), authorities.options()));
  }

  @GetMapping("/here")
  @Permit(Action.WORK_ON_CASE)
  String askFoundHere(Visit visit) {
    return here(visit).ask(_ -> FoundHereForm.now(today.wallClock()));
  }

  @PostMapping("/here")
  @Permit(Action.WORK_ON_CASE)
  String foundHere(
      Visit visit, @Valid @ModelAttribute("form") FoundHereForm form, BindingResult result) {
    String wrong = form.wrong();
    if (wrong != null) {
      Saving.wrong(result, wrong, form.wrongly());
    }
    return here(visit).keep(result, () -> found(visit, form));
  }

  private void found(Visit visit, FoundHereForm form) {
    missing.foundHere(
        visit.worker(),
        visit.file(),
        visit.person(),
        form.from(),
        form.report(visit.page()),
        form.missedBy(),
        form.hasBed());
  }

  private PageForm<MissingView> risk(Visit visit, UUID entry) {
    return form(
        visit,
        "/" + entry + "/risk",
        (shown, view) -> looking(shown, view, entry, visit.page()),
        _ -> RiskForm.asked(visit.page()));
  }

  private static SmallForm looking(FormPage shown, MissingView view, UUID entry, Page page) {
    view.absence(entry);
    return shown
        .door(page, page.t("casework.missing.risk"))
        .lead(page.t("casework.missing.risk.text"));
  }

  @GetMapping("/{entry}/risk")
  @Permit(Action.WORK_ON_CASE)
  String askRisk(Visit visit, @PathVariable UUID entry) {
    return risk(visit, entry).ask(_ -> RiskForm.fresh(today.date().plusDays(1)));
  }

  @PostMapping("/{entry}/risk")
  @Permit(Action.WORK_ON_CASE)
  String risk(
      Visit visit,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") RiskForm form,
      BindingResult result) {
    return risk(visit, entry)
        .keep(
            result,
            () -> missing.review(visit.worker(), visit.file(), visit.person(), form.review(entry)));
  }

  @PostMapping("/{entry}/police")
  @Permit(Action.WORK_ON_CASE)
  String police(
      Visit visit, @PathVariable UUID entry, @RequestParam(defaultValue = "") String reference) {
    PersonalText number = PersonalText.typed(reference.strip());
    missing.policeReference(visit.worker(), visit.file(), visit.person(), entry, number);
    return "redirect:" + visit.at().address(PAGE) + "#" + entry;
  }

  @PostMapping("/steps/{task}")
  @Permit(Action.WORK_ON_CASE)
  String settle(
      Visit visit,
      @PathVariable UUID task,
      @RequestParam(defaultValue = "true") boolean done,
      @RequestParam(defaultValue = "") String words) {
    PersonalText said = PersonalText.typed(words.strip());
    missing.settle(visit.worker(), visit.file(), visit.person(), task, done, said);
    return "redirect:" + visit.at().address(PAGE) + "#task-" + task;
  }

  @PostMapping("/steps/{task}/declined")
  @Permit(Action.WORK_ON_CASE)
  String declined(
      Visit visit, @PathVariable UUID task, @RequestParam(defaultValue = "") String reason) {
    PersonalText why = PersonalText.typed(reason.strip());
    missing.declined(visit.worker(), visit.file(), visit.person(), task, why);
    return "redirect:" + visit.at().address(PAGE) + "#task-" + task;
  }
}
