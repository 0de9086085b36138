package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The case team's side: looking, saying who was found, answering, reading as the second. */
@Controller
@RequestMapping("/data-answers/{id}")
class AnswerController {

  private final DataAnswers answers;
  private final TeamPageMaker pages;
  private final Cases cases;
  private final CasePeople people;

  AnswerController(DataAnswers answers, TeamPageMaker pages, Cases cases, CasePeople people) {
    this.answers = answers;
    this.pages = pages;
    this.cases = cases;
    this.people = people;
  }

  private static String back(UUID id) {
    return "redirect:" + Addresses.answer(id);
  }

  @GetMapping
  @Permit(Action.ANSWER_DATA_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new LookForm(""));
    model.addAttribute("model", pages.page(worker, id, page));
    return "rights/answer";
  }

  /** Sent, not asked for: what is looked for is no part of an address. */
  @PostMapping("/look")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String look(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") LookForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    AnswerPage shown = pages.page(worker, id, page);
    model.addAttribute("model", shown);
    if (result.hasErrors()) {
      return "rights/answer";
    }
    CaseFilter filter =
        new CaseFilter(
            null, CaseFilter.Whose.ANYBODYS, Objects.requireNonNullElse(form.search(), ""));
    model.addAttribute(
        "model",
        new LookPage(
            shown.here(),
            shown.view().request().reference(),
            cases.list(worker, filter, 1),
            "",
            List.of()));
    return "rights/look";
  }

  @GetMapping("/cases/{file}")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String people(
      @PathVariable UUID id, @PathVariable UUID file, Worker worker, Page page, Model model) {
    AnswerPage shown = pages.page(worker, id, page);
    String reference = cases.head(worker, file).reference();
    List<LookPage.Person> choices =
        people.list(worker, file).stream()
            .map(
                person ->
                    new LookPage.Person(
                        person.id().toString(),
                        pages.name(page, person),
                        pages.roles(page, person)))
            .toList();
    model.addAttribute(
        "model",
        new LookPage(shown.here(), reference, null, shown.here() + "/cases/" + file, choices));
    return "rights/look";
  }

  @PostMapping("/cases/{file}/people/{person}")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String found(
      @PathVariable UUID id, @PathVariable UUID file, @PathVariable UUID person, Worker worker) {
    answers.found(worker, id, file, person);
    return back(id);
  }

  @PostMapping("/found/{entry}/remove")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String remove(@PathVariable UUID id, @PathVariable UUID entry, Worker worker) {
    answers.notFound(worker, id, entry);
    return back(id);
  }

  @GetMapping("/answer")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    AnswerPage shown = pages.page(worker, id, page);
    var finding = shown.view().finding();
    model.addAttribute(
        "form",
        new AnswerForm(
            finding.answer(),
            PersonalText.shown(finding.reasons()),
            PersonalText.shown(finding.letter()),
            finding.version()));
    return answering(shown, page, model);
  }

  private static String answering(AnswerPage shown, Page page, Model model) {
    return shown
        .door(page, "answer", "rights.answer.title")
        .lead(page.t("rights.answer.form"))
        .show(model, AnswerForm.asked(page, shown.answers(page)));
  }

  @PostMapping("/answer")
  @Permit(Action.ANSWER_DATA_REQUEST)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AnswerPage shown = pages.page(worker, id, page);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                answers.answer(
                    worker,
                    id,
                    Objects.requireNonNull(form.answer()),
                    PersonalText.typed(form.reasons()),
                    PersonalText.typed(form.letter()),
                    Typed.version(form.version())));
    return saved ? back(id) : answering(shown, page, model);
  }
}
