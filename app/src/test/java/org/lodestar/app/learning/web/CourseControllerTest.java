package org.lodestar.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.learning.CourseSet;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/** A course, as a trainer writes it and a second person signs it. */
@PlatformTest
class CourseControllerTest {
  private final Desk desk;
  private final CourseSet set;
  private final Worker trainer;
  private final Worker lead;

  CourseControllerTest(Desk desk, CourseSet set) {
    this.desk = desk;
    this.set = set;
    UUID organisation = desk.anOrganisation();
    this.trainer = desk.aWorker(organisation, Role.TRAINER);
    this.lead = desk.aWorker(organisation, Role.STRATEGIC_LEAD);
  }

  private Map<String, String> at(String code) {
    return Map.of("version", String.valueOf(set.version(trainer, code)));
  }

  @Test
  void aNewOneBeginsWithAPatternAndIsWrittenOver() {
    String code = CourseSet.code();
    assertThat(desk.post(trainer, "/courses/new", Map.of("code", code)))
        .hasStatus(303)
        .hasRedirectedUrl("/courses/" + code + "/edit");
    Document edit = desk.page(trainer, "/courses/" + code + "/edit");
    assertThat(edit.select("textarea").val()).contains("title: Aware");
    assertThat(
            desk.post(
                trainer,
                "/courses/" + code + "/edit",
                Map.of("text", CourseSet.text("Our own words."), "version", "0")))
        .hasStatus(303);
    Document page = desk.page(trainer, "/courses/" + code);
    assertThat(page.select("h1").text()).isEqualTo("Invented course");
    assertThat(page.select("main").text()).contains("Our own words.", "This (right)");
    assertThat(page.select("main button").eachText())
        .containsExactly("Ask a second person to sign it");
  }

  @Test
  void aNameThatDoesNotFitIsToldAndKept() {
    Document again = Desk.parsed(desk.post(trainer, "/courses/new", Map.of("code", "Night Shift")));
    assertThat(again.select(".govuk-error-summary").text()).contains("3 to 40 small letters");
    assertThat(again.select("input[name=code]").val()).isEqualTo("Night Shift");
  }

  @Test
  void whatIsWrongStandsOnItsPageAndItCannotBeAskedFor() {
    String code = set.draft(trainer);
    desk.post(
        trainer,
        "/courses/" + code + "/edit",
        Map.of(
            "text",
            CourseSet.text("Words.").replace("pass: 100", "pass: all"),
            "version",
            String.valueOf(set.version(trainer, code))));
    Document page = desk.page(trainer, "/courses/" + code);
    assertThat(page.select("section[aria-labelledby=wrong] li").eachText())
        .containsExactly("How many of a hundred must be right is a number from 1 to 100, not: all");
    assertThat(page.select("main button")).isEmpty();
    Document refused = Desk.parsed(desk.post(trainer, "/courses/" + code + "/ask", at(code)));
    assertThat(refused.select(".govuk-error-summary").text()).contains("from 1 to 100, not: all");
    assertThat(refused.select(".govuk-tag").text()).contains("Draft");
  }

  @Test
  void whoeverWroteItWaitsAndASecondPersonSignsOrSendsItBack() throws Exception {
    String code = set.draft(trainer);
    desk.post(trainer, "/courses/" + code + "/ask", at(code));
    assertThat(desk.page(trainer, "/courses/" + code).select("main").text())
        .contains("Somebody else has to sign it");
    assertThat(AllPages.of("/work?kind=DUE", path -> desk.page(lead, path)).text())
        .containsAnyOf(
            "\"Invented course\" waits for you to sign it", "courses wait for you to sign them");
    Document returning = desk.page(lead, "/courses/" + code + "/back");
    assertThat(returning.select("h1").text()).isEqualTo("Send it back");
    Document empty =
        Desk.parsed(
            desk.post(
                lead,
                "/courses/" + code + "/back",
                Map.of("reason", " ", "version", String.valueOf(set.version(lead, code)))));
    assertThat(empty.select(".govuk-error-summary").text()).isNotEmpty();
    assertThat(desk.post(lead, "/courses/" + code + "/sign", at(code))).hasStatus(303);
    Document signed = desk.page(lead, "/courses/" + code);
    assertThat(signed.select(".govuk-tag").text()).contains("People take it");
    assertThat(desk.page(lead, "/courses/" + code + "/changed").select("main").text())
        .contains("Too few people have answered");
    assertThat(desk.post(trainer, "/courses/" + code + "/withdraw", Map.of("reason", "Old.")))
        .hasStatus(303);
    assertThat(desk.get(lead, "/courses/" + code + "/changed")).hasStatus(404);
  }

  @Test
  void whoeverReadAnEarlierTextIsTold() {
    String code = set.draft(trainer);
    desk.post(trainer, "/courses/" + code + "/ask", at(code));
    Map<String, String> read = at(code);
    desk.post(
        trainer,
        "/courses/" + code + "/edit",
        Map.of("text", CourseSet.text("Later."), "version", read.get("version")));
    assertThat(desk.post(lead, "/courses/" + code + "/sign", read)).hasStatus(409);
    Document clash =
        Desk.parsed(
            desk.post(
                trainer,
                "/courses/" + code + "/edit",
                Map.of("text", CourseSet.text("Mine."), "version", read.get("version"))));
    assertThat(clash.select("textarea").val()).contains("Mine.");
    assertThat(clash.text()).contains("Later.");
  }

  @Test
  void whatCameAlongIsTakenOverFromTheList() {
    Document list = desk.page(trainer, "/courses");
    assertThat(list.select("form[action='/courses/board-members/load'] button").text())
        .startsWith("Take over: ");
    assertThat(desk.post(trainer, "/courses/board-members/load", Map.of()))
        .hasStatus(303)
        .hasRedirectedUrl("/courses/board-members");
    assertThat(desk.page(trainer, "/courses").select("form[action='/courses/board-members/load']"))
        .isEmpty();
    assertThat(desk.page(lead, "/courses/board-members").select("main").text())
        .contains("Draft", "The law and guidance on which it rests");
  }
}
