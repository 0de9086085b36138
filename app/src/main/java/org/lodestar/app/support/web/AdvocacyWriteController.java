package org.lodestar.app.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.AdvocacyFile;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.app.support.web.AdvocacyPageMaker.Frame;
import org.lodestar.app.support.web.PlanForm.Content;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written into an advocate's file. */
@Controller
@RequestMapping("/advocacy/{id}")
class AdvocacyWriteController {
  private static final String FORM = "support/plainForm";

  private final Advocacy advocacy;
  private final AdvocacyPageMaker maker;
  private final Today today;

  AdvocacyWriteController(Advocacy advocacy, AdvocacyPageMaker maker, Today today) {
    this.advocacy = advocacy;
    this.maker = maker;
    this.today = today;
  }

  private static AdvocacyEntry.Kind kind(String slug) {
    return AdvocacyEntry.Kind.ofSlug(slug)
        .filter(Advocacy.writable()::contains)
        .orElseThrow(NotFound::new);
  }

  @GetMapping("/write/{kind}")
  @Permit(Action.WRITE_ADVOCACY)
  String ask(
      @PathVariable UUID id, @PathVariable String kind, Worker worker, Page page, Model model) {
    AdvocacyEntry.Kind wanted = kind(kind);
    String here = AdvocacyPageMaker.address(advocacy.head(worker, id));
    Content content = Content.of(Answers.none().with("on", today.date().toString()), 0);
    model.addAttribute(
        "model",
        maker.form(
            worker,
            id,
            Frame.writing(here, wanted),
            AdvocacyPageMaker.entry(wanted, page),
            content,
            page));
    return FORM;
  }

  @PostMapping("/write/{kind}")
  @Permit(Action.WRITE_ADVOCACY)
  String write(
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    AdvocacyEntry.Kind wanted = kind(kind);
    String here = AdvocacyPageMaker.address(advocacy.head(worker, id));
    SheetQuestions sheetQuestions = AdvocacyPageMaker.entry(wanted, page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt =
        maker.attempt(
            worker,
            id,
            Frame.writing(here, wanted),
            wrong,
            () -> advocacy.write(worker, id, wanted, typed.answers()));
    if (attempt.saved()) {
      return "redirect:" + here;
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute(
        "model",
        maker.form(worker, id, Frame.writing(here, wanted), sheetQuestions, content, page));
    return FORM;
  }

  @GetMapping("/change")
  @Permit(Action.WRITE_ADVOCACY)
  String edit(@PathVariable UUID id, Worker worker, Page page, Model model) {
    AdvocacyFile file = advocacy.head(worker, id);
    Content content = Content.of(file.answers(), file.version());
    Frame frame = Frame.changing(AdvocacyPageMaker.address(file));
    model.addAttribute(
        "model", maker.form(worker, id, frame, AdvocacyPageMaker.file(page), content, page));
    return FORM;
  }

  @PostMapping("/change")
  @Permit(Action.WRITE_ADVOCACY)
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AdvocacyFile now = advocacy.head(worker, id);
    Frame frame = Frame.changing(AdvocacyPageMaker.address(now));
    SheetQuestions sheetQuestions = AdvocacyPageMaker.file(page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt =
        maker.attempt(
            worker, id, frame, wrong, () -> advocacy.change(worker, id, typed.answers(), version));
    if (attempt.saved()) {
      return "redirect:" + AdvocacyPageMaker.address(now);
    }
    Content content = Content.of(typed.answers(), version).failed(wrong, attempt);
    if (attempt.clashed()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      content = content.clash(now.version(), sheetQuestions.rows(now.answers()));
    }
    model.addAttribute("model", maker.form(worker, id, frame, sheetQuestions, content, page));
    return FORM;
  }
}
