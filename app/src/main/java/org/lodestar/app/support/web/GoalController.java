package org.lodestar.app.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Goal;
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

/** Goals of a plan. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/plan/goals")
class GoalController {
  private static final String VIEW = "support/form";
  private static final String WORDS = "support.GOAL";

  private final SupportPlans plans;
  private final PlanForm form;
  private final Today today;

  GoalController(SupportPlans plans, PlanForm form, Today today) {
    this.plans = plans;
    this.form = form;
    this.today = today;
  }

  private static SheetQuestions asking(Page page) {
    return SheetQuestions.of(page, WORDS, PlanForms.GOAL);
  }

  private static Frame frame(Worker worker, UUID id, UUID person, String entry) {
    String plan = Addresses.plan(id, person);
    return new Frame(worker, id, person, WORDS, plan + "/goals/" + entry, plan);
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    Answers fresh = Answers.none().with("state", Goal.State.OPEN.name());
    Frame frame = frame(worker, id, person, "new");
    model.addAttribute("model", form.page(frame, asking(page), Content.of(fresh, 0), page));
    return VIEW;
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    Typed typed = Typed.of(PlanForms.GOAL, sent);
    Map<String, String> wrong = asking(page).problems(typed, today.date());
    Frame frame = frame(worker, id, person, "new");
    Attempt attempt =
        form.attempt(frame, wrong, () -> plans.set(worker, id, person, typed.answers()));
    if (attempt.saved()) {
      return "redirect:" + Addresses.plan(id, person);
    }
    Content content = Content.of(typed.answers(), 0).failed(wrong, attempt);
    model.addAttribute("model", form.page(frame, asking(page), content, page));
    return VIEW;
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID entry,
      Worker worker,
      Page page,
      Model model) {
    Goal goal = plans.goal(worker, id, person, entry);
    Frame frame = frame(worker, id, person, entry.toString());
    Content content = Content.of(goal.answers(), goal.version());
    model.addAttribute("model", form.page(frame, asking(page), content, page));
    return VIEW;
  }

  @PostMapping("/{entry}")
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
    Typed typed = Typed.of(PlanForms.GOAL, sent);
    Map<String, String> wrong = asking(page).problems(typed, today.date());
    Frame frame = frame(worker, id, person, entry.toString());
    Attempt attempt =
        form.attempt(
            frame, wrong, () -> plans.change(worker, id, person, entry, typed.answers(), version));
    if (attempt.saved()) {
      return "redirect:" + Addresses.plan(id, person);
    }
    Goal now = plans.goal(worker, id, person, entry);
    Content content = Content.of(typed.answers(), version).failed(wrong, attempt);
    if (attempt.clashed()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      content = content.clash(now.version(), asking(page).rows(now.answers()));
    }
    model.addAttribute("model", form.page(frame, asking(page), content, page));
    return VIEW;
  }
}
