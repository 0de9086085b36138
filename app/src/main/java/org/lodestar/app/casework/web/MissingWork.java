package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.WaitingHour;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Hours that run around a missing child, for the home page of whoever is in charge of the case. */
@Component
class MissingWork implements WorkItems {
  private final CaseMissing missing;
  private final Words words;

  MissingWork(CaseMissing missing, Words words) {
    this.missing = missing;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return concerns(kind)
        ? worker(viewer).map(id -> missing.countFor(id, late(kind))).orElse(0)
        : 0;
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    Optional<UUID> worker = worker(viewer);
    if (worker.isEmpty() || !concerns(kind)) {
      return List.of();
    }
    return missing.waitingFor(worker.get(), late(kind), offset, limit).stream()
        .map(hour -> item(kind, hour))
        .toList();
  }

  private static boolean concerns(WorkItem.Kind kind) {
    return kind == WorkItem.Kind.OVERDUE || kind == WorkItem.Kind.DUE;
  }

  private static boolean late(WorkItem.Kind kind) {
    return kind == WorkItem.Kind.OVERDUE;
  }

  private static Optional<UUID> worker(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
  }

  private WorkItem item(WorkItem.Kind kind, WaitingHour hour) {
    return new WorkItem(
        kind,
        words.say(
            Language.ENGLISH,
            "casework.work.missing",
            hour.reference(),
            words.say(Language.ENGLISH, "casework.missingStep." + hour.step())),
        Addresses.person(hour.caseFile(), hour.person()) + "/missing",
        hour.due());
  }
}
