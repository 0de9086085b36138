package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * Campaigns that begin soon and are not signed off, and those that ended and of which nobody has
 * written down what came of them. One question for all.
 */
@Component
class CampaignWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int SOON_DAYS = 14;
  private static final int APART = 3;

  private final Campaigns campaigns;
  private final OutreachFrame frame;
  private final Words words;

  CampaignWork(Campaigns campaigns, OutreachFrame frame, Words words) {
    this.campaigns = campaigns;
    this.frame = frame;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.PLAN_CAMPAIGN) ? all(frame.today()) : List.of();
  }

  private List<WorkItem> all(LocalDate today) {
    List<WorkItem> items =
        campaigns.all().stream().map(each -> item(each, today)).flatMap(Optional::stream).toList();
    return items.size() <= APART ? items : List.of(together(items.size()));
  }

  private WorkItem together(int many) {
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "community.campaign.work.many", many),
        CampaignPageMaker.PATH,
        null);
  }

  private Optional<WorkItem> item(Campaign campaign, LocalDate today) {
    if (campaign.waitsForOutcome(today)) {
      return Optional.of(item(campaign, Kind.DUE, "over", campaign.content().days().ends()));
    }
    LocalDate begins = campaign.content().days().begins();
    if (campaign.state(today) != State.DRAFT
        || campaign.isOver(today)
        || begins.isAfter(today.plusDays(SOON_DAYS))) {
      return Optional.empty();
    }
    boolean late = begins.isBefore(today);
    return Optional.of(
        item(campaign, late ? Kind.OVERDUE : Kind.DUE, late ? "begun" : "unsigned", begins));
  }

  private WorkItem item(Campaign campaign, Kind kind, String what, LocalDate day) {
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, "community.campaign.work." + what, campaign.content().title()),
        CampaignPageMaker.href(campaign),
        day.plusDays(1).atStartOfDay(LONDON).toInstant());
  }
}
