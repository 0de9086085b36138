package org.lodestar.app.community.face;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.community.CommunityAction;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.domain.PosterRules;
import org.lodestar.app.community.store.HungPosterRows;
import org.lodestar.app.community.store.OutreachPlanRows;
import org.lodestar.app.community.store.OutreachSiteRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds with posters: which hangs where, when it is replaced, and where none hangs. */
@Component
@Transactional
public class PosterRounds {
  private final HungPosterRows rows;
  private final OutreachSiteRows sites;
  private final OutreachPlanRows plans;
  private final Wards wards;
  private final OutreachDesk desk;
  private final Policy policy;

  PosterRounds(
      HungPosterRows rows,
      OutreachSiteRows sites,
      OutreachPlanRows plans,
      Wards wards,
      OutreachDesk desk,
      Policy policy) {
    this.rows = rows;
    this.sites = sites;
    this.plans = plans;
    this.wards = wards;
    this.desk = desk;
    this.policy = policy;
  }

  /**
   * What hangs, with what is needed to tell of it.
   *
   * @param posters the first to be replaced first
   * @param sites places of all plans
   * @param open places of plans at which a poster may be hung: those listed by plans that run
   * @param wards those of today, by name
   */
  public record View(
      List<HungPoster> posters,
      List<OutreachSite> sites,
      List<OutreachSite> open,
      List<Ward> wards) {
    public View {
      posters = List.copyOf(posters);
      sites = List.copyOf(sites);
      open = List.copyOf(open);
      wards = List.copyOf(wards);
    }
  }

  /** All that hangs. */
  @Transactional(readOnly = true)
  public View list(Worker worker) {
    policy.require(worker, Action.READ_CAMPAIGNS);
    List<OutreachSite> all = sites.all();
    Set<UUID> running = running();
    return new View(
        rows.standing(),
        all,
        all.stream().filter(each -> each.listed() && running.contains(each.plan())).toList(),
        wards.on(desk.today()));
  }

  /** Who hung each of those that should be replaced by now. */
  @Transactional(readOnly = true)
  public List<UUID> due() {
    return rows.due(desk.today());
  }

  private Set<UUID> running() {
    return plans.list().stream()
        .filter(OutreachPlan::running)
        .map(OutreachPlan::id)
        .collect(Collectors.toSet());
  }

  /**
   * Notes that a poster was hung; noting the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void hang(Worker worker, UUID id, HungPoster.Content content) {
    policy.require(worker, Action.LOG_VISIT);
    if (rows.find(id).isEmpty()) {
      Set<UUID> running = running();
      Optional<OutreachSite> site =
          sites.all().stream()
              .filter(each -> each.id().equals(content.site()) && running.contains(each.plan()))
              .findFirst();
      Set<String> known =
          wards.on(desk.today()).stream().map(Ward::code).collect(Collectors.toSet());
      Refused.unlessEmpty(PosterRules.check(content, site, known, desk.today()));
      UUID plan = site.map(OutreachSite::plan).orElse(null);
      rows.insert(new HungPoster(id, plan, content, false, worker.id(), 0));
      desk.tracePoster(CommunityAction.OUTREACH_POSTER_HUNG, id);
    }
  }

  /**
   * Another of the same hangs in its place from today on, for as long again.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else was first
   */
  public void replace(Worker worker, UUID id, long version) {
    HungPoster found = standing(worker, id);
    rows.update(
        new HungPoster(
            id, found.plan(), found.content().again(desk.today()), false, worker.id(), version));
    desk.tracePoster(CommunityAction.OUTREACH_POSTER_REPLACED, id);
  }

  /** It hangs no more; throws as {@link #replace} does. */
  public void takeDown(Worker worker, UUID id, long version) {
    HungPoster found = standing(worker, id);
    rows.update(new HungPoster(id, found.plan(), found.content(), true, worker.id(), version));
    desk.tracePoster(CommunityAction.OUTREACH_POSTER_TAKEN_DOWN, id);
  }

  private HungPoster standing(Worker worker, UUID id) {
    policy.require(worker, Action.LOG_VISIT);
    return rows.find(id).orElseThrow(NotFound::new);
  }
}
