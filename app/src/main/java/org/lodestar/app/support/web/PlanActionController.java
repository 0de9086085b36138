package org.lodestar.app.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.PlanAction;
import org.lodestar.app.support.face.SupportPlans;
import org.lodestar.app.support.form.PlanForms;
import org.lodestar.app.support.web.PlanForm.Content;
import org.lodestar.app.support.web.PlanForm.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps of a plan: who does what by when. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/plan")
class PlanActionController {
  private static final String VIEW = "support/form";
  private static final String WORDS = "support.ACTION";

  private final SupportPlans plans;
  private final PlanForm form;
  private final Staff staff;
  private final Today today;

  PlanActionController(SupportPlans plans, PlanForm form, Staff staff, Today today) {
    this.plans = plans;
    this.form = form;
    this.staff = staff;
    this.today = today;
  }

  private SheetQuestions asking(Worker worker, Page page) {
    return new SheetQuestions(
        page, WORDS, PlanForms.ACTION, Map.of("owner", staff.colleagues(worker)));
  }

  private static Frame frame(Worker worker, UUID id, UUID person, String below) {
    String plan = Addresses.plan(id, person);
    return new Frame(worker, id, person, WORDS, plan + below, plan);
  }

  private static Frame adding(Worker worker, UUID id, UUID person, UUID goal) {
    return frame(worker, id, person, "/goals/" + goal + "/actions/new");
  }

  @GetMapping("/goals/{entry}/actions/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    plans.goal(worker, id, person, entry);
    Answers fresh = Answers.none().with("owner", worker.id().toString());
    model.addAttribute(
        "model",
        form.page(
            adding(worker, id, person, entry), asking(worker, page), Content.of(fresh, 0), page));
    return VIEW;
  }

  @PostMapping("/goals/{entry}/actions/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    plans.goal(worker, id, person, entry);
    Typed typed = Typed.of(PlanForms.ACTION, sent);
    Map<String, String> wrong = asking(worker, page).problems(typed, today.date());
    Attempt attempt =
        form.attempt(
            adding(worker, id, person, entry),
            wrong,
            () -> plans.add(worker, id, person, entry, typed.answers()));
    if (attempt.saved()) {
      return "redirect:" + Addresses.plan(id, person) + "#" + entry;
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute(
        "model", form.page(adding(worker, id, person, entry), asking(worker, page), content, page));
    return VIEW;
  }

  @GetMapping("/actions/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    PlanAction action = plans.action(worker, id, person, entry);
    model.addAttribute(
        "model",
        form.page(
            frame(worker, id, person, "/actions/" + entry),
            asking(worker, page),
            Content.of(action.answers(), action.version()),
            page));
    return VIEW;
  }

  @PostMapping("/actions/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    SheetQuestions sheetQuestions = asking(worker, page);
    Typed typed = Typed.of(PlanForms.ACTION, sent);
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt =
        form.attempt(
            frame(worker, id, person, "/actions/" + entry),
            wrong,
            () -> plans.changeAction(worker, id, person, entry, typed.answers(), version));
    if (attempt.saved()) {
      return "redirect:" + Addresses.plan(id, person);
    }
    PlanAction now = plans.action(worker, id, person, entry);
    Content content = Content.of(typed.answers(), version).failed(wrong, attempt);
    model.addAttribute(
        "model",
        form.page(
            frame(worker, id, person, "/actions/" + entry),
            sheetQuestions,
            settled(content, attempt, now, sheetQuestions, response),
            page));
    return VIEW;
  }

  private static Content settled(
      Content content,
      Attempt attempt,
      PlanAction now,
      SheetQuestions sheetQuestions,
      HttpServletResponse response) {
    if (!attempt.clashed()) {
      return content;
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    return content.clash(now.version(), sheetQuestions.rows(now.answers()));
  }

  private static Frame moving(Worker worker, UUID id, UUID person, UUID entry) {
    String plan = Addresses.plan(id, person);
    return new Frame(
        worker, id, person, "support.MOVE", plan + "/actions/" + entry + "/move", plan);
  }

  private static SheetQuestions asking(PlanAction action, Page page) {
    return SheetQuestions.of(page, "support.MOVE", PlanForms.move(action.state()));
  }

  @GetMapping("/actions/{entry}/move")
  @Permit(Action.WORK_ON_CASE)
  String askMove(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    PlanAction action = plans.action(worker, id, person, entry);
    model.addAttribute(
        "model",
        form.page(
            moving(worker, id, person, entry),
            asking(action, page),
            Content.of(Answers.none(), action.version()),
            page));
    return VIEW;
  }

  @PostMapping("/actions/{entry}/move")
  @Permit(Action.WORK_ON_CASE)
  String move(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PlanAction action = plans.action(worker, id, person, entry);
    SheetQuestions sheetQuestions = asking(action, page);
    Typed typed = Typed.of(sheetQuestions.questions(), sent);
    Answers answers = typed.answers();
    Map<String, String> wrong = sheetQuestions.problems(typed, today.date());
    Attempt attempt =
        form.attempt(
            moving(worker, id, person, entry),
            wrong,
            () ->
                plans.move(
                    worker,
                    id,
                    person,
                    entry,
                    PlanAction.Move.valueOf(answers.text("move")),
                    answers.text("outcome"),
                    version));
    if (attempt.saved()) {
      return "redirect:" + Addresses.plan(id, person) + "#" + entry;
    }
    Content content = Content.of(answers, version).failed(wrong, attempt);
    SheetQuestions whole = asking(worker, page);
    List<org.lodestar.app.site.SummaryRow> rows = whole.rows(action.answers());
    if (attempt.clashed()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      content = content.clash(action.version(), rows);
    }
    model.addAttribute(
        "model", form.page(moving(worker, id, person, entry), sheetQuestions, content, page));
    return VIEW;
  }
}
