package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.VisitFilter;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans of outreach: all of them, one, adding, changing, starting and ending. */
@Controller
@RequestMapping("/outreach")
class OutreachController {
  private static final int LATEST = 5;

  private final OutreachPlans plans;
  private final Visits visits;
  private final OutreachPageMaker maker;

  OutreachController(OutreachPlans plans, Visits visits, OutreachPageMaker maker) {
    this.plans = plans;
    this.visits = visits;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_OUTREACH)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.list(worker, page, visits.reach(worker, null), number));
    return "community/plans";
  }

  @GetMapping("/new")
  @Permit(Action.PLAN_OUTREACH)
  String add() {
    return "redirect:/outreach/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.PLAN_OUTREACH)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute(
        "form", OutreachForms.Planned.empty(worker.organisation(), maker.frame().today()));
    return adding(id, page, model);
  }

  private String adding(UUID id, Page page, Model model) {
    return new Door(
            page.t("community.plan.new"), page.t("community.outreach"), "/outreach", "/new/" + id)
        .show(
            model, page, new OutreachQuestions(page).plan(maker.frame().organisations(List.of())));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.PLAN_OUTREACH)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") OutreachForms.Planned form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> plans.add(worker, id, form.content()));
    return saved ? back(id) : adding(id, page, model);
  }

  private static String back(UUID id) {
    return "redirect:" + OutreachWords.href(id);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_OUTREACH)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    OutreachPlans.View view = plans.get(worker, id);
    model.addAttribute(
        "model",
        maker.one(
            worker,
            page,
            view,
            visits.reach(worker, id).reach(),
            visits.list(worker, new VisitFilter(id, null, null), 0, LATEST)));
    return "community/plan";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.PLAN_OUTREACH)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    OutreachPlan plan = plans.get(worker, id).plan();
    model.addAttribute("form", OutreachForms.Planned.of(plan));
    return changing(plan, plan.version(), List.of(), page, model);
  }

  private String changing(
      OutreachPlan plan, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, plan, "community.plan.change", "/change")
        .show(
            model,
            page,
            new OutreachQuestions(page)
                .plan(maker.frame().organisations(List.of(plan.content().organisation()))),
            version,
            standing);
  }

  private static Door door(Page page, OutreachPlan plan, String title, String below) {
    return new Door(page.t(title), plan.content().title(), OutreachWords.href(plan.id()), below);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.PLAN_OUTREACH)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") OutreachForms.Planned form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    OutreachPlan before = plans.get(worker, id).plan();
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> plans.change(worker, id, form.content(), looked));
    return switch (saving) {
      case SAVED -> back(id);
      case WRONG -> changing(before, looked, List.of(), page, model);
      case CLASHED -> changing(before, before.version(), maker.rows(page, before), page, model);
    };
  }

  @PostMapping("/{id}/start")
  @Permit(Action.PLAN_OUTREACH)
  String start(
      @PathVariable UUID id,
      @ModelAttribute("asked") OutreachForms.Started asked,
      BindingResult result,
      Worker worker) {
    long looked = asked == null ? -1 : Typed.version(asked.version());
    plans.start(worker, plans.get(worker, id).plan().id(), looked);
    return back(id);
  }

  @GetMapping("/{id}/end")
  @Permit(Action.PLAN_OUTREACH)
  String end(@PathVariable UUID id, Worker worker, Page page, Model model) {
    OutreachPlan plan = plans.get(worker, id).plan();
    model.addAttribute("form", new OutreachForms.Ended("", plan.version()));
    return ending(plan, plan.version(), List.of(), page, model);
  }

  private static String ending(
      OutreachPlan plan, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, plan, "community.end", "/end")
        .show(
            model,
            new OutreachQuestions(page).end(),
            page.t("community.end"),
            page.t("community.end.text"),
            version,
            standing);
  }

  @PostMapping("/{id}/end")
  @Permit(Action.PLAN_OUTREACH)
  String end(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") OutreachForms.Ended form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    OutreachPlan before = plans.get(worker, id).plan();
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> plans.end(worker, id, Typed.text(form.note()), looked));
    return switch (saving) {
      case SAVED -> back(id);
      case WRONG -> ending(before, looked, List.of(), page, model);
      case CLASHED -> ending(before, before.version(), maker.rows(page, before), page, model);
    };
  }
}
