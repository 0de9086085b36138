package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.DisclosureReason;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Disclosures;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Telling who reported against the reporter's wish. */
@Controller
class DisclosureController {
  private static final String VIEW = "triage/disclose";

  private final Concerns concerns;
  private final Disclosures disclosures;
  private final StaffNames names;

  DisclosureController(Concerns concerns, Disclosures disclosures, StaffNames names) {
    this.concerns = concerns;
    this.disclosures = disclosures;
    this.names = names;
  }

  /** For which of the two reasons, to whom, and how it was decided. */
  record DisclosureForm(
      @NotNull(message = "triage.disclose.reason.missing") @Nullable DisclosureReason reason,
      @Nullable UUID partner,
      @NotBlank(message = "triage.disclose.words.missing")
          @Size(max = StaffForms.LONGEST, message = "concerns.staff.long")
          String words) {}

  @GetMapping("/concerns/{id}/disclose")
  @Permit(Action.DISCLOSE_REPORTER)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new DisclosureForm(null, null, ""));
    model.addAttribute("model", step(id, worker, page));
    return VIEW;
  }

  @PostMapping("/concerns/{id}/disclose")
  @Permit(Action.DISCLOSE_REPORTER)
  String told(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") DisclosureForm form,
      BindingResult result,
      Model model) {
    DisclosureReason reason = result.hasErrors() ? null : form.reason();
    if (reason != null && !disclosures.disclose(worker, id, reason, form.partner(), form.words())) {
      result.rejectValue("partner", "triage.disclose.partner.cannot");
    }
    if (result.hasErrors()) {
      model.addAttribute("model", step(id, worker, page));
      return VIEW;
    }
    return Done.DISCLOSED.at("/concerns/" + id);
  }

  private StaffStep step(UUID id, Worker worker, Page page) {
    return StaffStep.of(
        concerns.glance(worker, id),
        Map.of(
            "reason", Option.all(page, "triage.disclose.reason", DisclosureReason.values()),
            "partner", names.partners(worker)));
  }
}
