package org.lodestar.app.oversight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.People;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.ActionStanding;
import org.lodestar.app.oversight.JudgedAction;
import org.lodestar.app.oversight.MyPlan;
import org.lodestar.app.oversight.PlanAction;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** What of the plan waits on the worker's home page: late actions, and evidence to look at. */
@Component
class PlanWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final MyPlan mine;
  private final People people;
  private final Words words;

  PlanWork(MyPlan mine, People people, Words words) {
    this.mine = mine;
    this.people = people;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    Optional<Person> worker =
        viewer.may(Action.READ_PLAN)
            ? Standing.current().member().flatMap(people::find)
            : Optional.empty();
    return worker.map(each -> items(mine.waiting(worker(each)))).orElse(List.of());
  }

  private static Worker worker(Person person) {
    return new Worker(
        person.id(),
        person.displayName(),
        person.organisation(),
        person.organisationName(),
        person.roles(),
        Instant.EPOCH);
  }

  private List<WorkItem> items(MyPlan.Waiting waiting) {
    List<WorkItem> items = new ArrayList<>();
    waiting.led().stream()
        .filter(each -> each.standing() == ActionStanding.RED)
        .forEach(each -> items.add(item(Kind.OVERDUE, "oversight.work.red", each)));
    waiting.led().stream()
        .filter(each -> each.standing() == ActionStanding.AMBER)
        .forEach(each -> items.add(item(Kind.DUE, "oversight.work.amber", each)));
    waiting.overseen().stream()
        .filter(each -> !waiting.led().contains(each))
        .forEach(each -> items.add(item(Kind.OVERDUE, "oversight.work.overseen", each)));
    waiting
        .toReview()
        .forEach(
            each ->
                items.add(
                    new WorkItem(
                        Kind.DUE,
                        say("oversight.work.review", each.of().action()),
                        PlanWords.href(each.of().action()) + "/evidence/" + each.evidence().id(),
                        null)));
    return items;
  }

  private WorkItem item(Kind kind, String key, JudgedAction judged) {
    PlanAction action = judged.action();
    LocalDate due = action.planned().span().due();
    return new WorkItem(kind, say(key, action), PlanWords.href(action), moment(due));
  }

  /** The last minute of its day. */
  private static @Nullable Instant moment(@Nullable LocalDate due) {
    return due == null ? null : due.plusDays(1).atStartOfDay(LONDON).minusMinutes(1).toInstant();
  }

  private String say(String key, PlanAction action) {
    return words.say(Language.ENGLISH, key, String.valueOf(action.number()), action.title());
  }
}
