package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Answer;
import org.lodestar.app.guests.AnswerState;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.Parts;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReasonForm;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a partner without an account wrote of its part of an answer: taken over, or set aside. */
@Controller
@RequestMapping(Addresses.REQUESTS + "/{id}/parts/{pass}")
class PartController {
  private final Parts parts;

  PartController(Parts parts) {
    this.parts = parts;
  }

  @GetMapping
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String show(
      @PathVariable UUID id, @PathVariable UUID pass, Worker worker, Page page, Model model) {
    Parts.View view = parts.get(worker, id, pass);
    Answer answer = view.answer();
    model.addAttribute(
        "model",
        new PartPage(
            page.t("requests.request", view.reference()),
            Addresses.request(id),
            page.t("requests.part.by", answer.organisation(), page.date(answer.sentAt())),
            here(id, pass),
            GuestPartController.said(page, Parts.told(answer)),
            answer.state() == AnswerState.WAITS,
            page.name("requests.part.state", answer.state()),
            answer.reason(),
            answer.version()));
    return "requests/part";
  }

  private static String here(UUID id, UUID pass) {
    return Addresses.request(id) + "/parts/" + pass;
  }

  /** Of what was corrected meanwhile the page of all clashes tells. */
  @PostMapping("/take")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String takeOver(
      @PathVariable UUID id,
      @PathVariable UUID pass,
      @RequestParam(required = false) @Nullable Long version,
      Worker worker) {
    parts.takeOver(worker, id, pass, Typed.version(version));
    return "redirect:" + Addresses.request(id);
  }

  @GetMapping("/aside")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String setAside(
      @PathVariable UUID id, @PathVariable UUID pass, Worker worker, Page page, Model model) {
    Parts.View view = parts.get(worker, id, pass);
    model.addAttribute("form", new ReasonForm("", view.answer().version()));
    return asking(view, here(id, pass), page, model);
  }

  private static String asking(Parts.View view, String here, Page page, Model model) {
    return SmallForm.of(page.t("requests.part.aside"), here, here + "/aside")
        .caption(page.t("requests.request", view.reference()))
        .lead(page.t("requests.part.aside.text"))
        .show(
            model,
            List.of(
                Asked.kept("version"),
                Asked.text(page, "requests.part.aside.reason").named("reason")));
  }

  @PostMapping("/aside")
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String setAside(
      @PathVariable UUID id,
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
                parts.setAside(
                    worker, id, pass, Typed.version(form.version()), Typed.text(form.reason())));
    return saved
        ? "redirect:" + here(id, pass)
        : asking(parts.get(worker, id, pass), here(id, pass), page, model);
  }
}
