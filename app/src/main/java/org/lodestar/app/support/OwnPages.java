package org.lodestar.app.support;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CasePeople;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.RuleBroken;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.domain.CallPlanRules;
import org.lodestar.app.support.store.OwnPageRows;
import org.lodestar.app.support.store.PlanRows;
import org.lodestar.app.support.store.SupportDesk;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own page: it is given by hand or by a way that somebody vouches for today, and nothing
 * is printed before it is said which. The giving stands in the chronology of the case.
 */
@Component
@Transactional
public class OwnPages {
  private final OwnPageRows rows;
  private final PlanRows plans;
  private final CasePeople people;
  private final SupportDesk desk;

  OwnPages(OwnPageRows rows, PlanRows plans, CasePeople people, SupportDesk desk) {
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
   * Records how it is given, after which it can be printed.
   *
   * @param contact the way to reach the person; null when it is given by hand
   * @throws RuleBroken when nobody vouches today for that way
   */
  public OwnPage give(
      Worker worker, UUID caseFile, UUID person, @Nullable UUID contact, String language) {
    Person about = desk.working(worker, caseFile, person);
    OwnPage given =
        new OwnPage(
            Ids.next(),
            caseFile,
            person,
            contact == null ? OwnPage.Way.BY_HAND : OwnPage.Way.SAFE_CHANNEL,
            contact == null ? null : channel(worker, about, contact),
            language,
            worker.id(),
            desk.now());
    rows.insert(given);
    desk.trace(SupportAction.OWN_PAGE_GIVEN, about, Detail.none().with("way", given.way()));
    desk.tell(worker, about, "support.news.OWN_PAGE_" + given.way());
    return given;
  }

  private SafeContactChannel channel(Worker worker, Person about, UUID contact) {
    boolean familyIsShut = people.familyIsShut(worker, about.caseFile(), about.id());
    return people.contacts(worker, about.caseFile(), about.id()).stream()
        .filter(each -> each.id().equals(contact))
        .map(Recorded::what)
        .filter(each -> CallPlanRules.mayBePlanned(each, desk.wallClock(), familyIsShut))
        .map(SafeContact::channel)
        .findFirst()
        .orElseThrow(() -> new RuleBroken("support.rule.notConfirmed"));
  }

  /** What the page of one giving says of the plan. */
  public List<Goal> print(Worker worker, UUID caseFile, UUID person, UUID giving) {
    Person about = desk.reading(worker, caseFile, person);
    if (rows.list(person).stream().noneMatch(each -> each.id().equals(giving))) {
      throw new NotFound();
    }
    desk.trace(SupportAction.OWN_PAGE_PRINTED, about);
    return plans.list(person).stream()
        .filter(goal -> goal.state() != Goal.State.LAID_ASIDE)
        .toList();
  }
}
