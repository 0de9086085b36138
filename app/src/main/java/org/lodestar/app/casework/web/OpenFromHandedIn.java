package org.lodestar.app.casework.web;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.HandedInDoor;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** "Open a case from it", beside what somebody handed in who opens cases themselves. */
@Component
class OpenFromHandedIn implements HandedInDoor {
  @Override
  public Optional<Crumb> door(Way way, UUID id, Worker worker, Page page) {
    String from =
        switch (way) {
          case WRITTEN -> "worry=";
          case TAKEN -> "taken=";
        };
    return worker.mayEver(Action.OPEN_CASE)
        ? Optional.of(new Crumb(page.t("casework.open.handedIn"), "/cases/new?" + from + id))
        : Optional.empty();
  }
}
