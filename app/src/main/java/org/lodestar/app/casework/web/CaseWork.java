package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseDraft;
import org.lodestar.app.casework.NotedWords;
import org.lodestar.app.casework.OpenStep;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.casework.face.CaseMatches;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Open steps, drafts and unseen matches of cases, for the worker's home page. */
@Component
class CaseWork implements WorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CasePathways pathways;
  private final CaseDrafts drafts;
  private final CaseMatches matches;
  private final Words words;

  CaseWork(CasePathways pathways, CaseDrafts drafts, CaseMatches matches, Words words) {
    this.pathways = pathways;
    this.drafts = drafts;
    this.matches = matches;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    Optional<UUID> worker = worker(viewer);
    if (worker.isEmpty()) {
      return 0;
    }
    return switch (kind) {
      case OVERDUE -> pathways.countFor(worker.get(), true);
      case DUE -> pathways.countFor(worker.get(), false);
      case DRAFT -> drafts.count(worker.get());
      case MESSAGE -> matches.countWaiting(worker.get());
      case FIRST, NEW -> 0;
    };
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    Optional<UUID> worker = worker(viewer);
    if (worker.isEmpty()) {
      return List.of();
    }
    return switch (kind) {
      case OVERDUE -> steps(worker.get(), true, offset, limit);
      case DUE -> steps(worker.get(), false, offset, limit);
      case DRAFT -> drafts.list(worker.get(), offset, limit).stream().map(this::item).toList();
      case MESSAGE ->
          matches.waiting(worker.get(), offset, limit).stream().map(this::item).toList();
      case FIRST, NEW -> List.of();
    };
  }

  private static Optional<UUID> worker(Viewer viewer) {
    return viewer.may(Action.WORK_ON_CASE) ? Standing.current().member() : Optional.empty();
  }

  private List<WorkItem> steps(UUID worker, boolean overdue, int offset, int limit) {
    WorkItem.Kind kind = overdue ? WorkItem.Kind.OVERDUE : WorkItem.Kind.DUE;
    return pathways.waitingFor(worker, overdue, offset, limit).stream()
        .map(step -> item(kind, step))
        .toList();
  }

  private WorkItem item(WorkItem.Kind kind, OpenStep step) {
    return new WorkItem(
        kind,
        words.say(
            Language.ENGLISH,
            step.people() > 1 ? "casework.work.stepOfOne" : "casework.work.step",
            step.reference(),
            named(step),
            String.valueOf(step.place()),
            String.valueOf(step.people())),
        Addresses.pathway(step.caseFile(), step.person()) + "#" + step.code(),
        step.dueAt() == null ? end(step.due()) : step.dueAt());
  }

  private String named(OpenStep step) {
    return NotedWords.asksAgain(step.code(), step.dueAt())
        ? words.say(Language.ENGLISH, "casework.step.askAgainAt", Shown.hour(step.dueAt()))
        : words.say(Language.ENGLISH, Shown.stepKey(step.code(), step.wording(), words::has));
  }

  private static @Nullable Instant end(@Nullable LocalDate due) {
    return due == null ? null : due.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
  }

  private WorkItem item(CaseMatches.Waiting waiting) {
    return new WorkItem(
        WorkItem.Kind.MESSAGE,
        words.say(Language.ENGLISH, "casework.work.match", waiting.reference()),
        Addresses.file(waiting.caseFile()) + "#matches",
        null);
  }

  private WorkItem item(CaseDraft draft) {
    return new WorkItem(
        WorkItem.Kind.DRAFT,
        words.say(
            Language.ENGLISH,
            "casework.work.draft",
            draft.reference(),
            words.say(Language.ENGLISH, DraftAddress.words(draft))),
        DraftAddress.of(draft),
        null);
  }
}
