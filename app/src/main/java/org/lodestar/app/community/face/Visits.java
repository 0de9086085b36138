package org.lodestar.app.community.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.CommunityAction;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.Visit.Before;
import org.lodestar.app.community.Visit.Change;
import org.lodestar.app.community.VisitFilter;
import org.lodestar.app.community.domain.Reaching;
import org.lodestar.app.community.domain.VisitFact;
import org.lodestar.app.community.domain.VisitRules;
import org.lodestar.app.community.store.OutreachFacts;
import org.lodestar.app.community.store.OutreachPlanRows;
import org.lodestar.app.community.store.OutreachSiteRows;
import org.lodestar.app.community.store.VisitRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits: logged, corrected, taken back and counted. Each tells the ledger one fact without a name;
 * what was told is kept, so that exactly that is taken back.
 */
@Component
@Transactional
public class Visits {
  private final VisitRows rows;
  private final OutreachPlanRows plans;
  private final OutreachSiteRows sites;
  private final Organisations organisations;
  private final Wards wards;
  private final OutreachFacts facts;
  private final OutreachDesk desk;
  private final Policy policy;

  Visits(
      VisitRows rows,
      OutreachPlanRows plans,
      OutreachSiteRows sites,
      Organisations organisations,
      Wards wards,
      OutreachFacts facts,
      OutreachDesk desk,
      Policy policy) {
    this.rows = rows;
    this.plans = plans;
    this.sites = sites;
    this.organisations = organisations;
    this.wards = wards;
    this.facts = facts;
    this.desk = desk;
    this.policy = policy;
  }

  /** Those that the filter lets through, the newest day first, what was taken back among them. */
  @Transactional(readOnly = true)
  public List<Visit.Line> list(Worker worker, VisitFilter filter, int skip, int most) {
    policy.require(worker, Action.READ_OUTREACH);
    return rows.lines(filter, skip, most);
  }

  /** How many the filter lets through. */
  @Transactional(readOnly = true)
  public int count(Worker worker, VisitFilter filter) {
    policy.require(worker, Action.READ_OUTREACH);
    return rows.count(filter);
  }

  /** One of them with its history. Throws {@link NotFound}. */
  public Visit.View get(Worker worker, UUID plan, UUID id) {
    policy.require(worker, Action.READ_OUTREACH);
    Visit found = find(plan, id);
    desk.traceVisit(CommunityAction.OUTREACH_VISIT_VIEWED, id);
    return new Visit.View(found, desk.plan(plan), sites.of(plan), rows.turns(id));
  }

  private Visit find(UUID plan, UUID id) {
    return rows.find(id).filter(each -> each.plan().equals(plan)).orElseThrow(NotFound::new);
  }

  /**
   * Logs a visit of a plan that runs; logging the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it, or the plan does not run
   */
  public void log(Worker worker, UUID plan, UUID id, Visit.Content content) {
    policy.require(worker, Action.LOG_VISIT);
    if (rows.find(id).isEmpty()) {
      if (!desk.open(plan).running()) {
        throw Refused.because("community.visit.notRunning");
      }
      Refused.unlessEmpty(VisitRules.check(content, known(plan), null, desk.today()));
      Fact told = VisitFact.of(content);
      rows.insert(new Visit(id, plan, content, worker.id(), false, 0), told);
      rows.turn(id, new Visit.Turn(Change.LOGGED, "", null, worker.id(), desk.now()));
      facts.tell(told);
      desk.traceVisit(CommunityAction.OUTREACH_VISIT_LOGGED, id);
    }
  }

  private VisitRules.Known known(UUID plan) {
    return new VisitRules.Known(
        desk.plan(plan),
        sites.of(plan),
        organisations.listAll().stream().map(Organisation::id).collect(Collectors.toSet()));
  }

  /** Whether the worker may correct a visit and take it back: their own, or any as a planner. */
  public static boolean mayChange(Worker worker, Visit visit) {
    return !visit.takenBack()
        && worker.mayEver(Action.LOG_VISIT)
        && (worker.id().equals(visit.loggedBy()) || worker.mayEver(Action.PLAN_OUTREACH));
  }

