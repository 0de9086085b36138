package org.lodestar.app.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.support.Someone.answers;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.Someone;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages, as a browser without JavaScript gets them. */
@PlatformTest
class SupportPagesTest {
  private final MockMvc web;
  private final Workforce workforce;
  private final Sheets sheets;
  private final Someone someone;

  private Someone.Made adult;
  private String support;

  SupportPagesTest(MockMvc web, Workforce workforce, Sheets sheets, Someone someone) {
    this.web = web;
    this.workforce = workforce;
    this.sheets = sheets;
    this.someone = someone;
  }

  @BeforeEach
  void anAdult() {
    adult = someone.of(AgeStatus.ADULT);
    support = Addresses.support(adult.caseFile(), adult.person());
  }

  private MockHttpServletResponse send(Worker worker, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(request.cookie(workforce.signedIn(worker)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document page(Worker worker, String address) throws Exception {
    MockHttpServletResponse answer = send(worker, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private static MockHttpServletRequestBuilder safetyPlan(String address, String signs) {
    return post(address)
        .param("signs", signs)
        .param("person", "Goes")
        .param("workers", "Come")
        .param("agreed", "YES")
        .param("reviewOn.day", "1")
        .param("reviewOn.month", "1")
        .param("reviewOn.year", "2090")
        .param("version", "0");
  }

  @Test
  void whoComesSecondSeesBothVersionsAndLosesNothing() throws Exception {
    String address = support + "/sheets/safety-plan/write";
    assertThat(send(adult.worker(), safetyPlan(address, "A car")).getStatus()).isEqualTo(303);
    MockHttpServletResponse answer = send(adult.colleague(), safetyPlan(address, "A message"));
    assertThat(answer.getStatus()).isEqualTo(409);
    Document shown = Jsoup.parse(answer.getContentAsString());
    assertThat(shown.select(".lode-clash").text()).contains("A car");
    assertThat(shown.select("textarea[name=signs]").text()).isEqualTo("A message");
    assertThat(shown.select("input[name=version]").val()).isEqualTo("1");
  }

  @Test
  void providersOfTheContractAreOfferedFromTheDirectoryAndNoneIsForced() throws Exception {
    Document shown = page(adult.worker(), support + "/sheets/support-contract/write");
    String offered = shown.select("input[name=provider]").attr("list");
    assertThat(shown.select("datalist[id=" + offered + "] option").eachAttr("value"))
        .contains("The Salvation Army");
  }

  @Test
  void whatIsMissingIsToldAtTheTopAndAtTheFieldAndNothingTypedIsLost() throws Exception {
    MockHttpServletResponse answer =
        send(
            adult.worker(),
            post(support + "/sheets/safety-plan/write")
                .param("places", "The chaplain")
                .param("reviewOn.day", "31")
                .param("reviewOn.month", "2")
                .param("reviewOn.year", "2090"));
    Document shown = Jsoup.parse(answer.getContentAsString());
    assertThat(shown.select(".govuk-error-summary a")).hasSize(5);
    assertThat(shown.select("#signs-error").text()).contains("How do we notice");
    assertThat(shown.select("textarea[name=places]").text()).isEqualTo("The chaplain");
    assertThat(shown.select("[name=reviewOn.day]").val()).isEqualTo("31");
  }

  @Test
  void aDraftWaitsForItsWriterAloneAndOnTheHomePage() throws Exception {
    String address = support + "/sheets/safety-plan/write";
    keep(adult.worker(), "/support/sheets/safety-plan/write", "signs", "Half");
    assertThat(page(adult.worker(), address).select("textarea[name=signs]").text())
        .isEqualTo("Half");
    assertThat(page(adult.colleague(), address).select("textarea[name=signs]").text()).isEmpty();
    assertThat(page(adult.worker(), "/work").select("a[href=" + address + "]")).isNotEmpty();
    send(adult.worker(), safetyPlan(address, "Whole"));
    assertThat(page(adult.worker(), "/work").select("a[href=" + address + "]")).isEmpty();
  }

  private MockHttpServletResponse keep(Worker worker, String form, String field, String typed)
      throws Exception {
    return send(
        worker,
        post(support + "/draft/typed")
            .param("form", form)
            .param("version", "0")
            .param(field, typed));
  }

  @Test
  void whatIsTypedIntoAShortFormIsKeptToo() throws Exception {
    String goals = support + "/plan/goals/new";
    assertThat(
            keep(adult.worker(), "/support/plan/goals/new", "words", "A ro").getContentAsString())
        .contains("Kept as a draft at");
    Document shown = page(adult.worker(), goals);
    assertThat(shown.select("[name=words]").val()).isEqualTo("A ro");
    assertThat(shown.text()).contains("This is your draft");
    send(
        adult.worker(),
        post(goals).param("words", "A room").param("whose", "PERSON").param("state", "OPEN"));
    assertThat(page(adult.worker(), goals).text()).doesNotContain("This is your draft");
    assertThat(page(adult.worker(), support + "/plan").text()).contains("A room");
  }

  @Test
  void aDraftOfAChangeGoesOnFromTheVersionOnWhichItWasBegun() throws Exception {
    String address = support + "/sheets/safety-plan/write";
    keep(adult.worker(), "/support/sheets/safety-plan/write", "signs", "Half");
    send(adult.colleague(), safetyPlan(address, "A car"));
    assertThat(page(adult.worker(), address).select("input[name=version]").val()).isEqualTo("0");
    assertThat(send(adult.worker(), safetyPlan(address, "Half")).getStatus()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/cases", "/support/draft/typed", "/support/../../x", "https://x"})
  void aDraftHasTheNameOfAFormOfSupport(String form) throws Exception {
    assertThat(keep(adult.worker(), form, "words", "x").getStatus()).isEqualTo(404);
  }

  @Test
  void aChildIsSeenAsAChild() throws Exception {
    Someone.Made child = someone.of(AgeStatus.UNSURE);
    String here = Addresses.support(child.caseFile(), child.person());
    Document overview = page(child.worker(), here);
    assertThat(overview.text()).contains("Guardian").doesNotContain("Support contract");
    assertThat(page(child.worker(), here + "/sheets/risk/write").text())
        .contains("Do not judge them older", "I have asked myself");
    assertThat(page(child.worker(), here + "/outcomes").text()).contains("made for adults");
    assertThat(page(adult.worker(), support + "/sheets/risk/write").text())
        .doesNotContain("Do not judge them older");
  }

  @Test
  void theCasePageLeadsToSupportAndTellsWhatIsOverdue() throws Exception {
    adult.doing(
        () ->
            sheets.write(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                SheetKind.RISK,
                "",
                answers("level", "HIGH", "reviewOn", "2026-01-01"),
                0));
    Document file = page(adult.worker(), "/cases/" + adult.caseFile());
    assertThat(file.select("a[href=" + support + "]")).isNotEmpty();
    assertThat(file.text()).contains("Review overdue");
  }

  @Test
  void aSheetThatIsNoneIsNotFound() throws Exception {
    for (String name : new String[] {"scoring", "need", "need-none", "guardian", "x"}) {
      assertThat(send(adult.worker(), get(support + "/sheets/" + name)).getStatus())
          .as(name)
          .isEqualTo(404);
    }
  }
}
