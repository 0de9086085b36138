package org.lodestar.app.pathway.web;

import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.pathway.face.PathwayReplays;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the draft would have changed in past cases. */
@Controller
class ReplayController {
  private final PathwayReplays replays;
  private final PathwayDrafts drafts;
  private final PathwayToday today;

  ReplayController(PathwayReplays replays, PathwayDrafts drafts, PathwayToday today) {
    this.replays = replays;
    this.drafts = drafts;
    this.today = today;
  }

  @GetMapping("/pathway/draft/replay")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String replay(Worker worker, Page page, Model model) {
    Said after = today.said(page, drafts.get(worker).content());
    Said before = after.about(drafts.before(worker).content());
    model.addAttribute("model", ReplayPage.of(before, after, replays.replay(worker)));
    return "pathway/replay";
  }
}
