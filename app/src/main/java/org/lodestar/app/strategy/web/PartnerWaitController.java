package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.face.PartnerWaits;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying that an action waits for a partner, and what became of that. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}/waits")
class PartnerWaitController {
  private final PlanActions actions;
  private final PartnerWaits waits;
  private final Planning planning;

  PartnerWaitController(PlanActions actions, PartnerWaits waits, Planning planning) {
    this.actions = actions;
    this.waits = waits;
    this.planning = planning;
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_PLAN)
  String add(@PathVariable UUID id, @PathVariable UUID action) {
    return "redirect:/plan/" + id + "/actions/" + action + "/waits/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{wait}")
  @Permit(Action.WORK_ON_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID wait,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", WaitForms.Awaited.on(planning.today()));
    return adding(id, action, wait, worker, page, model);
  }

  private String adding(UUID id, UUID action, UUID wait, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    return new SmallForm(
            page.t("strategy.wait.ask"),
            view.action().title(),
            PlanWords.href(view.action()),
            "/waits/new/" + wait)
        .lead(page.t("strategy.wait.text"))
        .show(
            model,
            WaitForms.Awaited.asked(
                page, planning.bodies(worker, view.action().planned().parties().partners())));
  }

  @PostMapping("/new/{wait}")
  @Permit(Action.WORK_ON_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID wait,
      @Valid @ModelAttribute("form") WaitForms.Awaited form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> waits.add(worker, id, form.wait(wait, action)));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action
        : adding(id, action, wait, worker, page, model);
  }

  @GetMapping("/{wait}")
  @Permit(Action.WORK_ON_PLAN)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID wait,
      Worker worker,
      Page page,
      Model model) {
    PartnerWait found = waits.get(worker, id, action, wait);
    LocalDate again = planning.today().plusDays(WaitForms.USUAL_DAYS);
    model.addAttribute("form", WaitForms.Became.empty(again, found.version()));
    return changing(id, action, found, worker, page, model);
  }

  private String changing(
      UUID id, UUID action, PartnerWait wait, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    return new SmallForm(
            page.t("strategy.wait.became"),
            view.action().title(),
            PlanWords.href(view.action()),
            "/waits/" + wait.id())
        .lead(planning.words(worker, page, List.of()).waits(wait))
        .show(model, WaitForms.Became.asked(page));
  }

  @PostMapping("/{wait}")
  @Permit(Action.WORK_ON_PLAN)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID wait,
      @Valid @ModelAttribute("form") WaitForms.Became form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors() && form.lacksDay()) {
      Saving.wrong(result, "again", "site.date.wrong");
    }
    Saving saving =
        Saving.attempt(result, response, () -> carryOut(worker, id, action, wait, form));
    saving.tellClash(result);
    return saving == Saving.SAVED
        ? "redirect:/plan/" + id + "/actions/" + action
        : changing(id, action, waits.get(worker, id, action, wait), worker, page, model);
  }

  private void carryOut(Worker worker, UUID id, UUID action, UUID wait, WaitForms.Became form) {
    long version = Typed.version(form.version());
    if (form.became() == WaitForms.What.AGAIN) {
      waits.askedAgain(worker, id, action, wait, Typed.day(form.again()), version);
    } else {
      boolean answered = form.became() == WaitForms.What.ANSWERED;
      waits.over(worker, id, action, wait, answered, Typed.text(form.words()), version);
    }
  }
}
