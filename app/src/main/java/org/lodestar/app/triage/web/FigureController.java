package org.lodestar.app.triage.web;

import java.util.Arrays;
import java.util.Locale;
import org.lodestar.app.concerns.face.Figures;
import org.lodestar.app.concerns.face.Figures.Topic;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Figures for the manager, on the page and as files. */
@Controller
class FigureController {
  private final Figures figures;

  FigureController(Figures figures) {
    this.figures = figures;
  }

  @GetMapping("/concerns/figures")
  @Permit(Action.MANAGE_QUEUE)
  String show(Worker worker, Page page, Model model) {
    model.addAttribute("model", new FigureTables(page, figures.look(worker)).page());
    return "triage/figures";
  }

  @GetMapping("/concerns/figures/{topic}")
  @Permit(Action.MANAGE_QUEUE)
  ResponseEntity<byte[]> file(@PathVariable String topic, Worker worker, Page page) {
    Topic wanted = topic(topic);
    Table table = new FigureTables(page, figures.export(worker)).table(wanted);
    return Csv.file("figures-" + wanted.name().toLowerCase(Locale.ROOT), table);
  }

  private static Topic topic(String name) {
    return Arrays.stream(Topic.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
