package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.OlderAnswer;
import org.lodestar.app.referral.face.OlderAnswers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
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

/**
 * Whether somebody was told an answer that was turned, and why they are not told of it. Who it is
 * waits in no address; the number of their line does.
 */
@Controller
@RequestMapping("/referrals/{id}/now/holder")
class HolderController {
  private final OlderAnswers older;

  HolderController(OlderAnswers older) {
    this.older = older;
  }

  @GetMapping
  @Permit(Action.RECORD_DECISION)
  String ask(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "-1") int number,
      Worker worker,
      Page page,
      Model model) {
    Optional<OlderAnswer> about = older.find(worker, id, number);
    about.ifPresent(
        each -> model.addAttribute("form", new HolderForm(null, "", number, each.whom())));
    return asking(id, about, page, model);
  }

  /** What stands there no more is not asked. */
  private static String asking(UUID id, Optional<OlderAnswer> about, Page page, Model model) {
    if (about.filter(each -> !OlderAnswers.answers(each.manner()).isEmpty()).isEmpty()) {
      return "redirect:" + page.link(now(id));
    }
    OlderAnswer each = about.get();
    SmallForm form =
        SmallForm.of(page.t("referral.holder.title"), now(id), now(id) + "/holder")
            .lead(page.t("referral.holder.about", each.whom(), page.date(each.since()), each.how()))
            .warning(each.againstNo() ? page.t("referral.now.holder.no") : "");
    return form.show(model, HolderForm.asked(page, each));
  }

  private static String now(UUID id) {
    return Addresses.referral(id) + "/now";
  }

  @PostMapping
  @Permit(Action.RECORD_DECISION)
  String say(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") HolderForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable say =
        () ->
            older.say(
                worker,
                id,
                form.line(),
                Objects.requireNonNullElse(form.whom(), ""),
                Objects.requireNonNull(form.said()),
                PersonalText.typed(form.why()));
    return Saving.saved(result, response, say)
        ? "redirect:" + page.link(now(id))
        : asking(id, older.find(worker, id, form.line()), page, model);
  }
}
