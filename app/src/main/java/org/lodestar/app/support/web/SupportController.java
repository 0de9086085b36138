package org.lodestar.app.support.web;

import java.util.UUID;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.Overview;
import org.lodestar.app.support.face.Overviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All support of a person at a glance. */
@Controller
class SupportController {
  private final Overviews overviews;
  private final Cases cases;
  private final CaseAccess access;

  SupportController(Overviews overviews, Cases cases, CaseAccess access) {
    this.access = access;
    this.overviews = overviews;
    this.cases = cases;
  }

  @GetMapping("/cases/{id}/people/{person}/support")
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    Overview now = overviews.get(worker, id, person);
    model.addAttribute(
        "model",
        new SupportPage(
            cases.head(worker, id),
            now.person(),
            SupportLines.of(now, access.mayWork(worker, id), page)));
    return "support/overview";
  }
}
