package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Aim;
import org.lodestar.app.community.Campaign.Days;
import org.lodestar.app.community.Campaign.Impact;
import org.lodestar.app.community.Campaign.Media;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.Reply;
import org.lodestar.app.community.CampaignAsset;
import org.lodestar.app.community.CampaignPurpose;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.community.face.ShortLinks;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Three invented campaigns: one that ended and is closed, one that runs, one still a draft. */
@Component
class CampaignFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int A_DAY = 3;

  private static final Media SAID =
      new Media(
          "Most work here is fair. Where it is not, people can ask us, in their own language and"
              + " without giving a name.",
          List.of(
              new Reply(
                  "Is this about a case in our town?",
                  "No. It runs for everybody. We never speak of cases."),
              new Reply(
                  "Why these places?",
                  "Workers there change often and seldom meet anybody whom they could ask.")));

  private final Campaigns campaigns;
  private final ShortLinks links;

  CampaignFill(Campaigns campaigns, ShortLinks links) {
    this.campaigns = campaigns;
    this.links = links;
  }

  void make(Players players, Instant now) {
    Worker planner = players.get("CHAMPIONS");
    Worker lead = players.get("STRATEGY");
    UUID closed = written(planner, now, 34, washes(planner, now));
    Players.act(lead, now.minus(Duration.ofDays(30)), () -> campaigns.sign(lead, closed, 0));
    followed(planner, now, closed);
    Outcome outcome =
        new Outcome(
            46,
            18,
            12,
            "Managers asked for more posters. Nobody came on the wet Saturday; next time we go in"
                + " the morning.",
            day(now, 5));
    Players.act(
        planner, now.minus(Duration.ofDays(5)), () -> campaigns.close(planner, closed, outcome, 1));
    UUID running = written(planner, now, 20, hotels(planner, now));
    Players.act(lead, now.minus(Duration.ofDays(12)), () -> campaigns.sign(lead, running, 0));
    written(planner, now, 2, drivers(planner, now));
  }

  private UUID written(Worker planner, Instant now, int daysAgo, Campaign.Content content) {
    UUID id = Ids.next();
    Players.act(
        planner,
        now.minus(Duration.ofDays(daysAgo)),
        () -> campaigns.write(planner, id, content, -1));
    return id;
  }

  /** Some followed its link each day. */
  private void followed(Worker planner, Instant now, UUID id) {
    String code = Players.act(planner, now, () -> campaigns.find(planner, id).orElseThrow().code());
    for (int ago = 27; ago >= 9; ago--) {
      Players.act(
          planner,
          now.minus(Duration.ofDays(ago)),
          () -> {
            for (int time = 0; time < A_DAY; time++) {
              links.count(code);
            }
          });
    }
  }

  private static LocalDate day(Instant now, int daysAgo) {
    return LocalDate.ofInstant(now, LONDON).minusDays(daysAgo);
  }

  private static Campaign.Content washes(Worker planner, Instant now) {
    return new Campaign.Content(
        "Your pay is yours: car washes",
        "People who wash cars know that their pay and their papers are theirs.",
        new Aim(
            Set.of(CampaignPurpose.KNOW_RIGHTS),
            Set.of(Setting.CAR_WASHES),
            Set.of(Language.ENGLISH, Language.ROMANIAN, Language.ALBANIAN),
            Set.of(),
            "The plan names car washes for this year."),
        List.of("papers-and-pay"),
        Set.of(CampaignAsset.POSTERS, CampaignAsset.SOCIAL),
        Set.of(planner.organisation()),
        new Days(day(now, 28), day(now, 8)),
        "Champions' co-ordinator",
        "/safe-work",
        SAID,
        new Impact(
            "People who cannot read, and people whose boss stands beside them.",
            "The posters have few words, and nobody asks a worker while others listen."));
  }

  private static Campaign.Content hotels(Worker planner, Instant now) {
    return new Campaign.Content(
        "Who cleans your room? Hotels",
        "Guests and staff know what to look for and where to tell it.",
        new Aim(
            Set.of(CampaignPurpose.KNOW_SIGNS),
            Set.of(Setting.HOTELS, Setting.RESTAURANTS),
            Set.of(Language.ENGLISH, Language.VIETNAMESE),
            Set.of(),
            "Hotels asked us for it at their last meeting."),
        List.of("how-to-report"),
        Set.of(CampaignAsset.POSTERS, CampaignAsset.SIGNS, CampaignAsset.BRIEFING),
        Set.of(planner.organisation()),
        new Days(day(now, 10), day(now, -20)),
        "Champions' co-ordinator",
        "/signs",
        SAID,
        new Impact(
            "Guests who come to think ill of people by where they seem to be from.",
            "The words speak of what is done to people, never of who they are."));
  }

  private static Campaign.Content drivers(Worker planner, Instant now) {
    return new Campaign.Content(
        "Fair miles: lorries and the port",
        "Drivers know their rights and whom they can ring.",
        new Aim(
            Set.of(CampaignPurpose.KNOW_RIGHTS),
            Set.of(Setting.HAULAGE),
            Set.of(Language.ENGLISH, Language.POLISH, Language.LITHUANIAN),
            Set.of(),
            ""),
        List.of(),
        Set.of(CampaignAsset.CAB_CARD),
        Set.of(planner.organisation()),
        new Days(day(now, -60), day(now, -74)),
        "",
        "",
        Media.none(),
        Impact.none());
  }
}
