package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.FoundFiles;
import org.lodestar.app.concerns.form.FilesPageMaker;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An officer adds files to a concern. */
@Controller
class AddFileController {
  private static final String VIEW = "triage/fileAdd";
  private static final int LONGEST = 500;

  private final Concerns concerns;
  private final ConcernFiles files;
  private final FoundFiles found;
  private final Uploads uploads;
  private final FilesPageMaker maker;

  AddFileController(
      Concerns concerns,
      ConcernFiles files,
      FoundFiles found,
      Uploads uploads,
      FilesPageMaker maker) {
    this.concerns = concerns;
    this.files = files;
    this.found = found;
    this.uploads = uploads;
    this.maker = maker;
  }

  @GetMapping("/concerns/{id}/files/add")
  @Permit(Action.TRIAGE_CONCERN)
  String ask(@PathVariable UUID id, Worker worker, Model model) {
    files.already(worker, id);
    model.addAttribute("form", new AddForm(""));
    return page(id, worker, model);
  }

  /** What it is, in the officer's words. */
  record AddForm(String words) {}

  private String page(UUID id, Worker worker, Model model) {
    model.addAttribute(
        "model",
        new AddFilePage(
            concerns.glance(worker, id),
            uploads.limits().mostFiles(),
            uploads.limits().largest().toMegabytes()));
    return VIEW;
  }

  /** The officer has read that a file was found to be infected. */
  @PostMapping("/concerns/{id}/files/found")
  @Permit(Action.TRIAGE_CONCERN)
  String found(@PathVariable UUID id, Worker worker) {
    found.seen(worker, id);
    return Done.FOUND_FILE_SEEN.at("/concerns/" + id);
  }

  /** Asks the policy before a byte is read. What was taken is added, the rest is told. */
  @PostMapping("/concerns/{id}/files/add")
  @Permit(Action.TRIAGE_CONCERN)
  String add(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    ReceivedForm form = uploads.form(request, files.already(worker, id));
    String words = form.field("words").strip();
    BindingResult result = maker.problems(form, page);
    if (words.length() > LONGEST) {
      form.held().forEach(uploads::drop);
      result.rejectValue("words", "concerns.staff.files.add.long");
    } else {
      form.held().forEach(file -> files.add(worker, id, file, words));
      if (form.files().isEmpty() && !result.hasErrors()) {
        result.rejectValue("files", "concerns.staff.files.add.missing");
      }
    }
    if (result.hasErrors()) {
      response.setStatus(FilesPageMaker.status(form));
      model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
      return page(id, worker, model);
    }
    return Done.FILE_ADDED.at("/concerns/" + id);
  }
}
