package org.lodestar.app.triage.web;

import java.time.Clock;
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
import org.lodestar.app.site.Table.Part;
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
    return Table.of(
        page.t("triage.workload.loads"),
        health.loads().stream().sorted(Comparator.comparingInt(Load::open).reversed()).toList(),
        Part.link(
            page.t("triage.workload.worker"),
            each -> who.getOrDefault(each.worker(), page.t("triage.formerWorker")),
            each -> "/concerns?with=" + each.worker()),
        Part.number(page.t("triage.workload.open"), each -> String.valueOf(each.open())),
        Part.number(page.t("triage.workload.red"), each -> String.valueOf(each.red())),
        Part.words(
            page.t("triage.workload.oldest"),
            each -> Ago.since(page, each.oldest(), clock.instant())));
  }

  private static Table ages(Page page, QueueHealth health) {
    return Table.of(
        page.t("triage.workload.ages"),
        List.of(QueueHealth.Age.values()),
        Part.words(page.t("triage.workload.age"), each -> page.name("triage.workload.age", each)),
        Part.number(
            page.t("triage.workload.open"),
            each -> String.valueOf(health.ages().getOrDefault(each, 0))));
  }
}
