package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.BoardReasonForm;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.CarryOvers;
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

/** Carrying an action over, and what came of it. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}")
class ActionMoveController {
  private final PlanActions actions;
  private final CarryOvers carrying;
  private final ActionPageMaker maker;
  private final Planning planning;

  ActionMoveController(
      PlanActions actions, CarryOvers carrying, ActionPageMaker maker, Planning planning) {
    this.actions = actions;
    this.carrying = carrying;
    this.maker = maker;
    this.planning = planning;
  }

  private static SmallForm door(Page page, PlanAction action, String what) {
    return new SmallForm(
        page.t("strategy." + what + ".ask"), action.title(), PlanWords.href(action), "/" + what);
  }

  @GetMapping("/carry")
  @Permit(Action.EDIT_PLAN)
  String carry(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    model.addAttribute("form", new BoardReasonForm("", view.action().version()));
    return carrying(view, worker, page, model);
  }

  private String carrying(PlanActions.View view, Worker worker, Page page, Model model) {
    ActionPageMaker.Target target = maker.target(worker, view);
    return door(page, view.action(), "carry")
        .lead(
            target == null ? page.t("strategy.carry.nowhere") : page.t(target.key(), target.name()))
        .send(page.t("strategy.carry"))
        .show(
            model,
            List.of(LifeForms.fewWords(page, "strategy.carry.reason")),
            view.action().version());
  }

  @PostMapping("/carry")
  @Permit(Action.EDIT_PLAN)
  String carry(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") BoardReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PlanAction[] goesOn = new PlanAction[1];
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                goesOn[0] =
                    carrying.carryOver(
                        worker,
                        id,
                        action,
                        Typed.text(form.reason()),
                        Typed.version(form.version())));
    saving.tellClash(result);
    return saving == Saving.SAVED
        ? "redirect:" + PlanWords.href(goesOn[0])
        : carrying(actions.get(worker, id, action), worker, page, model);
  }

  @GetMapping("/outcome")
  @Permit(Action.EDIT_PLAN)
  String record(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    PlanAction found = actions.get(worker, id, action).action();
    model.addAttribute("form", OutcomeForm.of(found.outcome(), planning.today(), found.version()));
    return door(page, found, "outcome").show(model, OutcomeForm.asked(page), found.version());
  }

  @PostMapping("/outcome")
  @Permit(Action.EDIT_PLAN)
  String record(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") OutcomeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors() && form.day().isAfter(planning.today())) {
      Saving.wrong(result, "on", "site.date.future");
    }
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> actions.record(worker, id, action, form.outcome(), looked));
    if (saving == Saving.SAVED) {
      return "redirect:/plan/" + id + "/actions/" + action;
    }
    PlanAction now = actions.get(worker, id, action).action();
    SmallForm smallForm = door(page, now, "outcome");
    return saving == Saving.CLASHED
        ? smallForm.show(
            model, OutcomeForm.asked(page), now.version(), standing(page, now.outcome()))
        : smallForm.show(model, OutcomeForm.asked(page), looked);
  }

  private static List<SummaryRow> standing(Page page, Outcome now) {
    String words = now.words() == null ? "" : now.words();
    return List.of(
        new SummaryRow(
            page.t("strategy.outcome"),
            List.of(page.name("strategy.outcome", now.result()), words),
            null,
            null));
  }
}
