package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.WaitingWish;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** What was decided against what an adult said and waits for a worker as the second person. */
@Component
class WishWork implements WorkItems {
  private final CaseWishes wishes;
  private final Words words;

  WishWork(CaseWishes wishes, Words words) {
    this.wishes = wishes;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return kind == WorkItem.Kind.NEW ? worker(viewer).map(wishes::countFor).orElse(0) : 0;
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    Optional<UUID> worker = worker(viewer);
    if (worker.isEmpty() || kind != WorkItem.Kind.NEW) {
      return List.of();
    }
    return wishes.waitingFor(worker.get(), offset, limit).stream().map(this::item).toList();
  }

  private static Optional<UUID> worker(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
  }

  private WorkItem item(WaitingWish waiting) {
    return new WorkItem(
        WorkItem.Kind.NEW,
        words.say(Language.ENGLISH, "casework.work.against", waiting.reference()),
        Addresses.person(waiting.caseFile(), waiting.person()) + "/consents",
        null);
  }
}
