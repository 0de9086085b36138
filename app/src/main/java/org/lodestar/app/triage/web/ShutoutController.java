package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Shutouts;
import org.lodestar.app.ground.Ids;
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

/** Letting a colleague in again whom a report only happens to name. */
@Controller
class ShutoutController {
  private static final String VIEW = "triage/shutout";

  private final Concerns concerns;
  private final Shutouts shutouts;
  private final StaffNames names;

  ShutoutController(Concerns concerns, Shutouts shutouts, StaffNames names) {
    this.concerns = concerns;
    this.shutouts = shutouts;
    this.names = names;
  }

  /** Whom, and why; {@code once} so that the note is there once. */
  record ReadmitForm(
      @NotNull(message = "triage.shutout.colleague.missing") @Nullable UUID colleague,
      @NotBlank(message = "triage.shutout.words.missing")
          @Size(max = StaffForms.LONGEST, message = "concerns.staff.long")
          String words,
      @NotNull UUID once) {}

  @GetMapping("/concerns/{id}/shut-out")
  @Permit(Action.READMIT_TO_CONCERN)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new ReadmitForm(null, "", Ids.next()));
    model.addAttribute("model", step(id, worker));
    return VIEW;
  }

  @PostMapping("/concerns/{id}/shut-out")
  @Permit(Action.READMIT_TO_CONCERN)
  String readmit(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") ReadmitForm form,
      BindingResult result,
      Model model) {
    UUID colleague = result.hasErrors() ? null : form.colleague();
    if (colleague == null) {
      model.addAttribute("model", step(id, worker));
      return VIEW;
    }
    String note = page.t("triage.shutout.note", names.worker(colleague), form.words());
    shutouts.readmit(worker, id, colleague, form.once(), note);
    return Done.LET_IN.at("/concerns/" + id);
  }

  private StaffStep step(UUID id, Worker worker) {
    List<UUID> shutOut = shutouts.of(worker, id);
    Map<UUID, String> named = names.of(shutOut);
    return StaffStep.of(
        concerns.glance(worker, id),
        Map.of(
            "colleague",
            shutOut.stream()
                .map(each -> Option.of(each.toString(), named.getOrDefault(each, "")))
                .toList()));
  }
}
