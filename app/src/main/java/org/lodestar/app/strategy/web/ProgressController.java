package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.ActionProgress.Said;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.web.LifeForms.Say;
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

/** For what an action waits, and what somebody says of it. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}")
class ProgressController {
  private final PlanActions actions;
  private final ActionProgress progress;
  private final Planning planning;

  ProgressController(PlanActions actions, ActionProgress progress, Planning planning) {
    this.actions = actions;
    this.progress = progress;
    this.planning = planning;
  }

  private static SmallForm door(Page page, PlanAction action, String what) {
    return new SmallForm(
        page.t("strategy." + what + ".ask"), action.title(), PlanWords.href(action), "/" + what);
  }

  @GetMapping("/needs")
  @Permit(Action.WORK_ON_PLAN)
  String needs(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    Set<UUID> now = view.life().needs().stream().map(PlanAction::id).collect(Collectors.toSet());
    model.addAttribute("form", new LifeForms.Needs(Set.copyOf(now), view.action().version()));
    return askNeeds(view, worker, page, model);
  }

  private String askNeeds(PlanActions.View view, Worker worker, Page page, Model model) {
    PlanWords words = planning.words(worker, page, List.of());
    List<Option> others =
        actions.list(worker, view.strategy().id()).stream()
            .map(JudgedAction::action)
            .filter(each -> !each.id().equals(view.action().id()))
            .map(each -> Option.of(each.id().toString(), words.title(each)))
            .toList();
    return door(page, view.action(), "needs")
        .lead(page.t("strategy.needs.text"))
        .show(model, LifeForms.Needs.asked(page, others));
  }

  @PostMapping("/needs")
  @Permit(Action.WORK_ON_PLAN)
  String needs(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") LifeForms.Needs form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                progress.waitFor(worker, id, action, form.chosen(), Typed.version(form.version())));
    saving.tellClash(result);
    return saving == Saving.SAVED
        ? "redirect:/plan/" + id + "/actions/" + action
        : askNeeds(actions.get(worker, id, action), worker, page, model);
  }

  @GetMapping("/standing")
  @Permit(Action.WORK_ON_PLAN)
  String say(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    model.addAttribute("form", new LifeForms.Word(null, "", "", view.action().version()));
    return asking(view, page, model);
  }

  private static String asking(PlanActions.View view, Page page, Model model) {
    return door(page, view.action(), "standing")
        .lead(page.t("strategy.say.text"))
        .show(model, LifeForms.Word.asked(page, view.life().word() != null));
  }

  @PostMapping("/standing")
  @Permit(Action.WORK_ON_PLAN)
  String say(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") LifeForms.Word form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors() && form.lacksRecovery()) {
      Saving.wrong(result, "recovery", "strategy.recovery.missing");
    }
    boolean saved = Saving.saved(result, response, () -> carryOut(worker, id, action, form));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action
        : asking(actions.get(worker, id, action), page, model);
  }

  private void carryOut(Worker worker, UUID id, UUID action, LifeForms.Word form) {
    String reason = Typed.text(form.reason());
    long version = Typed.version(form.version());
    if (form.say() == Say.BACK) {
      progress.takeBack(worker, id, action, reason, version);
    } else {
      ActionStanding standing = form.say() == Say.RED ? ActionStanding.RED : ActionStanding.AMBER;
      Said said = new Said(standing, reason, Typed.text(form.recovery()));
      progress.say(worker, id, action, said, version);
    }
  }
}
