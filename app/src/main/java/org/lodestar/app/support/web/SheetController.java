package org.lodestar.app.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.support.web.Addresses.SheetName;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets of a person: read, compared, written anew. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/sheets/{sheet}")
class SheetController {
  private static final String FORM = "support/form";

  private final Sheets sheets;
  private final SheetPageMaker maker;
  private final Drafting drafting;

  SheetController(Sheets sheets, SheetPageMaker maker, Drafting drafting) {
    this.sheets = sheets;
    this.maker = maker;
    this.drafting = drafting;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String read(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String sheet,
      Worker worker,
      Page page,
      Model model) {
    SheetName name = SheetName.of(sheet);
    List<Sheet> all = sheets.history(worker, id, person, name.kind(), name.topic());
    model.addAttribute("model", maker.page(new About(worker, id, person, name), all, page));
    return "support/sheet";
  }

  @GetMapping("/compare")
  @Permit(Action.READ_CASE)
  String compare(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String sheet,
      @RequestParam(defaultValue = "0") int one,
      @RequestParam(defaultValue = "0") int other,
      Worker worker,
      Page page,
      Model model) {
    SheetName name = SheetName.of(sheet);
    List<Sheet> both = sheets.compare(worker, id, person, name.kind(), name.topic(), one, other);
    model.addAttribute("model", maker.compared(new About(worker, id, person, name), both, page));
    return "support/compare";
  }

  @GetMapping("/write")
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String sheet,
      Worker worker,
      Page page,
      Model model) {
    About about = new About(worker, id, person, SheetName.of(sheet));
    Optional<Sheet> present = newest(about);
    Filled filled =
        drafting
            .open(worker, id, person, about.draft())
            .map(draft -> filled(about, draft))
            .orElseGet(
                () ->
                    Filled.with(
                        present.map(Sheet::answers).orElseGet(Answers::none),
                        version(present),
                        false));
    model.addAttribute("model", maker.form(about, page, filled));
    return FORM;
  }

  /** A draft goes on from the version on which it was begun, so that nobody is written over. */
  private Filled filled(About about, Drafting.Draft draft) {
    return Filled.with(maker.typed(about, draft.typed()).answers(), (int) draft.version(), true);
  }

  private Optional<Sheet> newest(About about) {
    return sheets
        .history(
            about.worker(),
            about.caseFile(),
            about.person(),
            about.sheet().kind(),
            about.sheet().topic())
        .stream()
        .findFirst();
  }

  private static int version(Optional<Sheet> present) {
    return present.map(Sheet::version).orElse(0);
  }

  @PostMapping("/write")
  @Permit(Action.WORK_ON_CASE)
  String write(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable String sheet,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    About about = new About(worker, id, person, SheetName.of(sheet));
    Typed typed = maker.typed(about, sent);
    Map<String, String> problems = maker.problems(about, typed, page);
    Filled filled = Filled.with(typed.answers(), version, false).wrong(problems);
    Attempt attempt =
        Attempt.to(
            problems,
            () ->
                sheets.write(
                    worker,
                    id,
                    person,
                    about.sheet().kind(),
                    about.sheet().topic(),
                    typed.answers(),
                    version));
    if (attempt.saved()) {
      drafting.discard(worker, id, person, about.draft());
      return "redirect:" + about.after();
    }
    filled = filled.against(attempt.rule());
    if (attempt.clashed()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      filled = filled.clash(newest(about).orElseThrow(EditClash::new));
    }
    model.addAttribute("model", maker.form(about, page, filled));
    return FORM;
  }
}
