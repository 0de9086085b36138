package org.lodestar.app.casework.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.WorryDoor;
import org.springframework.stereotype.Component;

/** "Open a case from it", beside a worry that somebody handed in who opens cases themselves. */
@Component
class OpenFromWorry implements WorryDoor {
  @Override
  public Optional<Crumb> door(UUID worry, Worker worker, Page page) {
    return worker.mayEver(Action.OPEN_CASE)
        ? Optional.of(new Crumb(page.t("casework.open.worry"), "/cases/new?worry=" + worry))
        : Optional.empty();
  }
}
