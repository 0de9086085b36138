package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.tables.Tables;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Many colleagues from a spreadsheet: looked at first, all or nothing, and by two. */
@PlatformTest
class PeopleListPagesTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final DSLContext sql;

  private UUID organisation;
  private Worker asker;
  private Worker here;
  private Cookie cookie;
  private Cookie second;
  private final String mark = Ids.next().toString();

  PeopleListPagesTest(MockMvc mvc, Workforce workforce, DSLContext sql) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.sql = sql;
  }

  @BeforeEach
  void aPlaceWithAnAdministrator() {
    organisation = workforce.anOrganisation();
    asker = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    here = workforce.aWorker(organisation, Role.TRAINER);
    cookie = workforce.signedIn(asker);
    second =
        workforce.signedIn(
            workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(String text, String... more) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/people/list")
            .with(csrf())
            .cookie(cookie)
            .param("organisation", organisation.toString())
            .param("text", text);
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return answer(request);
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private String address(String name) {
    return name + "-" + mark + "@example.org";
  }

  private String list(String... lines) {
    return "name,email,roles\n" + String.join("\n", lines);
  }

  private long accounts() {
    return sql.fetchCount(Tables.PERSON, Tables.PERSON.ORGANISATION.eq(organisation));
  }

  private String tried(String text) throws Exception {
    return page(sent(text)).select("input[name=tried]").val();
  }

  @Test
  void aListIsShownFirstAndChangesNothingUntilItIsSentAgain() throws Exception {
    String text = list("Ami Fell," + address("ami") + ",Trainer");
    Document shown = page(sent(text));
    assertThat(shown.text()).contains("1 person is new.").contains("Is invited");
    assertThat(accounts()).isEqualTo(2);
    String mark = shown.select("input[name=tried]").val();
    assertThat(page(sent(text, "tried", mark)).select(".govuk-error-summary").text())
        .contains("Tick that you have checked these addresses");
    assertThat(accounts()).isEqualTo(2);
    assertThat(sent(text, "tried", mark, "outside", "true").getRedirectedUrl())
        .startsWith("/people?");
    assertThat(accounts()).isEqualTo(3);
  }

  @Test
  void aListThatWasChangedAfterItWasShownIsShownAgain() throws Exception {
    String mark = tried(list("Ami Fell," + address("ami") + ",Trainer"));
    String other = list("Ben Fell," + address("ben") + ",Trainer");
    MockHttpServletResponse again = sent(other, "tried", mark, "outside", "true");
    assertThat(again.getRedirectedUrl()).isNull();
    assertThat(page(again).text()).contains("Ben Fell").contains("Nothing has happened yet.");
    assertThat(page(again).select("textarea").text()).contains("Ben Fell");
    assertThat(accounts()).isEqualTo(2);
  }

  @Test
  void oneWrongLineHoldsAllBackAndNothingTypedIsLost() throws Exception {
    String good = "Ami Fell," + address("ami") + ",Trainer";
    String text = list(good, "Ben Fell,ben,Trainer", "=1+1," + address("cy") + ",Trainer");
    Document shown = page(sent(text, "tried", "x", "outside", "true"));
    assertThat(shown.text()).contains("is not an email address").contains("begins like a formula");
    assertThat(shown.select("textarea").text()).contains("Ben Fell,ben,Trainer");
    assertThat(accounts()).isEqualTo(2);
  }

  @Test
  void whoIsHereIsLeftAsTheyAreAndForeignAddressesAndHigherRolesAreRefused() throws Exception {
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    Document shown =
        page(
            sent(
                list(
                    "Same," + email(here) + ",Trainer",
                    "Other," + email(asker) + ",Trainer",
                    "Foreign," + email(foreign) + ",Trainer",
                    "High," + address("high") + ",Auditor")));
    assertThat(shown.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("Same") && row.contains("Is here already"))
        .anyMatch(row -> row.contains("Other") && row.contains("with other roles"))
        .anyMatch(row -> row.contains("Foreign") && row.contains("cannot be used"))
        .anyMatch(row -> row.contains("High") && row.contains("Only a platform administrator"));
    assertThat(shown.select("input[name=tried]")).isEmpty();
    assertThat(accounts()).isEqualTo(2);
  }

  private String email(Worker worker) {
    return Objects.requireNonNull(
        sql.select(Tables.PERSON.EMAIL)
            .from(Tables.PERSON)
            .where(Tables.PERSON.ID.eq(worker.id()))
            .fetchOne(Tables.PERSON.EMAIL));
  }

  @Test
  void whoIsNotOnItIsKeptOutOnlyWhereTicked() throws Exception {
    Worker stays = workforce.aWorker(organisation, Role.TRAINER);
    Cookie theirs = workforce.signedIn(here);
    String text = list("Ami Fell," + address("ami") + ",Trainer");
    Document shown = page(sent(text));
    assertThat(shown.select("input[name=suspend]").eachAttr("value"))
        .containsExactlyInAnyOrder(here.id().toString(), stays.id().toString());
    assertThat(shown.select("input[name=suspend][checked]")).isEmpty();
    sent(
        text,
        "tried",
        shown.select("input[name=tried]").val(),
        "outside",
        "true",
        "suspend",
        here.id().toString());
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(302);
    assertThat(answer(get("/work").cookie(workforce.signedIn(stays))).getStatus()).isEqualTo(200);
  }

  @Test
  void nobodyIsKeptOutWhoIsNotOfThisPlace() throws Exception {
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    String text = list("Ami Fell," + address("ami") + ",Trainer");
    sent(text, "tried", tried(text), "outside", "true", "suspend", foreign.id().toString());
    assertThat(accounts()).isEqualTo(2);
    assertThat(answer(get("/work").cookie(workforce.signedIn(foreign))).getStatus()).isEqualTo(200);
  }

  @Test
  void manyWhoReadContentAreAgreedToInOneGoByASecondAdministratorAlone() throws Exception {
    List<String> names = List.of("ami", "ben", "cy", "di");
    String text =
        list(
            names.stream()
                .map(name -> name + " Fell," + address(name) + ",Caseworker")
                .toArray(String[]::new));
    sent(text, "tried", tried(text), "outside", "true");
    assertThat(page(answer(get("/accounts").cookie(cookie))).select("input[name=request]"))
        .isEmpty();
    assertThat(page(answer(get("/work?kind=DUE").cookie(second))).text()).contains("Agree to");
    List<String> waiting =
        page(answer(get("/accounts").cookie(second))).select("tbody tr").stream()
            .filter(row -> names.stream().anyMatch(name -> row.text().contains(name + " Fell")))
            .map(row -> row.select("input[name=request]").val())
            .toList();
    assertThat(waiting).hasSize(4);
    assertThat(answer(post("/accounts").with(csrf()).cookie(second)).getStatus()).isEqualTo(409);
    MockHttpServletRequestBuilder own = post("/accounts").with(csrf()).cookie(cookie);
    waiting.forEach(each -> own.param("request", each));
    assertThat(answer(own).getStatus()).isEqualTo(409);
    MockHttpServletRequestBuilder agreed = post("/accounts").with(csrf()).cookie(second);
    waiting.forEach(each -> agreed.param("request", each));
    assertThat(answer(agreed).getRedirectedUrl()).isEqualTo("/accounts");
    assertThat(page(answer(get("/accounts").cookie(second))).text()).doesNotContain("ami Fell");
  }
}