  private Visit changing(Worker worker, UUID plan, UUID id) {
    policy.require(worker, Action.LOG_VISIT);
    Visit found = find(plan, id);
    if (found.takenBack()) {
      throw Refused.because("community.visit.takenBack");
    }
    if (!mayChange(worker, found)) {
      throw Refused.because("community.visit.notYours");
    }
    return found;
  }

  /**
   * Says what a visit should have said, and why it is put right. Also of a plan that has ended.
   *
   * @throws Refused when something is wrong with it, or it was taken back
   * @throws EditClash when somebody else changed it meanwhile
   */
  public void correct(
      Worker worker, UUID plan, UUID id, Visit.Content content, String reason, long version) {
    Visit before = changing(worker, plan, id);
    List<Refusal> wrong =
        new ArrayList<>(
            VisitRules.check(content, known(plan), before.content().site(), desk.today()));
    wrong.addAll(VisitRules.checkReason(reason));
    Refused.unlessEmpty(wrong);
    Fact earlier = rows.told(id);
    Fact told = VisitFact.of(content);
    rows.update(id, content, told, version);
    facts.takeBack(earlier);
    facts.tell(told);
    Visit.Content said = before.content();
    Before was = new Before(said.site(), said.day(), said.people());
    rows.turn(id, new Visit.Turn(Change.CORRECTED, reason, was, worker.id(), desk.now()));
    desk.traceVisit(CommunityAction.OUTREACH_VISIT_CORRECTED, id);
  }

  /** Takes a visit back, with a reason; throws as {@link #correct} does. It stays to be read. */
  public void takeBack(Worker worker, UUID plan, UUID id, String reason, long version) {
    changing(worker, plan, id);
    Refused.unlessEmpty(VisitRules.checkReason(reason));
    Fact earlier = rows.told(id);
    rows.takeBack(id, version);
    facts.takeBack(earlier);
    rows.turn(id, new Visit.Turn(Change.TAKEN_BACK, reason, null, worker.id(), desk.now()));
    desk.traceVisit(CommunityAction.OUTREACH_VISIT_TAKEN_BACK, id);
  }

  /**
   * Whom a plan reached, or all of them. Who takes no part in outreach is told visits alone.
   *
   * @param plan null for all
   */
  @Transactional(readOnly = true)
  public Reach.View reach(Worker worker, @Nullable UUID plan) {
    policy.require(worker, Action.READ_OUTREACH);
    List<OutreachPlan> counted = plan == null ? plans.list() : List.of(desk.plan(plan));
    List<OutreachSite> listed = plan == null ? sites.all() : sites.of(plan);
    Reach reach = Reaching.of(rows.all(new VisitFilter(plan, null, null)), listed);
    Set<String> codes = new TreeSet<>(reach.wards().keySet());
    codes.addAll(plan == null ? today() : of(listed));
    boolean takesPart = worker.mayEver(Action.LOG_VISIT);
    return new Reach.View(takesPart ? reach : reach.withoutPeople(), counted, named(codes));
  }

  private List<String> today() {
    return wards.on(desk.today()).stream().map(Ward::code).toList();
  }

  /** Wards to which a plan wants to go. */
  private static List<String> of(List<OutreachSite> sites) {
    return sites.stream().filter(OutreachSite::listed).map(each -> each.content().ward()).toList();
  }

  /** With their names, also those of which the borders have moved since. */
  private List<Ward> named(Set<String> codes) {
    Map<String, String> names = wards.names();
    return codes.stream()
        .filter(each -> !each.isEmpty())
        .map(each -> new Ward(each, names.getOrDefault(each, "")))
        .toList();
  }

  /** Writes down that somebody took the reach out as a file. */
  public void exported(Worker worker) {
    policy.require(worker, Action.READ_OUTREACH);
    desk.traceReach();
  }
}
