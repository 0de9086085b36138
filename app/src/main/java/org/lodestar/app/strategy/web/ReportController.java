package org.lodestar.app.strategy.web;

import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reports over a strategy: its years, one body, other strategies. */
@Controller
@RequestMapping("/plan/{id}")
class ReportController {
  private static final String REPORT = "strategy/report";

  private final Strategies strategies;
  private final PlanActions actions;
  private final Bodies bodies;
  private final ReportPageMaker maker;
  private final YearsPageMaker years;

  ReportController(
      Strategies strategies,
      PlanActions actions,
      Bodies bodies,
      ReportPageMaker maker,
      YearsPageMaker years) {
    this.years = years;
    this.strategies = strategies;
    this.actions = actions;
    this.bodies = bodies;
    this.maker = maker;
  }

  @GetMapping("/years")
  @Permit(Action.READ_PLAN)
  String years(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", years.page(worker, page, strategies.get(worker, id)));
    return "strategy/years";
  }

  @GetMapping("/bodies/{body}")
  @Permit(Action.READ_PLAN)
  String body(
      @PathVariable UUID id, @PathVariable UUID body, Worker worker, Page page, Model model) {
    model.addAttribute("model", report(id, body, worker, page));
    return REPORT;
  }

  private ReportPage report(UUID id, UUID body, Worker worker, Page page) {
    return maker.body(worker, page, strategies.get(worker, id), bodies.get(worker, body));
  }

  @GetMapping("/bodies/{body}/print")
  @Permit(Action.READ_PLAN)
  String print(
      @PathVariable UUID id, @PathVariable UUID body, Worker worker, Page page, Model model) {
    model.addAttribute("model", report(id, body, worker, page));
    return "strategy/print";
  }

  @GetMapping("/bodies/{body}/export")
  @Permit(Action.READ_PLAN)
  ResponseEntity<byte[]> export(
      @PathVariable UUID id, @PathVariable UUID body, Worker worker, Page page) {
    Strategy strategy = strategies.get(worker, id);
    actions.exported(worker, id);
    return Csv.file(
        "plan-of-a-body", maker.bodyFile(worker, page, strategy, bodies.get(worker, body)));
  }

  @GetMapping("/alignment")
  @Permit(Action.READ_PLAN)
  String alignment(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.alignment(worker, page, strategies.get(worker, id)));
    return REPORT;
  }

  @GetMapping("/alignment/export")
  @Permit(Action.READ_PLAN)
  ResponseEntity<byte[]> exportAlignment(@PathVariable UUID id, Worker worker, Page page) {
    ReportPage report = maker.alignment(worker, page, strategies.get(worker, id));
    actions.exported(worker, id);
    return Csv.file("plan-and-other-strategies", Objects.requireNonNull(report.table()));
  }
}
