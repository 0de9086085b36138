package org.lodestar.app.community.web;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.community.OutreachPlan.State;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.springframework.stereotype.Component;

/** The line "Outreach" in the rail. */
@Component
class OutreachNav implements NavEntry {
  private final OutreachPlans plans;
  private final AtHome home;

  OutreachNav(OutreachPlans plans, AtHome home) {
    this.plans = plans;
    this.home = home;
  }

  @Override
  public String label() {
    return "community.nav";
  }

  @Override
  public String href() {
    return "/outreach";
  }

  @Override
  public Area area() {
    return Area.PREVENTION;
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<String> also() {
    return List.of(CampaignPageMaker.PATH);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        new Command("community.nav.new", "/outreach/new", Action.PLAN_OUTREACH),
        new Command("community.nav.visits", "/outreach/visits", Action.READ_OUTREACH),
        new Command("community.nav.posters", PosterRoundPageMaker.PATH, Action.READ_CAMPAIGNS),
        new Command("community.nav.campaigns", CampaignPageMaker.PATH, Action.READ_CAMPAIGNS));
  }

  @Override
  public boolean visibleTo(Viewer viewer) {
    return viewer.may(Action.READ_OUTREACH);
  }

  @Override
  public Optional<String> state(Viewer viewer, Page page) {
    return home.worker(viewer, Action.READ_OUTREACH)
        .map(
            worker ->
                plans.list(worker).stream().filter(each -> each.state() == State.RUNNING).count())
        .map(running -> page.t("community.nav.state", running));
  }
}
