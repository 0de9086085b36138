package org.lodestar.app.community.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * Campaigns that wait for whoever reads this to sign them off, or came back to them, those that
 * begin soon and are not signed off, and those that ended and of which nobody has written down what
 * came of them. What is to be signed off is due on the last working day before it begins.
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
    return viewer.may(Action.PLAN_CAMPAIGN)
        ? all(viewer.may(Action.SIGN_CAMPAIGN), frame.today())
        : List.of();
  }

  private List<WorkItem> all(boolean signs, LocalDate today) {
    List<Campaign> all = campaigns.all();
    Set<UUID> back = campaigns.back(all);
    Set<UUID> second = signs ? second(all, back, today) : Set.of();
    List<WorkItem> items =
        all.stream()
            .map(each -> item(each, second.contains(each.id()), isOwn(each, back), today))
            .flatMap(Optional::stream)
            .toList();
    return items.size() <= APART ? items : List.of(together(items.size()));
  }

  /** Whether it came back to whoever reads this, who wrote on it. */
  private static boolean isOwn(Campaign campaign, Set<UUID> back) {
    return back.contains(campaign.id())
        && Standing.current().member().filter(campaign.writers()::contains).isPresent();
  }

  /** Drafts that lack nothing and were not sent back, and that this one can sign off. */
  private Set<UUID> second(List<Campaign> all, Set<UUID> back, LocalDate today) {
    Optional<UUID> worker = Standing.current().member();
    List<Campaign> drafts =
        all.stream()
            .filter(each -> each.state(today) == State.DRAFT && !each.isOver(today))
            .filter(each -> !back.contains(each.id()))
            .toList();
    return worker.isEmpty()
        ? Set.of()
        : campaigns.seconded(worker.get(), campaigns.whole(drafts)).stream()
            .map(Campaign::id)
            .collect(Collectors.toSet());
  }

  private WorkItem together(int many) {
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "community.campaign.work.many", many),
        CampaignPageMaker.PATH,
        null);
  }

  private Optional<WorkItem> item(
      Campaign campaign, boolean second, boolean back, LocalDate today) {
    if (campaign.waitsForOutcome(today)) {
      return Optional.of(item(campaign, Kind.DUE, "over", campaign.content().days().ends()));
    }
    LocalDate begins = campaign.content().days().begins();
    if (campaign.state(today) != State.DRAFT
        || campaign.isOver(today)
        || (!second && !back && begins.isAfter(today.plusDays(SOON_DAYS)))) {
      return Optional.empty();
    }
    boolean begun = begins.isBefore(today);
    LocalDate due = AnswerDay.before(begins);
    Kind kind = due.isBefore(today) ? Kind.OVERDUE : Kind.DUE;
    String what = back ? "back" : begun ? "begun" : second ? "sign" : "unsigned";
    return Optional.of(item(campaign, kind, what, due));
  }

  private WorkItem item(Campaign campaign, Kind kind, String what, LocalDate day) {
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, "community.campaign.work." + what, campaign.content().title()),
        CampaignPageMaker.href(campaign),
        day.plusDays(1).atStartOfDay(LONDON).toInstant());
  }
}
