package org.lodestar.app.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Clocks of requests on the home pages of officers and of those whom they asked. */
@Component
class RightsWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RightsWaiting desktop;
  private final People people;
  private final Words words;

  RightsWork(RightsWaiting desktop, People people, Words words) {
    this.desktop = desktop;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.RECORDS;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.RUN_DATA_REQUESTS)) {
      Standing.current()
          .member()
          .flatMap(people::find)
          .ifPresent(
              officer -> {
                officers(officer.organisation(), items);
                breaches(desktop.breaches(), items);
              });
    } else if (viewer.may(Action.DECIDE_BREACH)) {
      Standing.current()
          .member()
          .flatMap(people::find)
          .ifPresent(manager -> breaches(desktop.breachesOf(manager), items));
    }
    if (viewer.may(Action.WARN_AFTER_BREACH) && !viewer.may(Action.RUN_DATA_REQUESTS)) {
      warnings(items);
    }
    Standing.current().member().ifPresent(worker -> dangerOff(viewer, worker, items));
    if (!viewer.may(Action.WARN_AFTER_BREACH)) {
      Standing.current().member().ifPresent(worker -> told(worker, items));
    }
    Standing.current().member().ifPresent(worker -> looks(viewer, worker, items));
    if (viewer.may(Action.ANSWER_DATA_REQUEST)) {
      Standing.current().member().ifPresent(worker -> teams(worker, items));
    }
    return items;
  }

  /** Where somebody of the case team went, nobody answers until others are asked. */
  private void officers(UUID organisation, List<WorkItem> items) {
    List<DataRequest> running = desktop.running(organisation);
    Set<UUID> away = people.away(running.stream().flatMap(RightsWork::asked).toList());
    for (DataRequest request : running) {
      if (asked(request).anyMatch(away::contains)) {
        String said = words.say(Language.ENGLISH, "rights.work.gone", request.reference());
        items.add(new WorkItem(Kind.FIRST, said, Addresses.request(request.id()), null));
      }
      boolean given =
          request.state() == RequestState.RELEASED && request.outcome() == Outcome.BUNDLE;
      String state = given ? "given" : request.state().name();
      String key = request.waitsForAcknowledgement() ? "acknowledge" : state;
      items.add(
          item(request, request.nextDay(), "rights.work." + key, Addresses.request(request.id())));
    }
  }

  /** Who is still needed for a request. */
  private static Stream<UUID> asked(DataRequest request) {
    boolean waits =
        request.state() == RequestState.ASKED || request.state() == RequestState.ANSWERED;
    DataRequest.Team team = request.team();
    return waits
        ? Stream.of(Optional.ofNullable(team.gatherer()), Optional.ofNullable(team.reader()))
            .flatMap(Optional::stream)
        : Stream.empty();
  }

  private void teams(UUID worker, List<WorkItem> items) {
    for (DataRequest request : desktop.waitingFor(worker)) {
      String key = "rights.work.team." + request.state();
      @Nullable LocalDate due = request.isComplaint() ? null : request.nextDay();
      items.add(item(request, due, key, Addresses.answer(request.team().finding())));
    }
  }

  /**
   * Where somebody may be in danger and was not warned, or nobody decided, it stands before all.
   */
  private void breaches(List<Breach> open, List<WorkItem> items) {
    for (Breach breach : open) {
      boolean undecided = breach.decided() == null || breach.isAnew();
      String key = breach.decided() == null ? "new" : breach.isAnew() ? "anew" : "open";
      @Nullable Instant last = breach.clockRuns() ? breach.tellBy().orElse(null) : null;
      Kind kind = last != null && last.isBefore(desktop.now()) ? Kind.OVERDUE : Kind.DUE;
      items.add(
          new WorkItem(
              breach.waitsForWarning() || (undecided && breach.told().danger()) ? Kind.FIRST : kind,
              words.say(Language.ENGLISH, "rights.work.breach." + key, breach.reference()),
              Addresses.breach(breach.id()),
              last));
    }
  }

  private void warnings(List<WorkItem> items) {
    for (Breach breach : desktop.unwarned()) {
      String said = words.say(Language.ENGLISH, "rights.work.warn", breach.reference());
      items.add(new WorkItem(Kind.FIRST, said, Addresses.warning(breach.id()), null));
    }
  }

  /**
   * Whoever is named looks whether somebody is safe; from that hour on all who could, before all.
   */
  private void looks(Viewer viewer, UUID worker, List<WorkItem> items) {
    boolean warns = viewer.may(Action.WARN_AFTER_BREACH);
    for (Breach breach : warns ? desktop.toLook() : desktop.toLook(worker)) {
      Breach.Look look = breach.look();
      boolean due = breach.isLookDue(desktop.now());
      String key = due ? "lookLate" : "look";
      if (due || (look != null && look.by().equals(worker))) {
        items.add(
            new WorkItem(
                due ? Kind.FIRST : Kind.DUE,
                words.say(Language.ENGLISH, "rights.work.breach." + key, breach.reference()),
                warns ? Addresses.warning(breach.id()) : Addresses.toldWarning(breach.id()),
                look == null ? null : look.at()));
      }
    }
  }

  private void told(UUID worker, List<WorkItem> items) {
    for (Breach breach : desktop.toldUnwarned(worker)) {
      String said = words.say(Language.ENGLISH, "rights.work.breach.told", breach.reference());
      items.add(new WorkItem(Kind.FIRST, said, Addresses.told(breach.id()), null));
    }
    for (Breach breach : desktop.passedOn(worker)) {
      String key = desktop.isTheirs(worker, breach) ? "passed" : "standsIn";
      String said = words.say(Language.ENGLISH, "rights.work.breach." + key, breach.reference());
      items.add(new WorkItem(Kind.FIRST, said, Addresses.told(breach.id()), null));
    }
  }

  private void dangerOff(Viewer viewer, UUID worker, List<WorkItem> items) {
    for (Breach breach : desktop.toHear(worker)) {
      boolean warns = viewer.may(Action.WARN_AFTER_BREACH);
      String off = warns ? "off" : "offTold";
      String key = breach.told().danger() ? "toClose" : off;
      String said = words.say(Language.ENGLISH, "rights.work.breach." + key, breach.reference());
      String href = warns ? Addresses.warning(breach.id()) : Addresses.told(breach.id());
      items.add(new WorkItem(Kind.FIRST, said, href, null));
    }
  }

  private WorkItem item(DataRequest request, @Nullable LocalDate due, String key, String href) {
    return item(due, words.say(Language.ENGLISH, key, request.reference()), href);
  }

  private WorkItem item(@Nullable LocalDate due, String said, String href) {
    boolean late = due != null && due.isBefore(desktop.today());
    return new WorkItem(
        late ? Kind.OVERDUE : Kind.DUE, said, href, due == null ? null : endOf(due));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
  }
}
