package org.lodestar.app.publications.web;

import java.util.UUID;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.site.Page;
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
  String glance(@PathVariable UUID body, Worker worker, Page page, Model model) {
    Boards.View board = boards.get(worker, body);
    Pack pack = packs.latest(worker, body).orElse(null);
    Pack.Frozen frozen = pack == null ? null : pack.frozen();
    model.addAttribute("pack", pack);
    if (pack != null && frozen != null) {
      PackMeeting meeting = PackMeeting.of(page, pack, board);
      model.addAttribute("about", meeting.about(frozen.document()));
      model.addAttribute("moved", meeting.changed(frozen.document()));
    }
    model.addAttribute("board", board.body().name());
    model.addAttribute("here", BoardWords.href(body));
    return "publications/glance";
  }
}
