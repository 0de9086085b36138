package org.lodestar.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.community.OutreachSet.as;

import java.time.LocalDate;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.CampaignSet.Made;
import org.lodestar.app.community.face.Campaigns;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a campaign is for stands on its page, with what goes along. */
@PlatformTest
class CampaignPurposeTest {
  private final Campaigns campaigns;
  private final CampaignSet set;
  private final Workforce workforce;
  private final MockMvcTester browser;

  CampaignPurposeTest(
      Campaigns campaigns, CampaignSet set, Workforce workforce, MockMvcTester browser) {
    this.campaigns = campaigns;
    this.set = set;
    this.workforce = workforce;
    this.browser = browser;
  }

  private Document page(Made made) throws Exception {
    return Jsoup.parse(
        browser
            .get()
            .uri("/campaigns/" + made.id())
            .cookie(workforce.signedIn(made.planner()))
            .exchange()
            .getResponse()
            .getContentAsString());
  }

  @Test
  void oneThatDetersAndDivertsSaysSoAndLeadsToThePagesThatDo() throws Exception {
    LocalDate begins = set.today().plusDays(5);
    Made made = set.draft(begins, begins.plusDays(9));
    assertThat(page(made).select("dd").eachText()).doesNotContain("To deter or divert");
    assertThat(page(made).select("dt").eachText())
        .as("what nobody chose is no question without an answer")
        .contains("What people know or do afterwards")
        .doesNotContain("What it is for");
    Campaign.Content was = set.get(made).content();
    Campaign.Content other =
        new Campaign.Content(
            was.title(),
            was.objective(),
            was.aim().toward(Set.of(CampaignPurpose.DETER_OR_DIVERT)),
            was.messages(),
            Set.of(CampaignAsset.DETER),
            was.partners(),
            was.days(),
            was.owner(),
            was.goal(),
            was.media(),
            was.impact());
    as(made.planner(), () -> campaigns.write(made.planner(), made.id(), other, 0));
    Document page = page(made);
    assertThat(page.select("dd").eachText()).contains("To deter or divert");
    assertThat(page.select("a[href=/toolkit#deter]").text())
        .contains("Pages that deter and divert");
  }
}
