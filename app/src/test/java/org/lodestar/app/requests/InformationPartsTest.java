package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.requests.RequestsScene.here;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Visitor;
import org.lodestar.app.guests.TestGuests;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.AskedParts.Printed;
import org.lodestar.app.requests.RequestsScene.Team;
import org.lodestar.app.requests.face.PartPurpose;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A partner without an account is asked for its part of an answer. */
@PlatformTest
class InformationPartsTest {
  private static int sources;

  private final RequestsScene scene;
  private final AskedParts parts;
  private final TestGuests guests;
  private final MockMvc http;

  InformationPartsTest(RequestsScene scene, AskedParts parts, TestGuests guests, MockMvc http) {
    this.scene = scene;
    this.parts = parts;
    this.guests = guests;
    this.http = http;
  }

  private Visitor guest() {
    return new Visitor(http, "127.79.0." + ++sources);
  }

  private Visitor guest(Printed printed) throws Exception {
    Visitor guest = guest();
    guest.send(printed.here());
    return guest;
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString()).select("main").text();
  }

  private static String part(Printed printed) {
    return printed.here() + "/part";
  }

  private String answer(Worker officer, UUID id, Printed printed) throws Exception {
    return scene
        .page(officer, here(id) + "/parts/" + printed.pass())
        .select("input[name=version]")
        .val();
  }

  @Test
  void whoeverAnswersAsksAPartnerAndWhatItWroteComesBackOntoTheRequestAndToNobodyElse()
      throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    String door = "/guests/for/" + PartPurpose.KEY + "/" + id;
    assertThat(scene.page(team.officer(), here(id)).select("a[href=" + door + "]")).hasSize(1);
    assertThat(scene.page(team.officer(), door + "/new").select("textarea[name=about]").text())
        .isEqualTo("How many at the nail bar");
    Printed printed = parts.asked(team.officer(), id);
    Visitor guest = guest(printed);
    assertThat(text(guest.open(part(printed))))
        .contains("How many visits you made", "Desk for answers", "Name nobody")
        .doesNotContain("nail bar", "FOI/2026/7", team.officer().displayName(), "Ada");
    assertThat(text(guest.send(part(printed), "held", "GIVE", "words", " ")))
        .contains("Write what it is");
    for (int time = 0; time < 2; time++) {
      assertThat(
              guest
                  .send(part(printed), "held", "GIVE", "words", "Seventeen visits")
                  .getRedirectedUrl())
          .isEqualTo(part(printed));
    }
    String read = here(id) + "/parts/" + printed.pass();
    assertThat(scene.page(team.officer(), "/work?kind=DUE").select("a[href=" + read + "]"))
        .hasSize(1);
    assertThat(scene.page(team.officer(), read).text())
        .contains("Water board wrote this", "Seventeen visits");
    assertThat(scene.page(team.officer(), here(id)).text()).doesNotContain("Seventeen");
    String version = answer(team.officer(), id, printed);
    for (int time = 0; time < 2; time++) {
      assertThat(
              scene
                  .send(team.officer(), read + "/take", Map.of("version", version))
                  .getRedirectedUrl())
          .isEqualTo(here(id));
    }
    assertThat(scene.page(team.officer(), here(id)).text())
        .contains("Water board", "it can be given: Seventeen visits");
    assertThat(scene.html(team.lead(), here(id))).doesNotContain("Seventeen", "Water board");
    assertThat(scene.status(team.lead(), read)).isEqualTo(403);
    assertThat(text(guest.open(part(printed)))).contains("It was taken over");
  }

  @Test
  void thePartnerSeesNeitherTheRequestNorAnotherLinkAndASecondBrowserIsAskedAbout()
      throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    Printed printed = parts.asked(team.officer(), id);
    Printed other = parts.asked(team.officer(), id);
    Visitor guest = guest(printed);
    assertThat(guest.open(here(id)).getStatus()).isNotEqualTo(200);
    assertThat(guest.open(part(other)).getStatus()).isNotEqualTo(200);
    assertThat(guest().open(part(printed)).getStatus()).isEqualTo(403);
    assertThat(guest.open(printed.here() + "/update").getStatus()).isEqualTo(404);
  }

  @Test
  void whatWasAnsweredMeanwhileIsAskedOfNobodyAndNothingTypedIsLost() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    Printed printed = parts.asked(officer, id);
    Printed late = parts.asked(officer, id);
    Visitor guest = guest(printed);
    scene.answer(officer, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(officer, id);
    Document settled =
        Jsoup.parse(
            guest
                .send(part(printed), "held", "KEEP", "words", "It would warn somebody")
                .getContentAsString());
    assertThat(settled.text()).contains("answered meanwhile", "It would warn somebody");
    assertThat(guest().open(late.here()).getStatus()).isEqualTo(404);
    assertThat(scene.page(officer, here(id)).select("a[href^=/guests/]")).isEmpty();
    scene.step(officer, id, InformationEvent.BACK);
    assertThat(
            guest
                .send(part(printed), "held", "KEEP", "words", "It would warn somebody")
                .getRedirectedUrl())
        .isEqualTo(part(printed));
    String read = here(id) + "/parts/" + printed.pass();
    Map<String, String> form = new HashMap<>(Map.of("reason", "Say how many"));
    form.put("version", answer(officer, id, printed));
    assertThat(scene.send(officer, read + "/aside", form).getRedirectedUrl()).isEqualTo(read);
    assertThat(text(guest.open(part(printed)))).contains("It was set aside", "Say how many");
  }

  /** The door is one; who keeps the plan and who answers requests are two. */
  @Test
  void whoeverAnswersRequestsLooksAfterNoLinkOfThePlan() throws Exception {
    TestGuests.Printed plan = guests.printed();
    Worker officer = scene.anOfficer(plan.matter().keeper().organisation());
    assertThat(scene.status(officer, "/guests/" + plan.pass())).isEqualTo(404);
    assertThat(
            scene
                .send(officer, "/guests/" + plan.pass() + "/end", Map.of("reason", "Mine"))
                .getStatus())
        .isEqualTo(404);
    assertThat(guests.pass(plan).state().isOpen()).isTrue();
    // The lead reads requests, and looks after such a link while the officer is away.
    UUID id = scene.logged(officer, scene.today());
    Printed printed = parts.asked(officer, id);
    Document pass = scene.page(plan.matter().keeper(), "/guests/" + printed.pass());
    assertThat(pass.text()).contains("Water board");
    assertThat(pass.select("a[href*=/parts/]")).isEmpty();
  }
}
