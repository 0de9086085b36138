package org.lodestar.app.rights.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.OpenWork;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** How many data requests one worker gathers or reads for. */
@Component
class RequestsInHand implements OpenWork {
  private static final int PLACE = 3;

  private final RightsWaiting waiting;

  RequestsInHand(RightsWaiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public String code() {
    return "DATA_REQUESTS";
  }

  @Override
  public List<String> with(UUID worker, Page page) {
    int open = waiting.countWith(worker);
    return open == 0 ? List.of() : List.of(page.t("rights.open.requests", open));
  }
}
