package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A file that may show abuse of a child: locked at once, and then the police. */
@Controller
class LockController {
  static final String LOCKED = "triage/fileLocked";

  private final ConcernFiles files;
  private final AttachmentPageMaker maker;
  private final Clock clock;

  LockController(ConcernFiles files, AttachmentPageMaker maker, Clock clock) {
    this.files = files;
    this.maker = maker;
    this.clock = clock;
  }

  /** Under which reference the police have it. */
  record PoliceForm(
      @NotBlank(message = "concerns.staff.files.police.reference.missing")
          @Size(max = 100, message = "concerns.staff.long")
          String reference) {}

  @GetMapping("/concerns/{id}/files/{file}/abuse")
  @Permit(Action.READ_CONCERN)
  String ask(
      @PathVariable UUID id, @PathVariable UUID file, Worker worker, Page page, Model model) {
    AttachmentPage shown = maker.page(worker, id, file, page);
    model.addAttribute("model", shown);
    return shown.lockedBy().isEmpty()
        ? "triage/fileAbuse"
        : "redirect:" + AttachmentController.address(id, file);
  }

  @PostMapping("/concerns/{id}/files/{file}/lock")
  @Permit(Action.READ_CONCERN)
  String lock(@PathVariable UUID id, @PathVariable UUID file, Worker worker) {
    files.lock(worker, id, file);
    return "redirect:" + AttachmentController.address(id, file);
  }

  @PostMapping("/concerns/{id}/files/{file}/police")
  @Permit(Action.HAND_FILE_TO_POLICE)
  String handed(
      @PathVariable UUID id,
      @PathVariable UUID file,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") PoliceForm form,
      BindingResult result,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", maker.page(worker, id, file, page));
      return LOCKED;
    }
    files.handedToPolice(worker, id, file, clock.instant(), form.reference());
    return "redirect:" + AttachmentController.address(id, file);
  }
}
