package org.lodestar.app.triage.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.Load;
import org.lodestar.app.concerns.QueueHealth;
import org.lodestar.app.concerns.face.Workload;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Column;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The manager's page: who has how much, how old the queue is, what is overdue. */
@Controller
class WorkloadController {
  private final Workload workload;
  private final StaffNames names;
  private final Clock clock;

  WorkloadController(Workload workload, StaffNames names, Clock clock) {
    this.workload = workload;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/concerns/workload")
  @Permit(Action.MANAGE_QUEUE)
  String show(Worker worker, Page page, Model model) {
    QueueHealth health = workload.look(worker);
    model.addAttribute(
        "model",
        new WorkloadPage(
            loads(page, health),
            ages(page, health),
            health.nobody(),
            health.overdue(),
            health.snoozed()));
    return "triage/workload";
  }

  private Table loads(Page page, QueueHealth health) {
    Map<UUID, String> who = names.of(health.loads().stream().map(Load::worker).toList());
    return new Table(
        page.t("triage.workload.loads"),
        List.of(
            Column.of(page.t("triage.workload.worker")),
            Column.ofNumbers(page.t("triage.workload.open")),
            Column.ofNumbers(page.t("triage.workload.red")),
            Column.of(page.t("triage.workload.oldest"))),
        health.loads().stream()
            .sorted(Comparator.comparingInt(Load::open).reversed())
            .map(
                each ->
                    Table.Row.of(
                        Cell.link(
                            who.getOrDefault(each.worker(), page.t("triage.formerWorker")),
                            "/concerns?with=" + each.worker()),
                        Cell.of(String.valueOf(each.open())),
                        Cell.of(String.valueOf(each.red())),
                        Cell.of(Ago.since(page, each.oldest(), clock.instant()))))
            .toList());
  }

  private static Table ages(Page page, QueueHealth health) {
    return new Table(
        page.t("triage.workload.ages"),
        List.of(
            Column.of(page.t("triage.workload.age")),
            Column.ofNumbers(page.t("triage.workload.open"))),
        Arrays.stream(QueueHealth.Age.values())
            .map(
                each ->
                    Table.Row.of(
                        Cell.of(page.name("triage.workload.age", each)),
                        Cell.of(String.valueOf(health.ages().getOrDefault(each, 0)))))
            .toList());
  }
}
