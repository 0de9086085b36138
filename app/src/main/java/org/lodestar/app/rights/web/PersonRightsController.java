package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.rights.face.Statements;
import org.lodestar.app.rights.face.WhoLooked;
import org.lodestar.app.rights.store.RecordReaders.Readers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Limits on a person's data, and what they say about it, from the case page. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/data-rights")
class PersonRightsController {

  private final PersonRightsPageMaker pages;
  private final CaseLimits limits;
  private final Statements statements;
  private final RightsWaiting desktop;
  private final WhoLooked whoLooked;

  PersonRightsController(
      PersonRightsPageMaker pages,
      CaseLimits limits,
      Statements statements,
      RightsWaiting desktop,
      WhoLooked whoLooked) {
    this.whoLooked = whoLooked;
    this.pages = pages;
    this.limits = limits;
    this.statements = statements;
    this.desktop = desktop;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("model", pages.page(worker, id, person, page));
    return "rights/person";
  }

  /** For their worker to tell them, or to print for them. */
  @GetMapping("/readers")
  @Permit(Action.READ_CASE)
  String readers(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    List<Readers> looked = whoLooked.tellable(worker, id, person);
    model.addAttribute(
        "model",
        new ReadersPage(
            pages.page(worker, id, person, page).here(), ReadersPage.rows(looked, page)));
    return "rights/readers";
  }

  @GetMapping("/limits/{limit}")
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable PersonLimit limit,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new LimitForm(""));
    return limiting(pages.page(worker, id, person, page), limit, page, model);
  }

  private static String limiting(
      PersonRightsPage shown, PersonLimit limit, Page page, Model model) {
    boolean holds = shown.holds(limit);
    String key = "rights.limit." + limit + (holds ? ".lift" : ".set");
    return shown
        .door(page, page.t(key), "/limits/" + limit + (holds ? "/lift" : ""))
        .lead(page.t(key + ".text"))
        .send(page.t(key))
        .show(
            model,
            LimitForm.asked(page, holds ? "rights.limit.liftReason" : "rights.limit.reason"));
  }

  /** Puts a limit where there is none. */
  @PostMapping("/limits/{limit}")
  @Permit(Action.LIMIT_RECORD)
  String set(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable PersonLimit limit,
      @Valid @ModelAttribute("form") LimitForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PersonRightsPage shown = pages.page(worker, id, person, page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> limits.set(worker, id, person, limit, PersonalText.needed(form.reason())));
    return saved ? "redirect:" + shown.here() : limiting(shown, limit, page, model);
  }

  @PostMapping("/limits/{limit}/lift")
  @Permit(Action.LIMIT_RECORD)
  String lift(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable PersonLimit limit,
      @Valid @ModelAttribute("form") LimitForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PersonRightsPage shown = pages.page(worker, id, person, page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> limits.lift(worker, id, person, limit, PersonalText.needed(form.reason())));
    return saved ? "redirect:" + shown.here() : limiting(shown, limit, page, model);
  }

  @GetMapping("/statements/new")
  @Permit(Action.WORK_ON_CASE)
  String say(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", new StatementForm("", "", "", TypedDate.of(desktop.today())));
    return saying(pages.page(worker, id, person, page), page, model);
  }

  private static String saying(PersonRightsPage shown, Page page, Model model) {
    return shown
        .door(page, page.t("rights.statement.new"), "/statements/new")
        .lead(page.t("rights.statement.new.text"))
        .show(model, StatementForm.asked(page, shown.parts()));
  }

  @PostMapping("/statements/new")
  @Permit(Action.WORK_ON_CASE)
  String say(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") StatementForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PersonRightsPage shown = pages.page(worker, id, person, page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                statements.add(
                    worker,
                    id,
                    person,
                    Objects.requireNonNull(form.part()),
                    PersonalText.typed(form.quote()),
                    PersonalText.needed(form.words()),
                    Typed.day(form.madeOn())));
    return saved ? "redirect:" + shown.here() : saying(shown, page, model);
  }

  @PostMapping("/statements/{entry}/withdraw")
  @Permit(Action.WORK_ON_CASE)
  String withdraw(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID entry, Worker worker) {
    statements.withdraw(worker, id, person, entry);
    return "redirect:/cases/" + id + "/people/" + person + "/data-rights";
  }
}
