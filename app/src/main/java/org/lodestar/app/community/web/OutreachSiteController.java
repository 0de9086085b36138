package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.face.OutreachPlans;
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

/** Places that a plan of outreach lists. */
@Controller
@RequestMapping("/outreach/{id}/sites")
class OutreachSiteController {
  private final OutreachPlans plans;
  private final OutreachPageMaker maker;

  OutreachSiteController(OutreachPlans plans, OutreachPageMaker maker) {
    this.plans = plans;
    this.maker = maker;
  }

  private static String back(UUID id) {
    return "redirect:" + OutreachWords.href(id);
  }

  private Door door(Worker worker, Page page, UUID id, String title, String below) {
    return new Door(
        page.t(title),
        plans.get(worker, id).plan().content().title(),
        OutreachWords.href(id),
        "/sites/" + below);
  }

  @GetMapping("/new")
  @Permit(Action.PLAN_OUTREACH)
  String add(@PathVariable UUID id) {
    return back(id) + "/sites/new/" + Ids.next();
  }

  @GetMapping("/new/{item}")
  @Permit(Action.PLAN_OUTREACH)
  String add(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", OutreachForms.Place.empty());
    return adding(id, item, worker, page, model);
  }

  private String adding(UUID id, UUID item, Worker worker, Page page, Model model) {
    return door(worker, page, id, "community.site.new", "new/" + item)
        .show(model, page, new OutreachQuestions(page).site(maker.frame().wards("")));
  }

  @PostMapping("/new/{item}")
  @Permit(Action.PLAN_OUTREACH)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") OutreachForms.Place form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> plans.list(worker, id, item, form.content()));
    return saved ? back(id) : adding(id, item, worker, page, model);
  }

  @GetMapping("/{item}")
  @Permit(Action.PLAN_OUTREACH)
  String change(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    OutreachSite site = plans.site(worker, id, item);
    model.addAttribute("form", OutreachForms.Place.of(site));
    return changing(site, site.version(), List.of(), worker, page, model);
  }

  private String changing(
      OutreachSite site,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    return door(worker, page, site.plan(), "community.site.change", site.id().toString())
        .show(
            model,
            page,
            new OutreachQuestions(page).changedSite(maker.frame().wards(site.content().ward())),
            version,
            standing);
  }

  @PostMapping("/{item}")
  @Permit(Action.PLAN_OUTREACH)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") OutreachForms.Place form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    OutreachSite before = plans.site(worker, id, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving = Saving.attempt(result, response, () -> plans.change(worker, form.site(before)));
    return switch (saving) {
      case SAVED -> back(id);
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(before, before.version(), maker.rows(page, before), worker, page, model);
    };
  }
}
