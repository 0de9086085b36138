package org.lodestar.app.support.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.SupportAction;
import org.springframework.stereotype.Component;

/** What every deed of support begins and ends with: may this worker, and who will know of it. */
@Component
public class SupportDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Cases cases;
  private final CasePeople people;
  private final CaseNews news;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  SupportDesk(
      Cases cases, CasePeople people, CaseNews news, Policy policy, Audit audit, Clock clock) {
    this.cases = cases;
    this.people = people;
    this.news = news;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person of a case that the worker may read. */
  public Person reading(Worker worker, UUID caseFile, UUID person) {
    return people.head(worker, caseFile, person);
  }

  /** A person of an open case that the worker may change. */
  public Person working(Worker worker, UUID caseFile, UUID person) {
    policy.require(worker, Action.WORK_ON_CASE, caseFile);
    CaseFile file = cases.head(worker, caseFile);
    if (file.state() != CaseState.OPEN) {
      throw Refused.because("support.rule.closed");
    }
    return people.head(worker, caseFile, person);
  }

  /** Records an action about a person. */
  public void trace(SupportAction action, Person about) {
    trace(action, about, Detail.none());
  }

  /** Records an action about a person with particulars. */
  public void trace(SupportAction action, Person about, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("PERSON", about.id()))
            .detail(detail.with("case", about.caseFile())));
  }

  /** Notes in the chronology of the case what has happened. */
  public void tell(Worker worker, Person about, String words) {
    news.happened(worker, about.caseFile(), about.id(), words);
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present moment by the clock on a wall in London. */
  public LocalDateTime wallClock() {
    return LocalDateTime.ofInstant(clock.instant(), LONDON);
  }

  /** The present day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
