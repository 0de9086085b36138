package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.face.CaseAttachments;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file on a case: nothing of it is opened before the worker chose to. */
@Controller
@RequestMapping("/cases/{id}/files/{attachment}")
class AttachmentDeedController {
  private final CaseAttachments files;
  private final AttachmentPageMaker maker;
  private final Clock clock;

  AttachmentDeedController(CaseAttachments files, AttachmentPageMaker maker, Clock clock) {
    this.files = files;
    this.maker = maker;
    this.clock = clock;
  }

  /**
   * What is typed on the page of a file, whichever of its forms was sent.
   *
   * @param reason why it is taken out
   * @param reference under which the police have it
   */
  record DeedForm(
      @Nullable @Size(max = 500, message = "casework.files.words.long") String reason,
      @Nullable @Size(max = 100, message = "concerns.staff.long") String reference) {
    static DeedForm empty() {
      return new DeedForm("", "");
    }
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id,
      @PathVariable("attachment") UUID file,
      @RequestParam(defaultValue = "false") boolean view,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", DeedForm.empty());
    return shown(id, file, view, worker, page, model);
  }

  private String shown(UUID id, UUID file, boolean view, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, id, file, view, page));
    return "casework/attachment";
  }

  /** Makes the copy when the worker chose to, and shows it. */
  @PostMapping("/copy")
  @Permit(Action.READ_CASE)
  String copy(@PathVariable UUID id, @PathVariable("attachment") UUID file, Worker worker) {
    files.makeCopy(worker, id, file);
    return redirect(id, file) + "?view=true";
  }

  @PostMapping("/out")
  @Permit(Action.WORK_ON_CASE)
  String takeOut(
      @PathVariable UUID id,
      @PathVariable("attachment") UUID file,
      @Valid @ModelAttribute("form") DeedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    String reason = typed(form.reason(), "reason", "casework.files.out.missing", result);
    if (result.hasErrors()) {
      return shown(id, file, false, worker, page, model);
    }
    files.takeOut(worker, id, file, reason);
    return "redirect:" + Addresses.files(id);
  }

  @PostMapping("/back")
  @Permit(Action.WORK_ON_CASE)
  String putBack(@PathVariable UUID id, @PathVariable("attachment") UUID file, Worker worker) {
    files.putBack(worker, id, file);
    return redirect(id, file);
  }

  @PostMapping("/lock")
  @Permit(Action.READ_CASE)
  String lock(@PathVariable UUID id, @PathVariable("attachment") UUID file, Worker worker) {
    files.lock(worker, id, file);
    return redirect(id, file);
  }

  @PostMapping("/police")
  @Permit(Action.HAND_FILE_TO_POLICE)
  String handed(
      @PathVariable UUID id,
      @PathVariable("attachment") UUID file,
      @Valid @ModelAttribute("form") DeedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    String reference =
        typed(
            form.reference(), "reference", "concerns.staff.files.police.reference.missing", result);
    if (result.hasErrors()) {
      return shown(id, file, false, worker, page, model);
    }
    files.handedToPolice(worker, id, file, clock.instant(), reference);
    return redirect(id, file);
  }

  private static String typed(
      @Nullable String typed, String field, String missing, BindingResult result) {
    String bare = typed == null ? "" : typed.strip();
    if (bare.isEmpty()) {
      result.rejectValue(field, missing);
    }
    return bare;
  }

  private static String redirect(UUID id, UUID file) {
    return "redirect:" + Addresses.files(id) + "/" + file;
  }
}
