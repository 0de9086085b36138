package org.lodestar.app.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Papers;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.TheirYes;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmEvent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The day of a negative decision, page by page, as a browser without JavaScript gets it. */
@PlatformTest
class DecisionDayPagesTest {
  private final MockMvc web;
  private final Workforce workforce;
  private final CaseOfOne made;
  private final Papers papers;
  private final ReferralProgress progress;
  private final LocalDate today;

  private Made about;
  private Referral referral;

  DecisionDayPagesTest(
      MockMvc web,
      Workforce workforce,
      CaseOfOne made,
      Papers papers,
      ReferralProgress progress,
      Clock clock) {
    this.web = web;
    this.workforce = workforce;
    this.made = made;
    this.papers = papers;
    this.progress = progress;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anAdultWasReferred() {
    about = made.leadingTo(FormRoute.NRM_ADULT);
    referral = papers.sent(about, today.minusDays(2));
    PersonalText reference = PersonalText.of("NRM/7");
    about.doing(() -> progress.reference(about.worker(), referral.id(), reference));
  }

  private void isNegative() {
    about.doing(
        () ->
            progress.record(
                about.worker(), referral.id(), NrmEvent.RG_NEGATIVE, today.minusDays(1), null));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.cookie(workforce.signedIn(about.worker())).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document page(String address) throws Exception {
    MockHttpServletResponse answer = send(get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private String address(String more) {
    return "/referrals/" + referral.id() + more;
  }

  private static MockHttpServletRequestBuilder on(
      MockHttpServletRequestBuilder request, String field, LocalDate day) {
    return request
        .param(field + ".day", String.valueOf(day.getDayOfMonth()))
        .param(field + ".month", String.valueOf(day.getMonthValue()))
        .param(field + ".year", String.valueOf(day.getYear()));
  }

  @Test
  void aDayThatDoesNotFitNamesTheDayAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse answer =
        send(
            on(post(address("/progress/happening")), "on", today.minusDays(5))
                .param("event", "RG_NEGATIVE")
                .param("note", "The letter came by post"));
    assertThat(answer.getStatus()).isEqualTo(200);
    Document shown = Jsoup.parse(answer.getContentAsString());
    assertThat(shown.text()).contains("on which the referral was sent");
    assertThat(shown.select("textarea[name=note]").text()).isEqualTo("The letter came by post");
    assertThat(shown.select("input[name=event][checked]").val()).isEqualTo("RG_NEGATIVE");
    assertThat(shown.select("input[name=on.year]").val())
        .isEqualTo(String.valueOf(today.minusDays(5).getYear()));
  }

  @Test
  @Tag("care")
  void nobodyReadsThatNothingAsksForThemOnTheDayOfANegativeDecision() throws Exception {
    isNegative();
    String now = page(address("/now")).text();
    assertThat(now)
        .doesNotContain("Nothing asks for you now")
        .contains("A negative decision", "up to", "last working day", "Who ends what")
        .contains("On which day does the letter say that support ends?")
        .contains("onfirmed by a practitioner");
    String home = page("/work").text();
    assertThat(home).contains("Council: housing", "Council: care", "Council: children");
    Document file = page("/cases/" + about.caseFile());
    assertThat(file.text()).contains("Type the day on which support ends");
    Document pathway = page("/cases/" + about.caseFile() + "/pathway/" + about.person());
    assertThat(pathway.select("#SUPPORT_END_DATE a").eachAttr("href")).contains(address("/now"));
    assertThat(pathway.select("#COUNCIL_CHILDREN a").eachAttr("href"))
        .anyMatch(href -> href.endsWith("/summary?purpose=CHILD_IN_NEED"));
    assertThat(send(on(post(address("/now/support-end")), "ends", today.plusDays(9))).getStatus())
        .isEqualTo(303);
    assertThat(page(address("/now")).text()).contains("Support ends on");
    String rest = page("/work").select(".lode-work__piles a[href$='=DUE']").attr("href");
    assertThat(page(rest).text())
        .as("eight stand first, by their dates")
        .contains("Before support ends");
  }

  @Test
  @Tag("care")
  void theirOwnPageSaysWhatWasDecidedOnlyAfterSomebodyToldThem() throws Exception {
    isNegative();
    send(on(post(address("/now/support-end")), "ends", today.plusDays(9)));
    assertThat(ownPage("TELL")).doesNotContain("The answer I got", "says no");
    assertThat(
            send(on(post(address("/now/person-told")), "toldOn", today)
                    .param("toldHow", "With the Invented interpreter"))
                .getStatus())
        .isEqualTo(303);
    assertThat(page(address("/now")).text()).contains("The person was told on");
    assertThat(ownPage("TELL"))
        .contains("The answer I got", "says no", "The last day is", "My support goes on until")
        .contains("A lawyer can help me", "The council may have to help me")
        .doesNotContain("slavery decision", "Home Office");
    assertThat(ownPage("LEAVE_OUT")).doesNotContain("The answer I got");
  }

  @Test
  @Tag("care")
  void whatTheyWereToldStandsOnTheirOwnPageUntilTheyAreToldTheNewerAnswer() throws Exception {
    isNegative();
    send(on(post(address("/now/support-end")), "ends", today.plusDays(9)));
    assertThat(page("/work").text()).contains("Nobody has told the person of the answer");
    isTold();
    assertThat(page("/work").text()).doesNotContain("Nobody has told the person of the answer");
    send(on(post(address("/now/support-end")), "ends", today.plusDays(20)));
    assertThat(page(address("/now")).text()).contains("Support ends on another day than");
    assertThat(ownPage("TELL")).contains(day(9)).doesNotContain(day(20));
    happens(NrmEvent.RECONSIDERATION_REQUESTED, TheirYes.THEY_AGREED);
    happens(NrmEvent.RECONSIDERATION_UPHELD, null);
    Document now = page(address("/now"));
    assertThat(now.select("form[action$=person-told]")).hasSize(1);
    assertThat(now.text()).contains("Nobody has recorded that the person was told of this answer");
    assertThat(page("/work").text()).contains("Nobody has told the person of the answer");
    assertThat(ownPage("TELL")).contains("says no", day(9), "A lawyer can help me");
    assertThat(page(address("/now")).select("#holders").text())
        .as("the paper in their hand says the older answer, also the one of today")
        .contains("the page in their own hand", "Give them a newer page");
    assertThat(page("/work").text()).contains("still holds the answer");
    isTold();
    assertThat(ownPage("TELL")).contains("The answer I got").doesNotContain("says no");
    assertThat(page(address("/now")).select("form[action$=person-told]")).isEmpty();
    assertThat(page(address("/now")).select("#holders").text()).doesNotContain("own hand");
  }

  private String day(int ahead) {
    return today.plusDays(ahead).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private void isTold() throws Exception {
    assertThat(send(on(post(address("/now/person-told")), "toldOn", today)).getStatus())
        .isEqualTo(303);
  }

  private void happens(NrmEvent event, @Nullable TheirYes yes) {
    about.doing(() -> progress.record(about.worker(), referral.id(), event, today, null, yes));
  }

  @Test
  void noAnswerToAReconsiderationCameBeforeItWasAskedFor() throws Exception {
    isNegative();
    isTold();
    happens(NrmEvent.RECONSIDERATION_REQUESTED, TheirYes.THEY_AGREED);
    MockHttpServletResponse answer =
        send(
            on(post(address("/progress/happening")), "on", today.minusDays(1))
                .param("event", "RECONSIDERATION_REFUSED"));
    assertThat(Jsoup.parse(answer.getContentAsString()).text())
        .contains("on which a reconsideration was asked for");
  }

  private String ownPage(String decided) throws Exception {
    String own = "/cases/" + about.caseFile() + "/people/" + about.person() + "/support/own";
    MockHttpServletResponse given =
        send(
            post(own)
                .param("way", "BY_HAND")
                .param("language", "en")
                .param("shared", "LEAVE_OUT")
                .param("decided", decided));
    String made = String.valueOf(given.getRedirectedUrl());
    return page(made).select("main").text();
  }

  @Test
  void theCouncilsAnswerIsAskedInFieldsAndShownInTheStep() throws Exception {
    isNegative();
    String step =
        "/cases/" + about.caseFile() + "/pathway/" + about.person() + "/steps/COUNCIL_HOUSING";
    Document asked = page(step);
    assertThat(asked.text())
        .contains("What has the housing service answered?", "Where do they sleep that night?");
    String version = asked.select("input[name=version]").val();
    MockHttpServletResponse wrong =
        send(post(step).param("answer", "1").param("version", version).param("said", "YES"));
    assertThat(Jsoup.parse(wrong.getContentAsString()).text())
        .contains("Say who answered", "Say where the person sleeps that night");
    MockHttpServletResponse right =
        send(
            on(post(step), "on", today)
                .param("answer", "1")
                .param("version", version)
                .param("said", "YES")
                .param("agreed", "THEY_AGREED")
                .param("by", "Hilda Housing")
                .param("given", "Relief duty, in writing")
                .param("bed", "A room at the Invented Inn"));
    assertThat(right.getStatus()).isEqualTo(303);
    assertThat(page("/cases/" + about.caseFile() + "/pathway/" + about.person()).text())
        .contains("Yes: they help. Hilda Housing", "Bed: A room at the Invented Inn");
  }

  @Test
  void theRequestForMoreTimeIsWrittenFromWhatWasTyped() throws Exception {
    isNegative();
    MockHttpServletResponse wrong =
        send(
            on(post(address("/now/more-time")), "on", today)
                .param("why", "A doctor's letter takes six weeks")
                .param("awaited", ""));
    assertThat(wrong.getStatus()).isEqualTo(200);
    assertThat(Jsoup.parse(wrong.getContentAsString()).select("textarea[name=why]").text())
        .isEqualTo("A doctor's letter takes six weeks");
    MockHttpServletRequestBuilder right =
        on(on(post(address("/now/more-time")), "on", today), "until", today.plusDays(60));
    send(
        right
            .param("why", "A doctor's letter takes six weeks")
            .param("awaited", "The doctor's letter, by May"));
    assertThat(page(address("/now")).text())
        .contains("To the competent authority, under reference NRM/7")
        .contains("A doctor's letter takes six weeks", "The doctor's letter, by May");
  }

  private String pathway() {
    return "/cases/" + about.caseFile() + "/pathway/" + about.person();
  }

  @Test
  void theDayForAskingIsNotCalledLocalPracticeAndIsNotAskedFor() throws Exception {
    isNegative();
    assertThat(page(pathway()).select("#RECONSIDERATION").text())
        .contains("Counted from the day of the decision")
        .doesNotContain("no deadline in law");
    Document form = page(pathway() + "/steps/RECONSIDERATION");
    assertThat(form.select("textarea[name=note]")).hasSize(1);
    assertThat(form.select("input[name^=due], input[name=hour]")).isEmpty();
  }

  @Test
  void whoeverIsToldToAskThePoliceReadsTheirNoBesideIt() throws Exception {
    isNegative();
    assertThat(page(address("/now")).text())
        .containsPattern("Ask the police[^?]*They have said no to the police");
    assertThat(page(pathway()).select("#EVIDENCE_TO_COME").text())
        .contains("They have said no to the police");
  }

  @Test
  @Tag("care")
  void thePaperDoesNotCallNeedlessWhatThePersonDidNotWantAskedFor() throws Exception {
    isNegative();
    String step = pathway() + "/steps/COUNCIL_CARE";
    String version = page(step).select("input[name=version]").val();
    MockHttpServletResponse said =
        send(
            post(step)
                .param("answer", "1")
                .param("version", version)
                .param("said", "NOT_ASKED")
                .param("given", "He does not want the council to know"));
    assertThat(said.getStatus()).isEqualTo(303);
    String paper =
        Jsoup.parse(
                send(post("/cases/" + about.caseFile() + "/people/" + about.person() + "/summary")
                        .param("system", "Liquidlogic")
                        .param("number", "LL" + System.nanoTime())
                        .param("version", "0")
                        .param("purpose", "ADULT_ENQUIRY")
                        .param("ground", "DUTY")
                        .param("parts", "REFERRAL")
                        .param("parts", "DECIDED"))
                    .getContentAsString())
            .text();
    assertThat(paper)
        .contains("Council: care: not asked: the person does not want it")
        .doesNotContain("Council: care: not needed");
  }
}
