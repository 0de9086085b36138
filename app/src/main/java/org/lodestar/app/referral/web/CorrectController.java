package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.face.Corrections;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
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

/** A decision or a day that was recorded wrongly is put right. */
@Controller
@RequestMapping("/referrals/{id}/correct")
class CorrectController {
  private final Corrections corrections;

  CorrectController(Corrections corrections) {
    this.corrections = corrections;
  }

  @GetMapping
  @Permit(Action.RECORD_DECISION)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new CorrectForm(null, null, null, ""));
    return asking(id, worker, page, model);
  }

  private String asking(UUID id, Worker worker, Page page, Model model) {
    String progress = Addresses.referral(id) + "/progress";
    return SmallForm.of(
            page.t("referral.correct.title"), progress, Addresses.referral(id) + "/correct")
        .lead(page.t("referral.correct.text"))
        .send(page.t("referral.correct.button"))
        .show(model, CorrectForm.asked(page, corrections.correctable(worker, id)));
  }

  @PostMapping
  @Permit(Action.RECORD_DECISION)
  String correct(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CorrectForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return Saving.saved(result, response, () -> correct(worker, id, form))
        ? "redirect:" + page.link(Addresses.referral(id) + "/progress")
        : asking(id, worker, page, model);
  }

  private void correct(Worker worker, UUID id, CorrectForm form) {
    if (form.lacksDay()) {
      throw Refused.at("on", "referral.happening.on.wrong");
    }
    boolean nothing = form.right() == null;
    if (nothing && !CorrectForm.NOTHING.equals(form.event())) {
      throw Refused.at("event", "referral.correct.event.missing");
    }
    TypedDate on = form.on();
    corrections.correct(
        worker,
        id,
        Objects.requireNonNull(form.happening()),
        form.right(),
        nothing || on == null ? null : on.date().orElseThrow(),
        PersonalText.needed(form.why()));
  }
}
