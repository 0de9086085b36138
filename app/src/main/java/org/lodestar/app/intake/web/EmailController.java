package org.lodestar.app.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.form.FilesPageMaker;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.intake.domain.EmailReader;
import org.lodestar.app.intake.face.EmailFiles;
import org.lodestar.app.intake.face.Intakes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes an e-mail, pasted or as a file. A file is sealed while it comes in, as any upload, and read
 * from where it lies sealed.
 */
@Controller
class EmailController {
  private static final String PAGE = "intake/email";
  private static final String AT = "redirect:/concerns/take/";

  private final Intakes intakes;
  private final EmailFiles emails;
  private final Uploads uploads;
  private final FilesPageMaker maker;

  EmailController(Intakes intakes, EmailFiles emails, Uploads uploads, FilesPageMaker maker) {
    this.intakes = intakes;
    this.emails = emails;
    this.uploads = uploads;
    this.maker = maker;
  }

  @GetMapping("/concerns/take/email")
  @Permit(Action.TAKE_CONCERN)
  String ask(Model model) {
    model.addAttribute("form", new EmailForm(""));
    return PAGE;
  }

  @ModelAttribute("megabytes")
  long megabytes() {
    return uploads.limits().largest().toMegabytes();
  }

  @PostMapping("/concerns/take/email")
  @Permit(Action.TAKE_CONCERN)
  String pasted(
      Worker worker, @Valid @ModelAttribute("form") EmailForm form, BindingResult result) {
    if (result.hasErrors() || form.text() == null) {
      return PAGE;
    }
    return AT + intakes.begin(worker, EmailReader.pasted(form.text()));
  }

  /** The same e-mail twice is told on the page that follows, as when it is pasted. */
  @PostMapping("/concerns/take/email/file")
  @Permit(Action.TAKE_CONCERN)
  String file(
      Worker worker,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    ReceivedForm form = uploads.form(request, Already.nothing());
    BindingResult result = maker.problems(form, page);
    if (!result.hasErrors()) {
      @Nullable String wrong = wrong(form.held());
      if (wrong == null) {
        EmailFiles.Split split = emails.split(form.held().getFirst());
        return AT + intakes.begin(worker, split.email(), split.files());
      }
      result.rejectValue("file", wrong);
    }
    form.held().forEach(uploads::drop);
    response.setStatus(form.status() == 200 ? WhyNot.EMPTY.status() : FilesPageMaker.status(form));
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
    return PAGE;
  }

  /** The key of what is wrong with what was handed in; null when it may be an e-mail. */
  private static @Nullable String wrong(List<HeldFile> held) {
    if (held.isEmpty()) {
      return "intake.email.file.none";
    }
    if (held.size() > 1) {
      return "intake.email.file.one";
    }
    FileKind kind = held.getFirst().kind();
    return kind == FileKind.TEXT || kind == FileKind.UNKNOWN ? null : "intake.email.file.other";
  }
}
