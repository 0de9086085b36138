package org.lodestar.app.triage.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.members.OpenWork;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** How many open concerns lie with one worker. */
@Component
class ConcernsInHand implements OpenWork {
  private final Assignments assignments;

  ConcernsInHand(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public String code() {
    return "CONCERNS";
  }

  @Override
  public List<String> with(UUID worker, Page page) {
    int open = assignments.countOpenOf(worker);
    return open == 0 ? List.of() : List.of(page.t("triage.open.concerns", open));
  }
}
