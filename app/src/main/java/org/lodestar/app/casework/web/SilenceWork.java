package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.SilentCase;
import org.lodestar.app.casework.face.CaseTimeline;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Open cases in which nothing was heard for too long, for whoever is in charge of them. */
@Component
class SilenceWork implements WorkItems {
  private final CaseTimeline timeline;
  private final Words words;

  SilenceWork(CaseTimeline timeline, Words words) {
    this.timeline = timeline;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return kind == WorkItem.Kind.OVERDUE ? worker(viewer).map(timeline::countSilent).orElse(0) : 0;
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    Optional<UUID> worker = worker(viewer);
    if (worker.isEmpty() || kind != WorkItem.Kind.OVERDUE) {
      return List.of();
    }
    return timeline.silent(worker.get(), offset, limit).stream().map(this::item).toList();
  }

  private static Optional<UUID> worker(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
  }

  private WorkItem item(SilentCase silent) {
    return new WorkItem(
        WorkItem.Kind.OVERDUE,
        words.say(Language.ENGLISH, "casework.work.silent", silent.reference()),
        Addresses.file(silent.caseFile()) + "/timeline",
        silent.since());
  }
}
