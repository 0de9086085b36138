package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.lodestar.app.library.domain.Quiz;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.Toolkits;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SourceNetwork;
import org.lodestar.app.site.StepPace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Materials for partners: the page with all, the quiz, the files, and that one was looked at. */
@Controller
class ToolkitController {
  private static final String PATH = "/toolkit";

  /** Where its files lie. */
  static final String FILES = PATH + "/files/";

  private static final String WHY = "what everybody may take along and use";

  private final Toolkits toolkits;
  private final ToolkitTexts texts;
  private final ToolkitFiles files;
  private final ToolkitPageMaker maker;
  private final StepPace pace;

  ToolkitController(
      Toolkits toolkits,
      ToolkitTexts texts,
      ToolkitFiles files,
      ToolkitPageMaker maker,
      Clock clock) {
    this.maker = maker;
    this.toolkits = toolkits;
    this.texts = texts;
    this.files = files;
    this.pace = new StepPace(clock);
  }

  @GetMapping(PATH)
  @Open(WHY)
  String list(Page page, Model model) {
    model.addAttribute("model", maker.draw(page));
    return "library/toolkit";
  }

  @GetMapping(PATH + "/quiz")
  @Open(WHY)
  String quiz(Page page, Model model) {
    ToolkitTexts.Said said = texts.said(ToolkitItem.QUIZ, page.language());
    ToolkitText text = said.text();
    model.addAttribute(
        "model", new QuizPage(said.language(), text.title(), text.about(), Quiz.read(text.body())));
    return "library/quiz";
  }

  /**
   * Counted by the day, and by nothing else; no more often than one place is believed to take
   * files, and not where only the head is asked for. It is English where nobody signed a language.
   */
  @GetMapping(FILES + "{file}")
  @Open(WHY)
  ResponseEntity<byte[]> file(
      @PathVariable String file,
      @RequestParam(name = "lang", defaultValue = "en") String tag,
      HttpServletRequest request) {
    ToolkitItem item = ToolkitItem.of(file).orElseThrow(NotFound::new);
    ToolkitFiles.Drawn drawn = files.file(item, file, Language.of(tag));
    if (HttpMethod.GET.matches(request.getMethod())
        && pace.takes(SourceNetwork.of(request.getRemoteAddr()))) {
      toolkits.taken(item.code());
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ToolkitFiles.type(file)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + named(file, drawn) + "\"")
        .body(drawn.bytes());
  }

  /** Files of several languages lie beside each other. */
  private static String named(String file, ToolkitFiles.Drawn drawn) {
    return drawn.in() == Language.ENGLISH ? file : file.replace(".", "-" + drawn.in().tag() + ".");
  }

  @PostMapping(PATH + "/review")
  @Permit(Action.EDIT_MESSAGES)
  String review(@RequestParam(defaultValue = "") String item, Worker worker) {
    ToolkitItem.named(item).ifPresent(each -> toolkits.review(worker, each.code()));
    return "redirect:" + MessageController.PATH + "#toolkit";
  }
}
