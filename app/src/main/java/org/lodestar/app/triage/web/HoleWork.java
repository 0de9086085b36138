package org.lodestar.app.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.triage.face.DutyRota;
import org.lodestar.app.triage.face.Tonight;
import org.springframework.stereotype.Component;

/** Tells managers where reports go, days before, that nobody will be on duty. */
@Component
class HoleWork implements FewWorkItems {
  private final DutyRota rota;
  private final Reports reports;
  private final People people;
  private final Words words;

  HoleWork(DutyRota rota, Reports reports, People people, Words words) {
    this.rota = rota;
    this.reports = reports;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.WORRIES;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.MANAGE_QUEUE) ? first().map(this::item).stream().toList() : List.of();
  }

  private Optional<Tonight.Span> first() {
    return Standing.current()
        .member()
        .flatMap(people::find)
        .map(Person::organisation)
        .filter(reports.receivers()::contains)
        .flatMap(this::first);
  }

  private Optional<Tonight.Span> first(UUID organisation) {
    return rota.holes(organisation).stream().findFirst();
  }

  private WorkItem item(Tonight.Span hole) {
    return new WorkItem(
        WorkItem.Kind.DUE,
        words.say(Language.ENGLISH, "triage.work.HOLE"),
        "/concerns/duty",
        hole.from());
  }
}
