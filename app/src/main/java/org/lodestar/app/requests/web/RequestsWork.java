package org.lodestar.app.requests.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.members.face.People;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.WaitingPart;
import org.lodestar.app.requests.face.InformationWaiting;
import org.lodestar.app.requests.face.Parts;
import org.lodestar.app.requests.store.DraftRows;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Clocks of requests for information, and tables that are wanted, on home pages. */
@Component
class RequestsWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InformationWaiting waiting;
  private final Parts parts;
  private final AtHome home;
  private final People people;
  private final Words words;

  RequestsWork(InformationWaiting waiting, Parts parts, AtHome home, People people, Words words) {
    this.waiting = waiting;
    this.parts = parts;
    this.home = home;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.RECORDS;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    if (!viewer.may(Action.READ_INFORMATION_REQUESTS)) {
      return List.of();
    }
    Optional<UUID> organisation =
        Standing.current().member().flatMap(people::find).map(Person::organisation);
    List<WorkItem> items = new ArrayList<>();
    organisation.ifPresent(
        each -> {
          items.addAll(unread(viewer, each));
          items.addAll(letters(viewer, each));
          if (viewer.may(Action.RUN_INFORMATION_REQUESTS)) {
            waiting.running(each).forEach(request -> items.add(item(request, key(request))));
            home.worker(viewer, Action.RUN_INFORMATION_REQUESTS).map(parts::waiting).stream()
                .flatMap(List::stream)
                .forEach(part -> items.add(item(part)));
          }
          if (viewer.may(Action.PREPARE_ANSWER_TABLE)) {
            waiting.withoutTable(each).forEach(request -> items.add(item(request, "table")));
          }
        });
    return items;
  }

  /** Entries of the public list: somebody else reads them, or whoever wrote them mends them. */
  private List<WorkItem> unread(Viewer viewer, UUID organisation) {
    Optional<UUID> self = Standing.current().member();
    return waiting.unread(organisation).stream()
        .filter(
            each ->
                each.back() == self.filter(each.by()::equals).isPresent()
                    && viewer.may(
                        each.back()
                            ? Action.WORK_ON_INFORMATION_REQUEST
                            : Action.READ_BEFORE_LISTING))
        .map(this::item)
        .toList();
  }

  /** Letters that tell of a few people, for a second person to read. */
  private List<WorkItem> letters(Viewer viewer, UUID organisation) {
    return Standing.current().member().stream()
        .filter(self -> viewer.may(Action.READ_BEFORE_LISTING))
        .flatMap(self -> waiting.lettersFor(self, organisation).stream())
        .map(each -> item(each, "letter", "/read"))
        .toList();
  }

  private WorkItem item(DraftRows.Waiting entry) {
    String key = entry.back() ? "requests.work.back" : "requests.work.read";
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, key, entry.reference()),
        Addresses.request(entry.id()) + (entry.back() ? "/log" : "/log/read"),
        waiting.readBy(entry));
  }

  private WorkItem item(WaitingPart part) {
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "requests.work.part", part.reference()),
        Addresses.request(part.request()) + "/parts/" + part.pass(),
        AnswerDay.of(part.sentAt()),
        part.sentAt());
  }

  private static String key(InformationRequest request) {
    return request.state().name();
  }

  private WorkItem item(InformationRequest request, String key) {
    return item(request, key, "");
  }

  private WorkItem item(InformationRequest request, String key, String below) {
    String said = words.say(Language.ENGLISH, "requests.work." + key, request.reference());
    LocalDate due = request.due();
    return new WorkItem(
        request.isLate(waiting.today()) ? Kind.OVERDUE : Kind.DUE,
        said,
        Addresses.request(request.id()) + below,
        due.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1));
  }
}
