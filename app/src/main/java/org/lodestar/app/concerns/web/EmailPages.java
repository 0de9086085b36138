package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import org.lodestar.app.concerns.Intakes;
import org.lodestar.app.concerns.domain.Email;
import org.lodestar.app.concerns.domain.EmailReader;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes an e-mail, pasted or as a file. A file comes as the bare body of a request, so that it is
 * never put down on the disk on its way.
 */
@Controller
class EmailPages {
  private static final String PAGE = "concerns/takeEmail";

  private final Intakes intakes;

  EmailPages(Intakes intakes) {
    this.intakes = intakes;
  }

  @GetMapping("/concerns/take/email")
  @Permit(Action.TAKE_CONCERN)
  String ask(Model model) {
    model.addAttribute("form", new EmailForm(""));
    return PAGE;
  }

  @PostMapping("/concerns/take/email")
  @Permit(Action.TAKE_CONCERN)
  String pasted(
      Worker worker, @Valid @ModelAttribute("form") EmailForm form, BindingResult result) {
    if (result.hasErrors() || form.text() == null) {
      return PAGE;
    }
    return "redirect:" + begin(worker, EmailReader.pasted(form.text()));
  }

  /** Sent by the page itself. */
  @PostMapping("/concerns/take/email/file")
  @Permit(Action.TAKE_CONCERN)
  ResponseEntity<Map<String, String>> file(Worker worker, Page page, HttpServletRequest request)
      throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE)) {
      return refused(page, "concerns.intake.email.file.none");
    }
    byte[] bytes = request.getInputStream().readNBytes(EmailReader.MOST_BYTES + 1);
    if (bytes.length > EmailReader.MOST_BYTES) {
      return refused(page, "concerns.intake.email.file.large");
    }
    if (bytes.length == 0) {
      return refused(page, "concerns.intake.email.file.none");
    }
    return ResponseEntity.ok(Map.of("at", begin(worker, EmailReader.file(bytes))));
  }

  private static ResponseEntity<Map<String, String>> refused(Page page, String key) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(Map.of("words", page.t(key)));
  }

  private String begin(Worker worker, Email email) {
    return "/concerns/take/" + intakes.begin(worker, email);
  }
}
