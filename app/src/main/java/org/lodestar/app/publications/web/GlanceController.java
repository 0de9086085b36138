package org.lodestar.app.publications.web;

import java.util.UUID;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.face.Packs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A board at a glance. */
@Controller
@RequestMapping("/boards/{body}/glance")
class GlanceController {
  private final Packs packs;
  private final Boards boards;

  GlanceController(Packs packs, Boards boards) {
    this.packs = packs;
    this.boards = boards;
  }

  /** One page for whoever reads one page only: the first of the last frozen pack. */
  @GetMapping
  @Permit(Action.READ_BOARDS)
  String glance(@PathVariable UUID body, Worker worker, Model model) {
    model.addAttribute("pack", packs.latest(worker, body).orElse(null));
    model.addAttribute("board", boards.get(worker, body).body().name());
    model.addAttribute("here", BoardWords.href(body));
    return "publications/glance";
  }
}
