package org.lodestar.app.support.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.face.Outcomes;
import org.lodestar.app.support.form.OutcomeForms;
import org.lodestar.app.support.web.PlanForm.Content;
import org.lodestar.app.support.web.PlanForm.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Outcomes in a person's own scores. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/outcomes")
class OutcomesController {
  private static final String FORM = "support/form";

  private final Outcomes outcomes;
  private final OutcomesPageMaker maker;
  private final PlanForm form;
  private final CasePeople people;
  private final Today today;

  OutcomesController(
      Outcomes outcomes, OutcomesPageMaker maker, PlanForm form, CasePeople people, Today today) {
    this.outcomes = outcomes;
    this.maker = maker;
    this.form = form;
    this.people = people;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, id, outcomes.get(worker, id, person), page));
    return "support/outcomes";
  }

  private static Frame agreeing(Worker worker, UUID id, UUID person) {
    String here = Addresses.outcomes(id, person);
    return new Frame(worker, id, person, "support.SCORING", here + "/agree", here);
  }

  private static SheetQuestions agreement(Page page) {
    return SheetQuestions.of(page, "support.SCORING", OutcomeForms.AGREE);
  }

  private Answers today() {
    return Answers.none().with("on", today.date().toString());
  }

  @GetMapping("/agree")
  @Permit(Action.WORK_ON_CASE)
  String askAgreement(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    Content content = Content.of(today(), 0);
    model.addAttribute(
        "model",
        form.pageWithoutDraft(agreeing(worker, id, person), agreement(page), content, page));
    return FORM;
  }

  @PostMapping("/agree")
  @Permit(Action.WORK_ON_CASE)
  String agree(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    SheetQuestions sheetQuestions = agreement(page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt = Attempt.to(wrong, () -> outcomes.answer(worker, id, person, typed.answers()));
    if (attempt.saved()) {
      return "redirect:" + Addresses.outcomes(id, person);
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute(
        "model",
        form.pageWithoutDraft(agreeing(worker, id, person), sheetQuestions, content, page));
    return FORM;
  }

  private static Frame scoring(Worker worker, UUID id, UUID person) {
    String here = Addresses.outcomes(id, person);
    return new Frame(worker, id, person, "support.SCORE", here + "/score", here);
  }

  @GetMapping("/score")
  @Permit(Action.WORK_ON_CASE)
  String askScores(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    SheetQuestions sheetQuestions = OutcomesPageMaker.scores(page);
    Content content = Content.of(today(), 0);
    model.addAttribute(
        "model", form.pageWithoutDraft(scoring(worker, id, person), sheetQuestions, content, page));
    return FORM;
  }

  @PostMapping("/score")
  @Permit(Action.WORK_ON_CASE)
  String score(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    SheetQuestions sheetQuestions = OutcomesPageMaker.scores(page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt = Attempt.to(wrong, () -> outcomes.score(worker, id, person, typed.answers()));
    if (attempt.saved()) {
      return "redirect:" + Addresses.outcomes(id, person);
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute(
        "model", form.pageWithoutDraft(scoring(worker, id, person), sheetQuestions, content, page));
    return FORM;
  }

  @GetMapping("/withdraw")
  @Permit(Action.WORK_ON_CASE)
  String askWithdrawal(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    people.head(worker, id, person);
    String here = Addresses.outcomes(id, person);
    return SmallForm.of(page.t("support.scoring.withdraw"), here, here + "/withdraw")
        .lead(page.t("support.scoring.withdraw.text"))
        .grave(page.t("support.scoring.withdraw.yes"))
        .cancel(page.t("support.cancel"))
        .unguarded()
        .show(model, List.of());
  }

  @PostMapping("/withdraw")
  @Permit(Action.WORK_ON_CASE)
  String withdraw(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    outcomes.withdraw(worker, id, person);
    return "redirect:" + Addresses.outcomes(id, person);
  }
}
