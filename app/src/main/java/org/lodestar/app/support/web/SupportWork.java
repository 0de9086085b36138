package org.lodestar.app.support.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.face.Waiting;
import org.lodestar.app.support.web.Addresses.SheetName;
import org.springframework.stereotype.Component;

/** Reviews and steps on the worker's home page, by the reference of the case only. */
@Component
class SupportWork implements WorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Waiting waiting;
  private final Words words;

  SupportWork(Waiting waiting, Words words) {
    this.waiting = waiting;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    Optional<UUID> worker = worker(viewer, kind);
    return worker.map(id -> waiting.count(id, kind == WorkItem.Kind.OVERDUE)).orElse(0);
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return worker(viewer, kind)
        .map(id -> waiting.list(id, kind == WorkItem.Kind.OVERDUE, offset, limit))
        .orElse(List.of())
        .stream()
        .map(item -> item(kind, item))
        .toList();
  }

  private static Optional<UUID> worker(Viewer viewer, WorkItem.Kind kind) {
    boolean dated = kind == WorkItem.Kind.OVERDUE || kind == WorkItem.Kind.DUE;
    return dated && viewer.may(Action.WORK_ON_CASE)
        ? Standing.current().member()
        : Optional.empty();
  }

  private WorkItem item(WorkItem.Kind kind, Waiting.Item item) {
    boolean step = item.sheet().isEmpty();
    String what =
        say(step ? "support.work.step" : "support.work." + item.sheet(), item.reference());
    return new WorkItem(kind, what, href(item), end(item.due()));
  }

  private static String href(Waiting.Item item) {
    return switch (item.sheet()) {
      case "" -> Addresses.plan(item.caseFile(), item.person());
      case "REQUEST" -> Addresses.services(item.caseFile(), item.person()) + "/" + item.topic();
      default ->
          Addresses.sheet(
              item.caseFile(),
              item.person(),
              new SheetName(SheetKind.valueOf(item.sheet()), item.topic()));
    };
  }

  private static java.time.Instant end(LocalDate due) {
    return due.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
