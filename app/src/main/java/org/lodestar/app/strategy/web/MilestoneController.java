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
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.face.ActionProgress;
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

/** Milestones of an action. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}/milestones")
class MilestoneController {
  private static final String NEW = "new/";

  private final PlanActions actions;
  private final ActionProgress progress;
  private final Planning planning;

  MilestoneController(PlanActions actions, ActionProgress progress, Planning planning) {
    this.actions = actions;
    this.progress = progress;
    this.planning = planning;
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_PLAN)
  String add(@PathVariable UUID id, @PathVariable UUID action) {
    return "redirect:/plan/" + id + "/actions/" + action + "/milestones/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{milestone}")
  @Permit(Action.WORK_ON_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID milestone,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", LifeForms.Step.empty());
    return form(id, action, NEW + milestone, 0, List.of(), worker, page, model);
  }

  private String form(
      UUID id,
      UUID action,
      String below,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    String back = PlanWords.href(view.action());
    boolean fresh = below.startsWith(NEW);
    return new SmallForm(
            page.t("strategy.milestone"), view.action().title(), back, "/milestones/" + below)
        .show(
            model,
            LifeForms.Step.asked(page, !fresh && view.strategy().inForce()),
            version,
            standing);
  }

  private void check(LifeForms.Step form, BindingResult result) {
    LocalDate done = form == null ? null : form.done();
    if (done != null && done.isAfter(planning.today())) {
      Saving.wrong(result, "doneOn", "site.date.future");
    }
  }

  @PostMapping("/new/{milestone}")
  @Permit(Action.WORK_ON_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID milestone,
      @Valid @ModelAttribute("form") LifeForms.Step form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    boolean saved =
        Saving.saved(
            result, response, () -> progress.add(worker, id, form.milestone(milestone, action)));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action
        : form(id, action, NEW + milestone, 0, List.of(), worker, page, model);
  }

  @GetMapping("/{milestone}")
  @Permit(Action.WORK_ON_PLAN)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID milestone,
      Worker worker,
      Page page,
      Model model) {
    Milestone found = progress.milestone(worker, id, action, milestone);
    model.addAttribute("form", LifeForms.Step.of(found));
    return form(id, action, milestone.toString(), found.version(), List.of(), worker, page, model);
  }

  @PostMapping("/{milestone}")
  @Permit(Action.WORK_ON_PLAN)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID milestone,
      @Valid @ModelAttribute("form") LifeForms.Step form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                progress.change(
                    worker,
                    id,
                    form.milestone(milestone, action),
                    Typed.text(form.movedBecause())));
    if (saving == Saving.SAVED) {
      return "redirect:/plan/" + id + "/actions/" + action;
    }
    Milestone now = progress.milestone(worker, id, action, milestone);
    boolean clashed = saving == Saving.CLASHED;
    long looked = form == null ? -1 : Typed.version(form.version());
    return form(
        id,
        action,
        milestone.toString(),
        clashed ? now.version() : looked,
        clashed ? standing(page, now) : List.of(),
        worker,
        page,
        model);
  }

  private static List<SummaryRow> standing(Page page, Milestone now) {
    LocalDate done = now.doneOn();
    return List.of(
        SummaryRow.of(page.t("strategy.milestone.title"), now.title()),
        SummaryRow.of(page.t("strategy.due"), page.date(now.due())),
        SummaryRow.of(page.t("strategy.milestone.done.ask"), done == null ? "" : page.date(done)));
  }
}
