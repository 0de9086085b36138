package org.lodestar.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.community.OutreachSet.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.CampaignSet.Made;
import org.lodestar.app.community.face.Campaigns;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Signing off is asked once, on a page with all that everybody is told and what follows. */
@PlatformTest
class CampaignSignOffTest {
  private static final String BACK = "Say where the leaflet lies, and for whom.";

  private final Campaigns campaigns;
  private final CampaignSet set;
  private final Workforce workforce;
  private final MockMvc web;
  private final HomeItems home;

  private Made made;
  private String here;

  CampaignSignOffTest(
      Campaigns campaigns, CampaignSet set, Workforce workforce, MockMvc web, HomeItems home) {
    this.campaigns = campaigns;
    this.set = set;
    this.workforce = workforce;
    this.web = web;
    this.home = home;
  }

  @BeforeEach
  void aWholeDraft() {
    made = set.draft(set.today().plusDays(3), set.today().plusDays(20));
    here = "/campaigns/" + made.id();
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private Document seen(Worker worker, String path) throws Exception {
    MockHttpServletResponse response = look(worker, path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse sign(String version) throws Exception {
    return web.perform(
            post(here + "/sign")
                .cookie(workforce.signedIn(made.lead()))
                .with(csrf())
                .param("version", version))
        .andReturn()
        .getResponse();
  }

  private State state() {
    return set.get(made).state(set.today());
  }

  @Test
  void onePageHoldsAllThatIsSignedOffAndWhatFollows() throws Exception {
    Document campaign = seen(made.lead(), here);
    assertThat(campaign.select("form[action$=/sign]")).as("no press alone").isEmpty();
    assertThat(campaign.select("a[href='" + here + "/sign']")).hasSize(1);
    Document page = seen(made.lead(), here + "/sign");
    assertThat(page.select("main").text())
        .contains("It then runs on its days by itself", "(/safe-work) from its first day")
        .contains("Your pay is yours.", "Car washes", "English, Romanian")
        .contains("Posters", "Most work is fair.", "Is there a case?", "We never speak of cases.")
        .contains("People who cannot read.", "We talk with people too.")
        .contains("Who wrote on it", "Who signs it off");
    assertThat(page.select("form[action='" + here + "/sign'] input[name=version]").val())
        .isEqualTo("0");
    assertThat(state()).as("looking signs nothing off").isEqualTo(State.DRAFT);
  }

  @Test
  void pressingTwiceSignsOnce() throws Exception {
    assertThat(sign("0").getRedirectedUrl()).isEqualTo(here);
    assertThat(state()).isEqualTo(State.SIGNED);
    assertThat(sign("0").getRedirectedUrl()).isEqualTo(here);
    assertThat(set.get(made).version()).isEqualTo(1);
    assertThat(look(made.lead(), here + "/sign").getRedirectedUrl()).isEqualTo(here);
  }

  @Test
  void whatWasChangedMeanwhileIsReadOnceMore() throws Exception {
    write(Campaign.Impact.none(), "", 0);
    assertThat(sign("0").getRedirectedUrl()).as("it lacks something now").isEqualTo(here);
    assertThat(state()).isEqualTo(State.DRAFT);
    write(new Campaign.Impact("People who do not hear.", "We write it down."), "Others too.", 1);
    MockHttpServletResponse clashed = sign("0");
    assertThat(clashed.getStatus()).isEqualTo(409);
    Document page = Jsoup.parse(clashed.getContentAsString());
    assertThat(page.select("main").text())
        .contains("Somebody changed it meanwhile", "People who do not hear.", "Others too.");
    assertThat(state()).isEqualTo(State.DRAFT);
    assertThat(sign(page.select("input[name=version]").val()).getRedirectedUrl()).isEqualTo(here);
    assertThat(state()).isEqualTo(State.SIGNED);
  }

  private void write(Campaign.Impact impact, String why, long version) {
    Campaign.Content was = set.get(made).content();
    Campaign.Aim aim = was.aim();
    Campaign.Content other =
        new Campaign.Content(
            was.title(),
            was.objective(),
            new Campaign.Aim(aim.sectors(), aim.languages(), aim.wards(), why),
            was.messages(),
            was.assets(),
            was.partners(),
            was.days(),
            was.owner(),
            was.goal(),
            was.media(),
            impact);
    as(made.planner(), () -> campaigns.write(made.planner(), made.id(), other, version));
  }

  @Test
  void takingItOffIsAskedUnderAnUnfoldThatSaysWhatFollows() throws Exception {
    Made running = set.signed(set.today().minusDays(3), set.today().plusDays(20));
    Document page = seen(running.planner(), "/campaigns/" + running.id());
    assertThat(page.select("main form[action$=/stop]")).hasSize(1);
    assertThat(page.select("details:has(form[action$=/stop])").text())
        .contains("It becomes a draft again at once", "only when somebody who wrote nothing of it");
  }

  @Test
  void whatASecondPersonDoesNotWantGoesBackWithAReasonUntilItIsChanged() throws Exception {
    assertThat(seen(made.lead(), here).select("a[href='" + here + "/back']")).hasSize(1);
    assertThat(seen(made.planner(), here).select("a[href$=/back]")).isEmpty();
    assertThat(sendBack("No.").getContentAsString())
        .contains("Say in a sentence what has to change");
    assertThat(sendBack(BACK).getRedirectedUrl()).isEqualTo(here);
    assertThat(state()).isEqualTo(State.DRAFT);
    assertThat(seen(made.planner(), here + "?ask=change").select("main").text()).contains(BACK);
    assertThat(home.of(made.planner()))
        .anyMatch(each -> each.contains("came back to you") || each.contains("campaigns wait"));
    assertThat(seen(made.lead(), here).select("a[href$=/sign]")).as("as it stands").isEmpty();
    as(
        made.lead(),
        () ->
            assertThatThrownBy(() -> campaigns.sign(made.lead(), made.id(), 0))
                .isInstanceOfSatisfying(
                    Refused.class,
                    refused ->
                        assertThat(refused.key()).isEqualTo("community.campaign.back.stands")));
    write(new Campaign.Impact("People who do not hear.", "We write it down."), "Others too.", 0);
    assertThat(seen(made.lead(), here + "/sign").select("main").text())
        .contains(BACK, "It was changed since then.");
    assertThat(sign("1").getRedirectedUrl()).isEqualTo(here);
    assertThat(state()).isEqualTo(State.SIGNED);
    assertThat(seen(made.lead(), here).select("main").text()).doesNotContain(BACK);
  }

  private MockHttpServletResponse sendBack(String why) throws Exception {
    return web.perform(
            post(here + "/back")
                .cookie(workforce.signedIn(made.lead()))
                .with(csrf())
                .param("why", why)
                .param("version", "0"))
        .andReturn()
        .getResponse();
  }

  @Test
  void whoOnlyPlansIsNotAsked() throws Exception {
    assertThat(seen(made.planner(), here).select("a[href$=/sign]")).isEmpty();
    assertThat(look(made.planner(), here + "/sign").getStatus()).isIn(403, 404);
  }
}
