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
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.Sheets;
import org.lodestar.app.support.Someone;
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
    send(adult.worker(), post(address).param("signs", "Half").param("draft", "true"));
    assertThat(page(adult.worker(), address).select("textarea[name=signs]").text())
        .isEqualTo("Half");
    assertThat(page(adult.colleague(), address).select("textarea[name=signs]").text()).isEmpty();
    assertThat(page(adult.worker(), "/work").select("a[href=" + address + "]")).isNotEmpty();
    send(adult.worker(), safetyPlan(address, "Whole"));
    assertThat(page(adult.worker(), "/work").select("a[href=" + address + "]")).isEmpty();
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
