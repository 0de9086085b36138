package org.lodestar.app.community.web;

import java.util.List;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.library.MessageUses;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/** Which campaigns say a message. */
@Component
class CampaignMessages implements MessageUses {
  private final Campaigns campaigns;
  private final Words words;

  CampaignMessages(Campaigns campaigns, Words words) {
    this.campaigns = campaigns;
    this.words = words;
  }

  @Override
  public List<Use> uses(Worker worker, String key) {
    if (!worker.mayEver(Action.READ_CAMPAIGNS)) {
      return List.of();
    }
    return campaigns.all().stream()
        .filter(each -> each.content().messages().contains(key))
        .map(
            each ->
                new Use(
                    words.say(Language.ENGLISH, "community.campaign.says", each.content().title()),
                    CampaignPageMaker.href(each.id())))
        .toList();
  }
}
