package org.lodestar.app.triage.web;

import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Concerns in the search box of staff pages. */
@Component
class ConcernSearch implements StaffSearch {
  private static final int FIRST = 10;

  private final Concerns concerns;

  ConcernSearch(Concerns concerns) {
    this.concerns = concerns;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public boolean offeredTo(Worker worker) {
    return worker.mayEver(Action.LIST_CONCERNS);
  }

  @Override
  public Results find(Worker worker, String typed, Page page) {
    return new Results(
        page.t("triage.title"),
        concerns.search(worker, typed).stream().map(line -> hit(line, page)).toList());
  }

  private static Hit hit(ConcernLine line, Page page) {
    String about =
        page.t(
            "triage.find.about",
            page.name("triage.band", line.priority().band()),
            page.name("triage.state", line.state()),
            page.date(line.receivedAt()));
    return new Hit(line.reference(), "/concerns/" + line.id(), about);
  }
}
