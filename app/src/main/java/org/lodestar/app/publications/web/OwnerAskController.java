package org.lodestar.app.publications.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.face.OwnerAsks;
import org.lodestar.app.strategy.face.PlanStandings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks those who lead red actions why, from the lead's home or the draft of a pack. */
@Controller
class OwnerAskController {
  private final OwnerAsks asks;
  private final PlanStandings standings;

  OwnerAskController(OwnerAsks asks, PlanStandings standings) {
    this.asks = asks;
    this.standings = standings;
  }

  /** Leads back to where it was pressed. */
  @PostMapping("/plan/ask")
  @Permit(Action.EDIT_PLAN)
  String ask(
      @RequestParam(required = false) @Nullable UUID board,
      @RequestParam(required = false) @Nullable UUID pack,
      Worker worker) {
    standings.now(worker).ifPresent(now -> asks.ask(worker, now));
    return board == null || pack == null
        ? "redirect:/work#late"
        : "redirect:" + BoardWords.href(board) + "/packs/" + pack + "#silent";
  }
}
