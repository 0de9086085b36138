package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.RightsDesktop;
import org.lodestar.app.rights.face.Statements;
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

  private final PersonRightsPages pages;
  private final CaseLimits limits;
  private final Statements statements;
  private final RightsDesktop desktop;

  PersonRightsController(
      PersonRightsPages pages, CaseLimits limits, Statements statements, RightsDesktop desktop) {
    this.pages = pages;
    this.limits = limits;
    this.statements = statements;
    this.desktop = desktop;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("model", pages.page(worker, id, person, null, page));
    return "rights/person";
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
    model.addAttribute("model", pages.page(worker, id, person, limit, page));
    return "rights/limit";
  }

  /** Puts a limit where there is none. */
  @PostMapping("/limits/{limit}")
  @Permit(Action.WORK_ON_CASE)
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
    PersonRightsPage shown = pages.page(worker, id, person, limit, page);
    model.addAttribute("model", shown);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> limits.set(worker, id, person, limit, PersonalText.needed(form.reason())));
    return saved ? "redirect:" + shown.here() : "rights/limit";
  }

  @PostMapping("/limits/{limit}/lift")
  @Permit(Action.WORK_ON_CASE)
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
    PersonRightsPage shown = pages.page(worker, id, person, limit, page);
    model.addAttribute("model", shown);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> limits.lift(worker, id, person, limit, PersonalText.needed(form.reason())));
    return saved ? "redirect:" + shown.here() : "rights/limit";
  }

  @GetMapping("/statements/new")
  @Permit(Action.WORK_ON_CASE)
  String say(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", new StatementForm("", "", "", TypedDate.of(desktop.today())));
    model.addAttribute("model", pages.page(worker, id, person, null, page));
    return "rights/statement";
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
    PersonRightsPage shown = pages.page(worker, id, person, null, page);
    model.addAttribute("model", shown);
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
    return saved ? "redirect:" + shown.here() : "rights/statement";
  }

  @PostMapping("/statements/{entry}/withdraw")
  @Permit(Action.WORK_ON_CASE)
  String withdraw(
      @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID entry, Worker worker) {
    statements.withdraw(worker, id, person, entry);
    return "redirect:/cases/" + id + "/people/" + person + "/data-rights";
  }
}
