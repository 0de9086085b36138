package org.lodestar.app.casework.web;

import java.util.UUID;
import org.lodestar.app.casework.face.CaseMatches;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "I have seen this". */
@Controller
class MatchController {
  private final CaseMatches matches;

  MatchController(CaseMatches matches) {
    this.matches = matches;
  }

  @PostMapping("/cases/{id}/matches/{match}/seen")
  @Permit(Action.WORK_ON_CASE)
  String seen(
      @PathVariable UUID id,
      @PathVariable UUID match,
      @RequestParam(defaultValue = "1") int page,
      Worker worker) {
    matches.seen(worker, id, match);
    return "redirect:" + Addresses.file(id) + "?matches=" + page + "#matches";
  }
}
