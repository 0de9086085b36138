package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileAnswer;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.Shut;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One file of a concern: nothing of it is opened before the officer chose to. */
@Controller
class AttachmentController {
  private static final String BEFORE = "triage/file";

  private final ConcernFiles files;
  private final AttachmentPageMaker maker;

  AttachmentController(ConcernFiles files, AttachmentPageMaker maker) {
    this.files = files;
    this.maker = maker;
  }

  /** The interruption; for a locked file, what has to be done. */
  @GetMapping("/concerns/{id}/files/{file}")
  @Permit(Action.READ_CONCERN)
  String before(
      @PathVariable UUID id, @PathVariable UUID file, Worker worker, Page page, Model model) {
    AttachmentPage shown = maker.page(worker, id, file, page);
    model.addAttribute("model", shown);
    if (shown.lockedBy().isEmpty()) {
      return BEFORE;
    }
    model.addAttribute("form", new LockController.PoliceForm(""));
    return LockController.LOCKED;
  }

  /** Makes the copy when the officer chose to, and leads to it. */
  @PostMapping("/concerns/{id}/files/{file}/copy")
  @Permit(Action.READ_CONCERN)
  String make(@PathVariable UUID id, @PathVariable UUID file, Worker worker) {
    Attachment made = files.makeCopy(worker, id, file);
    boolean ready = made.copy() == CopyState.MADE && !made.locked();
    return "redirect:" + address(id, file) + (ready ? "/view" : "");
  }

  @GetMapping("/concerns/{id}/files/{file}/view")
  @Permit(Action.READ_CONCERN)
  String view(
      @PathVariable UUID id, @PathVariable UUID file, Worker worker, Page page, Model model) {
    Attachment seen = files.get(worker, id, file);
    if (seen.locked() || seen.copy() != CopyState.MADE) {
      return "redirect:" + address(id, file);
    }
    model.addAttribute("model", maker.page(worker, id, file, page));
    return "triage/fileView";
  }

  /** The bytes of the copy, for the page that shows it. */
  @GetMapping("/concerns/{id}/files/{file}/copy")
  @Permit(Action.READ_CONCERN)
  @Nullable String copy(
      @PathVariable UUID id,
      @PathVariable UUID file,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Opening opening = files.openCopy(worker, id, file);
    return switch (opening) {
      case OpenedFile copy -> FileAnswer.shown(copy, response);
      case Shut shut -> shut(shut, worker, id, file, page, model);
    };
  }

  private String shut(Shut shut, Worker worker, UUID id, UUID file, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, id, file, page).shut(shut.why().name()));
    return BEFORE;
  }

  static String address(UUID id, UUID file) {
    return "/concerns/" + id + "/files/" + file;
  }
}
