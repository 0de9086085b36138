package org.lodestar.app.casework.web;

import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseFilter;
import org.lodestar.app.casework.ListedCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Cases in the search box of staff pages: the first page of what the list of cases would find. */
@Component
class CaseHits implements StaffSearch {
  private static final int AFTER_CONCERNS = 20;

  private final Cases cases;

  CaseHits(Cases cases) {
    this.cases = cases;
  }

  @Override
  public int order() {
    return AFTER_CONCERNS;
  }

  @Override
  public boolean offeredTo(Worker worker) {
    return worker.mayEver(Action.LIST_CASES);
  }

  @Override
  public Results find(Worker worker, String typed, Page page) {
    CaseFilter filter = new CaseFilter(null, CaseFilter.Whose.ANYBODYS, typed);
    return new Results(
        page.t("casework.nav"),
        cases.list(worker, filter, 1).cases().stream()
            .map(ListedCase::file)
            .map(file -> hit(file, page))
            .toList());
  }

  private static Hit hit(CaseFile file, Page page) {
    String state = page.name("casework.state", file.state());
    return new Hit(
        file.reference(),
        "/cases/" + file.id(),
        file.missing().isEmpty() ? state : page.t("casework.missing.now") + ", " + state);
  }
}
