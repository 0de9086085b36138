package org.lodestar.app.community;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** A draft of a campaign, and its short link: the role alone decides. */
@Component
class MatrixCampaigns implements MatrixMaker {
  private final Campaigns campaigns;
  private final CampaignSet set;

  MatrixCampaigns(Campaigns campaigns, CampaignSet set) {
    this.campaigns = campaigns;
    this.set = set;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-campaign", "any-campaign-code");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    Worker lead = place.workers().worker(Role.STRATEGIC_LEAD);
    UUID id = Ids.next();
    Campaign.Content content =
        new Campaign.Content(
            "Matrix",
            "",
            Campaign.Aim.none(),
            List.of(),
            Set.of(),
            Set.of(),
            new Campaign.Days(set.today().plusDays(40), set.today().plusDays(50)),
            "",
            "",
            Campaign.Media.none(),
            Campaign.Impact.none());
    Standing.member(lead.id()).run(() -> campaigns.write(lead, id, content, -1));
    return kind.equals("any-campaign")
        ? Map.of("id", id.toString())
        : Map.of("code", set.get(lead, id).code());
  }
}
