package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.WaitingInterests;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Best-interests records that wait for a worker as the second person, for their home page. */
@Component
class InterestsWork implements WorkItems {
  private final CaseInterests interests;
  private final Words words;

  InterestsWork(CaseInterests interests, Words words) {
    this.interests = interests;
    this.words = words;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return kind == WorkItem.Kind.NEW ? worker(viewer).map(interests::countFor).orElse(0) : 0;
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    Optional<UUID> worker = worker(viewer);
    if (worker.isEmpty() || kind != WorkItem.Kind.NEW) {
      return List.of();
    }
    return interests.waitingFor(worker.get(), offset, limit).stream().map(this::item).toList();
  }

  private static Optional<UUID> worker(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
  }

  private WorkItem item(WaitingInterests waiting) {
    return new WorkItem(
        WorkItem.Kind.NEW,
        words.say(Language.ENGLISH, "casework.work.interests", waiting.reference()),
        Addresses.interests(waiting.caseFile(), waiting.person()),
        null);
  }
}
