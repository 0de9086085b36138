package org.lodestar.app.triage.web;

import java.util.UUID;
import org.lodestar.app.concerns.face.Repeats;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Linking concerns that are about the same, and the chain that this makes. */
@Controller
class RepeatController {
  private final Repeats repeats;
  private final RepeatPageMaker maker;

  RepeatController(Repeats repeats, RepeatPageMaker maker) {
    this.repeats = repeats;
    this.maker = maker;
  }

  @PostMapping("/concerns/{id}/same/{other}")
  @Permit(Action.TRIAGE_CONCERN)
  String link(
      @PathVariable UUID id,
      @PathVariable UUID other,
      Worker worker,
      @RequestParam(defaultValue = "") String words) {
    repeats.link(worker, id, other, words.substring(0, Math.min(words.length(), LONGEST)));
    return Done.LINKED.at("/concerns/" + id);
  }

  private static final int LONGEST = 500;

  @PostMapping("/concerns/{id}/not-same/{other}")
  @Permit(Action.TRIAGE_CONCERN)
  String notTheSame(@PathVariable UUID id, @PathVariable UUID other, Worker worker) {
    repeats.notTheSame(worker, id, other);
    return Done.NOT_THE_SAME.at("/concerns/" + id);
  }

  @PostMapping("/concerns/{id}/unlink/{other}")
  @Permit(Action.TRIAGE_CONCERN)
  String undo(@PathVariable UUID id, @PathVariable UUID other, Worker worker) {
    repeats.undo(worker, id, other);
    return Done.UNLINKED.at("/concerns/" + id);
  }

  @GetMapping("/concerns/{id}/chain")
  @Permit(Action.READ_CONCERN)
  String chain(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Model model) {
    model.addAttribute("model", maker.chain(worker, id, page, number));
    return "triage/chain";
  }
}
