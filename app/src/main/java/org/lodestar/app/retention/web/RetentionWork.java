package org.lodestar.app.retention.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.DisposalView.Going;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Holds to look at again, disposals to agree to, and cases that go soon, by reference only. */
@Component
class RetentionWork implements WorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Holds holds;
  private final Disposals disposals;
  private final Cases cases;
  private final People people;
  private final Words words;

  RetentionWork(Holds holds, Disposals disposals, Cases cases, People people, Words words) {
    this.holds = holds;
    this.disposals = disposals;
    this.cases = cases;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE || area == Area.RECORDS;
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
    Optional<Person> worker =
        kind == Kind.DUE ? Standing.current().member().flatMap(people::find) : Optional.empty();
    return worker.map(each -> due(viewer, each)).orElse(List.of());
  }

  private List<WorkItem> due(Viewer viewer, Person worker) {
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.APPROVE_DISPOSAL)) {
      disposals
          .toApprove(worker.organisation(), worker.id())
          .forEach(disposal -> items.add(approve(disposal)));
    }
    if (viewer.may(Action.READ_CASE)) {
      holds.toReview(worker.id()).forEach(hold -> items.add(review(hold)));
      disposals.going().forEach(going -> items.add(goes(going)));
    }
    return items;
  }

  private WorkItem approve(Disposal disposal) {
    return new WorkItem(
        Kind.DUE,
        say("retention.work.approve", disposal.reference()),
        Addresses.disposal(disposal.id()),
        null);
  }

  private WorkItem review(Hold hold) {
    String reference = cases.referenceOf(hold.held().home());
    return new WorkItem(
        Kind.DUE,
        say("retention.work.review", reference),
        Addresses.holds(hold.held().home()),
        null);
  }

  private WorkItem goes(Going going) {
    LocalDate day = going.from();
    return new WorkItem(
        Kind.DUE,
        say("retention.work.goes", going.reference()),
        Addresses.holds(going.caseFile()),
        day.atStartOfDay(LONDON).toInstant());
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
