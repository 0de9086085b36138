package org.lodestar.app.pathway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The published pathway, on screen and on paper, and what it said before. */
@Controller
@RequestMapping("/pathway")
class LocalPathwayController {
  private final LocalPathways pathways;
  private final PathwayToday today;

  LocalPathwayController(LocalPathways pathways, PathwayToday today) {
    this.pathways = pathways;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_LOCAL_PATHWAY)
  String show(
      @RequestParam(name = "for", defaultValue = "CHILD") Who who,
      @RequestParam(defaultValue = "false") boolean published,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", flow(pathways.inForce(), who, worker, page));
    model.addAttribute("published", published);
    return "pathway/show";
  }

  @GetMapping("/versions")
  @Permit(Action.READ_LOCAL_PATHWAY)
  String history(Worker worker, Page page, Model model) {
    List<PathwayVersion> versions = pathways.list(worker);
    List<@Nullable UUID> people = new ArrayList<>();
    versions.forEach(
        version -> {
          people.addAll(version.editors());
          people.add(version.proposedBy());
          people.add(version.approvedBy());
        });
    model.addAttribute(
        "model", HistoryPage.of(page, versions, pathways.inForce().number(), today.names(people)));
    return "pathway/history";
  }

  @GetMapping("/versions/{number}")
  @Permit(Action.READ_LOCAL_PATHWAY)
  String version(
      @PathVariable int number,
      @RequestParam(name = "for", defaultValue = "CHILD") Who who,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", flow(pathways.get(worker, number), who, worker, page));
    model.addAttribute("published", false);
    return "pathway/show";
  }

  @GetMapping("/versions/{number}/print")
  @Permit(Action.READ_LOCAL_PATHWAY)
  String print(
      @PathVariable int number,
      @RequestParam(name = "for", defaultValue = "CHILD") Who who,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", flow(pathways.get(worker, number), who, worker, page));
    return "pathway/print";
  }

  private FlowPage flow(PathwayVersion version, Who who, Worker worker, Page page) {
    return FlowPage.of(
        version,
        who,
        today.said(page, version.content()),
        version.number() == pathways.inForce().number(),
        worker.mayEver(Action.EDIT_LOCAL_PATHWAY));
  }
}
