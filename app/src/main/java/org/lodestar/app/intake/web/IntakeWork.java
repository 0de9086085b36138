package org.lodestar.app.intake.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.intake.store.IntakeRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls and e-mails that a worker took down and has not handed in. */
@Component
@Transactional(readOnly = true)
class IntakeWork implements WorkItems {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private final IntakeRows rows;
  private final Words words;

  IntakeWork(IntakeRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.WORRIES;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return worker(viewer, kind).map(rows::count).orElse(0);
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return worker(viewer, kind)
        .map(worker -> rows.list(worker, offset, limit))
        .orElse(List.of())
        .stream()
        .map(this::item)
        .toList();
  }

  private static Optional<UUID> worker(Viewer viewer, WorkItem.Kind kind) {
    return kind == WorkItem.Kind.DRAFT && viewer.may(Action.TAKE_CONCERN)
        ? Standing.current().member()
        : Optional.empty();
  }

  private WorkItem item(IntakeDraft draft) {
    String channel = words.say(Language.ENGLISH, "concerns.staff.by." + draft.channel());
    return new WorkItem(
        WorkItem.Kind.DRAFT,
        words.say(Language.ENGLISH, "intake.work", channel, DAY.format(draft.endsAt())),
        "/concerns/take/" + draft.id(),
        null);
  }
}
