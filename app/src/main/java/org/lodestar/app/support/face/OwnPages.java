package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.MeetingsAhead;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.ToDo;
import org.lodestar.app.casework.face.CaseOutlines;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.ForThePerson.Topic;
import org.lodestar.app.support.Goal;
import org.lodestar.app.support.OwnPage;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.domain.CallPlanRules;
import org.lodestar.app.support.store.OwnPageRows;
import org.lodestar.app.support.store.PlanRows;
import org.lodestar.app.support.store.SupportDesk;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own page: it is given by hand or by a way that somebody vouches for today, and nothing
 * is printed before it is said which. The giving stands in the chronology of the case once somebody
 * says that they have it.
 */
@Component
@Transactional
public class OwnPages {
  private final OwnPageRows rows;
  private final PlanRows plans;
  private final CasePeople people;
  private final Cases cases;
  private final CaseOutlines outlines;
  private final List<MeetingsAhead> ahead;
  private final SupportDesk desk;

  OwnPages(
      OwnPageRows rows,
      PlanRows plans,
      CasePeople people,
      Cases cases,
      CaseOutlines outlines,
      List<MeetingsAhead> ahead,
      SupportDesk desk) {
    this.cases = cases;
    this.outlines = outlines;
    this.ahead = List.copyOf(ahead);
    this.rows = rows;
    this.plans = plans;
    this.people = people;
    this.desk = desk;
  }

  /** Each time it was given, newest first. */
  public List<OwnPage> list(Worker worker, UUID caseFile, UUID person) {
    desk.reading(worker, caseFile, person);
    return rows.list(person);
  }

  /**
   * How it is given.
   *
   * @param contact the way to reach the person; null when it is given by hand
   * @param language tag of its language
   * @param tells what it says beside the plan
   */
  public record Giving(@Nullable UUID contact, String language, Set<Topic> tells) {
    public Giving {
      tells = Set.copyOf(tells);
    }
  }

  /**
   * What is printed.
   *
   * @param goals of the plan that are not laid aside
   * @param steps of the pathway that are open
   * @param meetings on which days one about them is called
   */
  public record Printed(
      OwnPage page, List<Goal> goals, List<ToDo> steps, List<LocalDate> meetings) {
    public Printed {
      goals = List.copyOf(goals);
      steps = List.copyOf(steps);
      meetings = List.copyOf(meetings);
    }

    /** Whether it tells of a topic. */
    public boolean tells(Topic topic) {
      return switch (topic) {
        case SHARED -> page.tellsShared();
        case DECIDED -> page.tellsDecided();
      };
    }
  }

  /**
   * Records how it is to be given, after which it can be printed.
   *
   * @throws Refused when nobody vouches today for that way
   */
  public OwnPage give(Worker worker, UUID caseFile, UUID person, Giving giving) {
    Person about = desk.working(worker, caseFile, person);
    UUID contact = giving.contact();
    OwnPage given =
        new OwnPage(
            Ids.next(),
            caseFile,
            person,
            contact == null ? OwnPage.Way.BY_HAND : OwnPage.Way.SAFE_CHANNEL,
            contact == null ? null : channel(worker, about, contact),
            giving.language(),
            giving.tells().contains(Topic.SHARED),
            giving.tells().contains(Topic.DECIDED),
            worker.id(),
            desk.now(),
            null);
    rows.insert(given);
    desk.trace(SupportAction.OWN_PAGE_MADE, about, Detail.none().with("way", given.way()));
    return given;
  }

  /** They have it; saying so twice is harmless. */
  public void handed(Worker worker, UUID caseFile, UUID person, UUID giving) {
    Person about = desk.working(worker, caseFile, person);
    OwnPage given = get(person, giving);
    if (rows.handed(giving, worker.id(), desk.now())) {
      desk.trace(SupportAction.OWN_PAGE_GIVEN, about, Detail.none().with("way", given.way()));
      desk.tell(worker, about, "support.news.OWN_PAGE_" + given.way());
    }
  }

  private OwnPage get(UUID person, UUID giving) {
    return rows.list(person).stream()
        .filter(each -> each.id().equals(giving))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private SafeContactChannel channel(Worker worker, Person about, UUID contact) {
    boolean familyIsShut = people.familyIsShut(worker, about.caseFile(), about.id());
    return people.contacts(worker, about.caseFile(), about.id()).stream()
        .filter(each -> each.id().equals(contact))
        .map(Recorded::what)
        .filter(each -> CallPlanRules.mayBePlanned(each, desk.wallClock(), familyIsShut))
        .map(SafeContact::channel)
        .findFirst()
        .orElseThrow(() -> Refused.because("support.rule.notConfirmed"));
  }

  /** What the page of one giving says. */
  public Printed print(Worker worker, UUID caseFile, UUID person, UUID giving) {
    Person about = desk.reading(worker, caseFile, person);
    OwnPage given = get(person, giving);
    desk.trace(SupportAction.OWN_PAGE_PRINTED, about);
    List<Goal> goals =
        plans.list(person).stream().filter(goal -> goal.state() != Goal.State.LAID_ASIDE).toList();
    return new Printed(
        given, goals, outlines.of(worker, caseFile, person).open(), meetings(worker, about));
  }

  private List<LocalDate> meetings(Worker worker, Person about) {
    CaseFile file = cases.head(worker, about.caseFile());
    return ahead.stream()
        .flatMap(each -> each.of(file).stream())
        .filter(each -> each.person().equals(about.id()))
        .map(MeetingsAhead.Ahead::on)
        .sorted()
        .toList();
  }
}
