package org.lodestar.app.support.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.OpenWork;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.face.Waiting;
import org.springframework.stereotype.Component;

/** How many reviews, steps of support plans and services to ask again lie with one worker. */
@Component
class SupportInHand implements OpenWork {
  private final Waiting waiting;

  SupportInHand(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public String code() {
    return "SUPPORT";
  }

  @Override
  public List<String> with(UUID worker, Page page) {
    int open = waiting.countWith(worker);
    return open == 0 ? List.of() : List.of(page.t("support.open.due", open));
  }
}
