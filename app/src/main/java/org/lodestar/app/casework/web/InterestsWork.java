package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.WaitingInterests;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** What is decided for somebody and waits for a second person, or for another look. */
@Component
class InterestsWork implements WorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseInterests interests;
  private final Words words;

  InterestsWork(CaseInterests interests, Words words) {
    this.interests = interests;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return worker(viewer).map(id -> count(id, kind)).orElse(0);
  }

  private int count(UUID worker, WorkItem.Kind kind) {
    return switch (kind) {
      case NEW -> interests.countFor(worker);
      case OVERDUE -> interests.toLookAt(worker, true).size();
      case DUE -> interests.toLookAt(worker, false).size();
      case FIRST, MESSAGE, DRAFT -> 0;
    };
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return worker(viewer).map(id -> list(id, kind, offset, limit)).orElse(List.of());
  }

  private List<WorkItem> list(UUID worker, WorkItem.Kind kind, int offset, int limit) {
    return switch (kind) {
      case NEW ->
          interests.waitingFor(worker, offset, limit).stream()
              .map(each -> item(kind, each, "casework.work.interests"))
              .toList();
      case OVERDUE, DUE ->
          interests.toLookAt(worker, kind == WorkItem.Kind.OVERDUE).stream()
              .skip(offset)
              .limit(limit)
              .map(each -> item(kind, each, "casework.work.interests.again"))
              .toList();
      case FIRST, MESSAGE, DRAFT -> List.of();
    };
  }

  private static Optional<UUID> worker(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
  }

  private WorkItem item(WorkItem.Kind kind, WaitingInterests waiting, String key) {
    LocalDate due = waiting.reviewOn();
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, key, waiting.reference()),
        Addresses.interests(waiting.caseFile(), waiting.person(), waiting.matter()),
        due == null ? null : due.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1));
  }
}
