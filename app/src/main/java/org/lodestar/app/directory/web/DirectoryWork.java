package org.lodestar.app.directory.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.directory.AskState;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.ServiceAsks;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Numbers to be rung before pages show them, and what pages say anew, on the home page. */
@Component
class DirectoryWork implements FewWorkItems {
  private static final Duration SOON = Duration.ofDays(2);

  private final ServiceAsks asks;
  private final Directory directory;
  private final Words words;

  DirectoryWork(ServiceAsks asks, Directory directory, Words words) {
    this.asks = asks;
    this.directory = directory;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.CONFIRM_DIRECTORY)
        ? Standing.current()
            .member()
            .map(worker -> all(worker, viewer.may(Action.EDIT_DIRECTORY)))
            .orElse(List.of())
        : List.of();
  }

  /**
   * All of it for a worker.
   *
   * @param edits whether the list of records is open to them: nobody is led to a closed door
   */
  private List<WorkItem> all(UUID worker, boolean edits) {
    List<WorkItem> items = new ArrayList<>();
    Map<Boolean, List<ServiceAsk>> waiting =
        asks.waitingFor(worker).stream()
            .collect(Collectors.partitioningBy(each -> each.wanted().shown()));
    toRing(waiting.getOrDefault(true, List.of())).forEach(items::add);
    waiting.getOrDefault(false, List.of()).forEach(each -> items.add(waiting(each)));
    news(worker).forEach(items::add);
    if (edits) {
      stale().ifPresent(items::add);
    }
    return items;
  }

  private Stream<WorkItem> news(UUID worker) {
    List<ServiceAsk> news = asks.news(worker);
    List<ServiceAsk> taken = news.stream().filter(each -> each.state() == AskState.HIDDEN).toList();
    Map<UUID, String> names = taken.isEmpty() ? Map.of() : asks.askers(taken);
    return news.stream()
        .map(
            each ->
                each.state() == AskState.HIDDEN
                    ? taken(each, names.getOrDefault(each.askedBy(), ""))
                    : item(Kind.NEW, each));
  }

  /** What one hand took off the pages: somebody says whether it is put back. */
  private WorkItem taken(ServiceAsk ask, String by) {
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "directory.work.HIDDEN", ask.wanted().name(), by),
        AskController.address(ask.id()),
        null);
  }

  /** One line for all that nobody has checked for ninety days. */
  private Optional<WorkItem> stale() {
    int due = directory.due();
    return due == 0
        ? Optional.empty()
        : Optional.of(
            new WorkItem(
                Kind.DUE,
                words.say(Language.ENGLISH, "directory.work.stale", due),
                "/directory",
                null));
  }

  /** One number by its name; several in one line, as late as the one that waits longest. */
  private Stream<WorkItem> toRing(List<ServiceAsk> longestFirst) {
    if (longestFirst.size() < 2) {
      return longestFirst.stream().map(this::waiting);
    }
    WorkItem first = waiting(longestFirst.getFirst());
    String label = words.say(Language.ENGLISH, "directory.work.many", longestFirst.size());
    return Stream.of(new WorkItem(first.kind(), label, AskController.LIST, first.due()));
  }

  private WorkItem waiting(ServiceAsk ask) {
    Instant due = ask.askedAt().plus(SOON);
    WorkItem item = item(asks.now().isAfter(due) ? Kind.OVERDUE : Kind.DUE, ask);
    return new WorkItem(item.kind(), item.label(), item.href(), due);
  }

  private WorkItem item(Kind kind, ServiceAsk ask) {
    return new WorkItem(
        kind,
        words.say(
            Language.ENGLISH,
            "directory.work." + (ask.wanted().shown() ? "" : "off.") + ask.state(),
            ask.wanted().name()),
        AskController.address(ask.id()),
        null);
  }
}
