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
import org.lodestar.app.members.face.People;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.face.InformationWaiting;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Clocks of requests for information, and tables that are wanted, on home pages. */
@Component
class RequestsWork implements WorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InformationWaiting waiting;
  private final People people;
  private final Words words;

  RequestsWork(InformationWaiting waiting, People people, Words words) {
    this.waiting = waiting;
    this.people = people;
    this.words = words;
  }

  @Override
  public int count(Viewer viewer, Kind kind) {
    return all(viewer, kind).size();
  }

  @Override
  public List<WorkItem> list(Viewer viewer, Kind kind, int offset, int limit) {
    return all(viewer, kind).stream().skip(offset).limit(limit).toList();
  }

  private List<WorkItem> all(Viewer viewer, Kind kind) {
    if (!viewer.may(Action.READ_INFORMATION_REQUESTS)) {
      return List.of();
    }
    Optional<UUID> organisation =
        Standing.current().member().flatMap(people::find).map(Person::organisation);
    List<WorkItem> items = new ArrayList<>();
    organisation.ifPresent(
        each -> {
          if (viewer.may(Action.RUN_INFORMATION_REQUESTS)) {
            waiting.running(each).forEach(request -> items.add(item(request, key(request))));
          }
          if (viewer.may(Action.PREPARE_ANSWER_TABLE)) {
            waiting.withoutTable(each).forEach(request -> items.add(item(request, "table")));
          }
        });
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  private static String key(InformationRequest request) {
    return request.state().name();
  }

  private WorkItem item(InformationRequest request, String key) {
    String said = words.say(Language.ENGLISH, "requests.work." + key, request.reference());
    LocalDate due = request.due();
    return new WorkItem(
        request.isLate(waiting.today()) ? Kind.OVERDUE : Kind.DUE,
        said,
        Addresses.request(request.id()),
        due.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1));
  }
}
