package org.lodestar.app.oversight.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.People;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.Risk;
import org.lodestar.app.oversight.Risks;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Reviews of risks that wait on the home page of whoever answers for them. */
@Component
class RiskWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Risks risks;
  private final People people;
  private final RiskFrame frame;
  private final Words words;

  RiskWork(Risks risks, People people, RiskFrame frame, Words words) {
    this.risks = risks;
    this.people = people;
    this.frame = frame;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    Optional<Person> worker =
        viewer.may(Action.READ_RISKS)
            ? Standing.current().member().flatMap(people::find)
            : Optional.empty();
    return worker
        .map(each -> risks.waiting(worker(each)).stream().map(this::item).toList())
        .orElse(List.of());
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

  private WorkItem item(Risk risk) {
    LocalDate review = risk.content().review();
    return new WorkItem(
        risk.overdue(frame.planning().today()) ? Kind.OVERDUE : Kind.DUE,
        words.say(
            Language.ENGLISH,
            "oversight.risk.work",
            String.valueOf(risk.number()),
            risk.content().event()),
        RiskWords.href(risk),
        review.plusDays(1).atStartOfDay(LONDON).minusMinutes(1).toInstant());
  }
}
