package org.lodestar.app.support.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.face.SupportPlans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The support plan of a person, on the screen and on paper. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/support/plan")
class PlanController {
  private final SupportPlans plans;
  private final PlanPageMaker maker;

  PlanController(SupportPlans plans, PlanPageMaker maker) {
    this.plans = plans;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute(
        "model",
        maker.page(
            worker,
            id,
            person,
            plans.get(worker, id, person),
            plans.changes(worker, id, person),
            page));
    return "support/plan";
  }

  @GetMapping("/print")
  @Permit(Action.READ_CASE)
  String print(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute(
        "model", maker.page(worker, id, person, plans.print(worker, id, person), List.of(), page));
    return "support/planPrint";
  }
}
