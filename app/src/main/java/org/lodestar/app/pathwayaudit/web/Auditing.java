package org.lodestar.app.pathwayaudit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.pathwayaudit.AuditView;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What every page of an audit needs: the day, titles of steps, names of colleagues. */
@Component
class Auditing {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final LocalPathways pathways;
  private final People people;
  private final Clock clock;

  Auditing(LocalPathways pathways, People people, Clock clock) {
    this.pathways = pathways;
    this.people = people;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  AuditWords words(Worker worker, Page page, AuditView view) {
    return words(worker, page, view.improvements().stream().map(Improvement::owner).toList());
  }

  AuditWords words(Worker worker, Page page, Collection<UUID> named) {
    return new AuditWords(
        page,
        pathways.said(page, pathways.inForce().content()),
        people.names(named),
        colleagues(worker).stream()
            .map(each -> Option.of(each.id().toString(), each.displayName()))
            .toList(),
        today());
  }

  /** Those who can look after an improvement: colleagues who work with the pathway. */
  private List<Person> colleagues(Worker worker) {
    return people.listIn(worker.organisation()).stream()
        .filter(
            person -> Action.READ_LOCAL_PATHWAY.roles().stream().anyMatch(person.roles()::contains))
        .toList();
  }

  boolean isColleague(Worker worker, UUID owner) {
    return colleagues(worker).stream().anyMatch(each -> each.id().equals(owner));
  }
}
