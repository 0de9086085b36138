package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.guests.Answer;
import org.lodestar.app.guests.AnswerState;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReasonForm;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ToldUpdate;
import org.lodestar.app.strategy.face.GuestUpdates;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a partner without an account wrote of an action: taken over, or set aside. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}/updates/{pass}")
class UpdateController {
  private final GuestUpdates updates;

  UpdateController(GuestUpdates updates) {
    this.updates = updates;
  }

  @GetMapping
  @Permit(Action.EDIT_PLAN)
  String show(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID pass,
      Worker worker,
      Page page,
      Model model) {
    GuestUpdates.View view = updates.get(worker, id, action, pass);
    ToldUpdate told = GuestUpdates.told(view.answer());
    model.addAttribute("form", TakenForm.of(told, view.answer().version()));
    return shown(view, here(id, action, pass), page, model);
  }

  private static String shown(GuestUpdates.View view, String here, Page page, Model model) {
    Answer answer = view.answer();
    ToldUpdate told = GuestUpdates.told(answer);
    model.addAttribute(
        "model",
        new UpdatePage(
            view.action().title(),
            PlanWords.href(view.action()),
            page.t("strategy.update.by", answer.organisation(), page.date(answer.sentAt())),
            here,
            GuestUpdateController.said(page, told),
            answer.state() == AnswerState.WAITS,
            TakenForm.asked(page),
            page.name("strategy.update.state", answer.state()),
            answer.reason(),
            answer.version()));
    return "strategy/update";
  }

  private static String here(UUID id, UUID action, UUID pass) {
    return "/plan/" + id + "/actions/" + action + "/updates/" + pass;
  }

  @PostMapping("/take")
  @Permit(Action.EDIT_PLAN)
  String takeOver(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID pass,
      @Valid @ModelAttribute("form") TakenForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "strategy.update.corrected",
            () ->
                updates.takeOver(
                    worker, id, action, pass, Typed.version(form.version()), form::left));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action + "#history"
        : shown(updates.get(worker, id, action, pass), here(id, action, pass), page, model);
  }

  @GetMapping("/aside")
  @Permit(Action.EDIT_PLAN)
  String setAside(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID pass,
      Worker worker,
      Page page,
      Model model) {
    GuestUpdates.View view = updates.get(worker, id, action, pass);
    model.addAttribute("form", new ReasonForm("", view.answer().version()));
    return asking(view, here(id, action, pass), page, model);
  }

  private static String asking(GuestUpdates.View view, String here, Page page, Model model) {
    return new SmallForm(page.t("strategy.update.aside"), view.action().title(), here, "/aside")
        .lead(page.t("strategy.update.aside.text"))
        .show(
            model,
            List.of(
                Asked.kept("version"),
                LifeForms.fewWords(page, "strategy.update.aside.reason").named("reason")));
  }

  @PostMapping("/aside")
  @Permit(Action.EDIT_PLAN)
  String setAside(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @PathVariable UUID pass,
      @Valid @ModelAttribute("form") ReasonForm form,
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
                updates.setAside(
                    worker,
                    id,
                    action,
                    pass,
                    Typed.version(form.version()),
                    Typed.text(form.reason())));
    return saved
        ? "redirect:" + here(id, action, pass)
        : asking(updates.get(worker, id, action, pass), here(id, action, pass), page, model);
  }
}
