package org.lodestar.app.community.face;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.CommunityAction;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachPlan.Move;
import org.lodestar.app.community.OutreachPlan.State;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.domain.PlanMoves;
import org.lodestar.app.community.domain.PlanRules;
import org.lodestar.app.community.store.OutreachPlanRows;
import org.lodestar.app.community.store.OutreachSiteRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans of outreach with the places that they list. */
@Component
@Transactional
public class OutreachPlans {
  private final OutreachPlanRows rows;
  private final OutreachSiteRows sites;
  private final Organisations organisations;
  private final Wards wards;
  private final OutreachDesk desk;
  private final Policy policy;

  OutreachPlans(
      OutreachPlanRows rows,
      OutreachSiteRows sites,
      Organisations organisations,
      Wards wards,
      OutreachDesk desk,
      Policy policy) {
    this.rows = rows;
    this.sites = sites;
    this.organisations = organisations;
    this.wards = wards;
    this.desk = desk;
    this.policy = policy;
  }

  /** A plan with its places. */
  public record View(OutreachPlan plan, List<OutreachSite> sites) {
    public View {
      sites = List.copyOf(sites);
    }
  }

  /** All plans: those that run first, then drafts, then what has ended. */
  @Transactional(readOnly = true)
  public List<OutreachPlan> list(Worker worker) {
    policy.require(worker, Action.READ_OUTREACH);
    return rows.list();
  }

  /** One of them with all its places. Throws {@link NotFound}. */
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_OUTREACH);
    OutreachPlan found = desk.plan(id);
    desk.tracePlan(CommunityAction.OUTREACH_PLAN_VIEWED, id);
    return new View(found, sites.of(id));
  }

  /**
   * Adds a plan as a draft; adding the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void add(Worker worker, UUID id, OutreachPlan.Content content) {
    policy.require(worker, Action.PLAN_OUTREACH);
    if (rows.find(id).isEmpty()) {
      check(content, null);
      rows.insert(id, content, worker.id(), desk.now());
      desk.tracePlan(CommunityAction.OUTREACH_PLAN_ADDED, id);
    }
  }

  /** An organisation that has left may stay in the lead, and not come to it. */
  private void check(OutreachPlan.Content content, @Nullable UUID leading) {
    List<Refusal> wrong = new ArrayList<>(PlanRules.check(content));
    boolean known =
        content.organisation().equals(leading)
            || organisations.find(content.organisation()).filter(Organisation::open).isPresent();
    if (!known) {
      wrong.add(Refusal.of("organisation", "community.organisation.missing"));
    }
    Refused.unlessEmpty(wrong);
  }

  /**
   * Changes a plan that has not ended.
   *
   * @throws Refused when something is wrong with it, or it has ended
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, OutreachPlan.Content content, long version) {
    policy.require(worker, Action.PLAN_OUTREACH);
    check(content, desk.open(id).content().organisation());
    rows.update(id, content, version);
    desk.tracePlan(CommunityAction.OUTREACH_PLAN_CHANGED, id);
  }

  /**
   * Starts a draft that lists a place.
   *
   * @throws Refused when it lists none, or is no draft any more
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void start(Worker worker, UUID id, long version) {
    policy.require(worker, Action.PLAN_OUTREACH);
    State to = after(id, Move.START);
    if (sites.of(id).stream().noneMatch(OutreachSite::listed)) {
      throw Refused.because("community.start.noSite");
    }
    move(id, to, "", version);
  }

  /** Ends a plan that runs, with what came of it; throws as {@link #start} does. */
  public void end(Worker worker, UUID id, String note, long version) {
    policy.require(worker, Action.PLAN_OUTREACH);
    State to = after(id, Move.END);
    Refused.unlessEmpty(PlanRules.checkEnd(note));
    move(id, to, note, version);
  }

  private State after(UUID id, Move move) {
    return PlanMoves.TABLE.after(desk.plan(id).state(), move);
  }

  private void move(UUID id, State to, String note, long version) {
    rows.move(id, to, note, version);
    desk.tracePlan(CommunityAction.OUTREACH_PLAN_MOVED, id);
  }

  /** One place of a plan. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public OutreachSite site(Worker worker, UUID plan, UUID id) {
    policy.require(worker, Action.READ_OUTREACH);
    return sites.of(plan).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Lists a place; listing the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it, or the plan has ended
   */
  public void list(Worker worker, UUID plan, UUID id, OutreachSite.Content content) {
    policy.require(worker, Action.PLAN_OUTREACH);
    desk.open(plan);
    List<OutreachSite> others = sites.of(plan);
    if (others.stream().noneMatch(each -> each.id().equals(id))) {
      Refused.unlessEmpty(PlanRules.check(content, others, wards("")));
      sites.insert(id, plan, content);
      desk.tracePlan(CommunityAction.OUTREACH_SITE_ADDED, plan);
    }
  }

  /** Those of today, and the one that a place names already: borders move, and places do not. */
  private Set<String> wards(String before) {
    Set<String> known = new HashSet<>();
    wards.on(desk.today()).stream().map(Ward::code).forEach(known::add);
    known.add(before);
    return known;
  }

  /**
   * Changes a place, or takes it off the list; visits to it stay.
   *
   * @throws Refused when something is wrong with it, or the plan has ended
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, OutreachSite changed) {
    policy.require(worker, Action.PLAN_OUTREACH);
    desk.open(changed.plan());
    String ward = site(worker, changed.plan(), changed.id()).content().ward();
    List<OutreachSite> others =
        sites.of(changed.plan()).stream().filter(each -> !each.id().equals(changed.id())).toList();
    Refused.unlessEmpty(PlanRules.check(changed.content(), others, wards(ward)));
    sites.update(changed);
    desk.tracePlan(CommunityAction.OUTREACH_SITE_CHANGED, changed.plan());
  }
}
