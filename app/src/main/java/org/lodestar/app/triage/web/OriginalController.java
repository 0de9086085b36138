package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.files.FileAnswer;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.OriginalReason;
import org.lodestar.app.files.Shut;
import org.lodestar.app.ground.Ids;
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

/** The original of a file, for evidence: by who may, for a reason in words that stay. */
@Controller
class OriginalController {
  private static final String VIEW = "triage/fileOriginal";

  private final ConcernFiles files;
  private final AttachmentPageMaker maker;

  OriginalController(ConcernFiles files, AttachmentPageMaker maker) {
    this.files = files;
    this.maker = maker;
  }

  /** Why, for what and for whom; {@code once} so that the note is there once. */
  record OriginalForm(
      @NotNull(message = "concerns.staff.files.original.reason.missing")
          @Nullable OriginalReason reason,
      @NotBlank(message = "concerns.staff.files.original.words.missing")
          @Size(max = 2000, message = "concerns.staff.long")
          String words,
      @NotNull UUID once) {}

  @GetMapping("/concerns/{id}/files/{file}/original")
  @Permit(Action.READ_CONCERN_ORIGINAL)
  String ask(
      @PathVariable UUID id, @PathVariable UUID file, Worker worker, Page page, Model model) {
    AttachmentPage shown = maker.page(worker, id, file, page);
    if (!shown.lockedBy().isEmpty()) {
      return "redirect:" + AttachmentController.address(id, file);
    }
    model.addAttribute("form", new OriginalForm(null, "", Ids.next()));
    model.addAttribute("model", shown);
    return VIEW;
  }

  @PostMapping("/concerns/{id}/files/{file}/original")
  @Permit(Action.READ_CONCERN_ORIGINAL)
  @Nullable String take(
      @PathVariable UUID id,
      @PathVariable UUID file,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") OriginalForm form,
      BindingResult result,
      HttpServletResponse response,
      Model model)
      throws IOException {
    AttachmentPage shown = maker.page(worker, id, file, page);
    model.addAttribute("model", shown);
    OriginalReason reason = result.hasErrors() ? null : form.reason();
    if (reason == null) {
      return VIEW;
    }
    Opening opening =
        files.openOriginal(worker, id, file, reason, form.once(), note(shown, reason, form, page));
    return switch (opening) {
      case OpenedFile original -> FileAnswer.taken(original, response);
      case Shut shut -> {
        model.addAttribute("model", shown.shut(shut.why().name()));
        yield VIEW;
      }
    };
  }

  private static String note(
      AttachmentPage shown, OriginalReason reason, OriginalForm form, Page page) {
    return page.t(
        "concerns.staff.files.original.note",
        shown.file().number(),
        page.name("concerns.staff.files.original.reason", reason),
        form.words());
  }
}
