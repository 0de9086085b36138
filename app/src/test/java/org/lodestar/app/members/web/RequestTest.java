package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.TestMailbox;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.store.tables.Tables;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Accounts that open content: asked for by one, agreed to by another, handed over by two. */
@PlatformTest
class RequestTest {
  private static final String PASSWORD = "kettle orbit lemon";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Organisations organisations;
  private final Accounts accounts;
  private final Hands hands;
  private final TestMailbox mailbox;
  private final DSLContext sql;
  private final ResponsibleBody inCharge;
  private final Clock clock;

  private UUID organisation;
  private Worker asker;
  private Worker second;
  private Worker manager;
  private Worker colleague;

  RequestTest(
      MockMvc mvc,
      Workforce workforce,
      Organisations organisations,
      Accounts accounts,
      Hands hands,
      TestMailbox mailbox,
      DSLContext sql,
      ResponsibleBody inCharge,
      Clock clock) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.organisations = organisations;
    this.accounts = accounts;
    this.hands = hands;
    this.mailbox = mailbox;
    this.sql = sql;
    this.inCharge = inCharge;
    this.clock = clock;
  }

  @BeforeEach
  void twoAdministratorsAndTheirColleagues() {
    organisation = workforce.anOrganisation();
    asker = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    second = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    manager = workforce.aWorker(organisation, Role.MANAGER);
    colleague = workforce.aWorker(organisation, Role.CASEWORKER);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(Worker by, String path, String... parameters)
      throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(workforce.signedIn(by));
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return answer(request);
  }

  private Document seen(Worker by, String path) throws Exception {
    return AllPages.ofWork(path, each -> page(answer(get(each).cookie(workforce.signedIn(by)))));
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private String invited(Worker by, String email, String... roles) throws Exception {
    MockHttpServletRequestBuilder request =
        post("/people/invite")
            .with(csrf())
            .cookie(workforce.signedIn(by))
            .param("displayName", "Sam Rivers")
            .param("post", "")
            .param("email", email)
            .param("organisation", organisation.toString())
            .param("roles", roles)
            .param("version", "0");
    MockHttpServletResponse asked = answer(request);
    assertThat(asked.getContentAsString()).doesNotContain("/join/");
    return Objects.requireNonNull(asked.getRedirectedUrl());
  }

  private String reset(Worker by, Worker whom) throws Exception {
    return Objects.requireNonNull(sent(by, "/people/" + whom.id() + "/reset").getRedirectedUrl());
  }

  private static String address() {
    return Ids.next() + "@example.org";
  }

  private UUID personOf(String email) {
    return accounts.find(email).orElseThrow().id();
  }

  private int linksOf(UUID person) {
    return sql.fetchCount(Tables.INVITATION, Tables.INVITATION.PERSON.eq(person));
  }

  private static String said(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(409);
    return page(answer).select("[role=alert]").text();
  }

  private String sheet(Worker by, String request) throws Exception {
    String link = page(sent(by, request + "/sheet")).select("#link").text();
    return link.substring(link.indexOf("/join/"));
  }

  private String piece(Worker by, String request) throws Exception {
    return page(sent(by, request + "/piece")).select("#piece").text();
  }

  private MockHttpServletResponse join(String link, String piece) throws Exception {
    return answer(
        post(link)
            .with(csrf())
            .param("password", PASSWORD)
            .param("again", PASSWORD)
            .param("piece", piece));
  }

  @Test
  void oneAdministratorAloneLetsNoManagerOfTheirOwnIn() throws Exception {
    String email = address();
    String request = invited(asker, email, "MANAGER");
    UUID person = personOf(email);
    assertThat(seen(asker, request).text()).contains("Waits for a second administrator");
    assertThat(said(sent(asker, request + "/agree"))).contains("somebody else must agree");
    assertThat(said(sent(asker, request + "/sheet"))).contains("nothing to hand over");
    assertThat(said(sent(asker, request + "/piece"))).contains("nothing to hand over");
    assertThat(linksOf(person)).isZero();

    assertThat(sent(second, request + "/agree").getRedirectedUrl()).isEqualTo(request);
    String link = sheet(asker, request);
    assertThat(said(sent(asker, request + "/piece"))).contains("Another administrator");
    assertThat(page(join(link, "0000-0000")).select("#piece-error").text())
        .as("nobody has made it")
        .contains("Nobody has made");
    String piece = piece(second, request);
    assertThat(said(sent(second, request + "/sheet"))).contains("the other half");
    assertThat(page(join(link, "0000-0000")).select("#piece-error").text())
        .contains("does not fit");
    assertThat(join(link, piece.toLowerCase(java.util.Locale.ROOT)).getStatus()).isEqualTo(303);
    assertThat(join(link, piece).getStatus()).as("once").isEqualTo(404);
    assertThat(workforce.person(person).state()).isEqualTo(State.ACTIVE);

    for (Worker hand : List.of(asker, second)) {
      assertThat(apart(hand.id(), person)).as("no second person to their own guest").isFalse();
    }
    assertThat(apart(manager.id(), person)).isTrue();
  }

  private boolean apart(UUID one, UUID other) {
    return Standing.member(one).call(() -> hands.apart(one, other));
  }

  @Test
  void aRoleWithoutContentNeedsNobodysAgreementButStillTwoHandsToBeHandedOver() throws Exception {
    String request = invited(asker, address(), "TRAINER");
    String link = sheet(asker, request);
    assertThat(said(sent(asker, request + "/piece"))).contains("Another administrator");
    assertThat(seen(second, "/work?kind=DUE").text()).contains("waits for the second piece");
    assertThat(join(link, piece(second, request)).getStatus()).isEqualTo(303);
  }

  @Test
  void guessingASecondPieceMakesTheSheetWorthless() throws Exception {
    String request = invited(asker, address(), "TRAINER");
    String link = sheet(asker, request);
    String piece = piece(second, request);
    for (int i = 0; i < 5; i++) {
      join(link, "0000-000" + i);
    }
    assertThat(join(link, piece).getStatus()).isEqualTo(404);
    assertThat(join(sheet(asker, request), piece).getStatus()).as("a new sheet").isEqualTo(303);
  }

  @Test
  void theWorkerAndTheManagerAreToldOfAResetAtOnceAndCanStopIt() throws Exception {
    String request = reset(asker, colleague);
    assertThat(seen(colleague, "/work").text()).contains("about your own account");
    assertThat(seen(manager, "/work").text()).contains("look whether it is right");
    assertThat(seen(second, "/work?kind=DUE").text()).contains("as the second administrator");
    assertThat(seen(manager, request).text()).contains("Waits for a second administrator");
    assertThat(seen(manager, "/work").text()).doesNotContain("look whether it is right");

    assertThat(sent(manager, request + "/agree").getStatus()).isEqualTo(403);
    assertThat(sent(colleague, request + "/stop").getRedirectedUrl()).isEqualTo(request);
    assertThat(said(sent(second, request + "/agree"))).contains("stopped it already");
    assertThat(seen(manager, "/work").text()).as("told again").contains("look whether it is");
    assertThat(linksOf(colleague.id())).isZero();
    assertThat(apart(asker.id(), colleague.id())).as("nothing was done").isTrue();
  }

  @Test
  void ofTwoAdministratorsWhoResetEachOtherNeitherAgreesAndBothKeepTheirSignIn() throws Exception {
    Worker other = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    Cookie theirs = workforce.signedIn(other);
    String ofOther = reset(asker, other);
    String ofAsker = reset(other, asker);
    assertThat(said(sent(other, ofOther + "/agree"))).contains("your own account");
    assertThat(said(sent(asker, ofAsker + "/agree"))).contains("your own account");
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(200);

    sent(second, ofOther + "/agree");
    assertThat(answer(get("/work").cookie(theirs)).getStatus()).isEqualTo(302);
    String again = reset(other, asker);
    assertThat(said(sent(second, ofAsker + "/agree"))).contains("asked for again");
    assertThat(sent(second, again + "/agree").getStatus())
        .as("the second administrator had a hand in the account of who asks now")
        .isEqualTo(404);
  }

  @Test
  void whatNobodyAgreesToInTimeLapses() throws Exception {
    String request = reset(asker, colleague);
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(15)),
        () -> {
          assertThat(said(sent(second, request + "/agree"))).contains("in time");
          return null;
        });
  }

  @Test
  void whatWasAskedForAgainWasAgreedToByNobody() throws Exception {
    String first = reset(asker, colleague);
    String again = reset(asker, colleague);
    String replaced = seen(asker, first).select("main").text();
    assertThat(replaced)
        .contains("Replaced by a newer request: nobody agreed to this one")
        .doesNotContain("Agreed", "operator of the machine", "in time");
    sent(second, again + "/agree");
    assertThat(seen(asker, again).select("main").text())
        .contains("Agreed by", second.displayName());
  }

  @Test
  void agreeingTwiceOrToWhatAnotherStoppedIsRefused() throws Exception {
    String request = reset(asker, colleague);
    sent(second, request + "/agree");
    assertThat(said(sent(second, request + "/agree"))).contains("agreed to already");
    assertThat(said(sent(manager, request + "/stop"))).contains("agreed to already");
  }

  @Test
  void foreignAndUnknownRequestsLookTheSame() throws Exception {
    String request = reset(asker, colleague);
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.ORGANISATION_ADMINISTRATOR);
    Cookie cookie = workforce.signedIn(foreign);
    assertThat(answer(get(request).cookie(cookie)).getStatus()).isEqualTo(404);
    assertThat(answer(get("/accounts/" + Ids.next()).cookie(cookie)).getStatus()).isEqualTo(404);
    assertThat(sent(foreign, request + "/agree").getStatus()).isEqualTo(404);
    assertThat(sent(foreign, request + "/stop").getStatus()).isEqualTo(404);
  }

  @Test
  void aRoleThatOpensContentIsGivenWhenASecondAdministratorAgrees() throws Exception {
    Worker trainer = workforce.aWorker(organisation, Role.TRAINER);
    String request = given(trainer, "MANAGER");
    assertThat(workforce.person(trainer.id()).roles()).containsExactly(Role.TRAINER);
    assertThat(seen(second, request).text()).contains("Manager", "Trainer");
    sent(second, request + "/agree");
    assertThat(workforce.person(trainer.id()).roles()).containsExactly(Role.MANAGER);
    assertThat(apart(asker.id(), trainer.id())).isFalse();
  }

  @Test
  void aChangeThatFitsNoMoreIsNotMadeByHalves() throws Exception {
    Worker trainer = workforce.aWorker(organisation, Role.TRAINER);
    String request = given(trainer, "MANAGER");
    sent(asker, "/people/" + trainer.id() + "/suspend");
    assertThat(said(sent(second, request + "/agree"))).contains("changed since");
    assertThat(workforce.person(trainer.id()).roles()).containsExactly(Role.TRAINER);
    assertThat(seen(second, request).text()).contains("Waits for a second administrator");
  }

  private String given(Worker whom, String role) throws Exception {
    Document form = seen(asker, "/people/" + whom.id() + "/change");
    return Objects.requireNonNull(
        sent(
                asker,
                "/people/" + whom.id() + "/change",
                "displayName",
                form.select("#displayName").val(),
                "post",
                "",
                "email",
                form.select("#email").val(),
                "organisation",
                organisation.toString(),
                "roles",
                role,
                "version",
                form.select("input[name=version]").val())
            .getRedirectedUrl());
  }

  @Test
  void aLinkGoesToAMailboxOfTheOrganisationAndNobodySeesIt() throws Exception {
    workersHaveMailIn("council.example");
    mailbox.whileItReaches(
        true,
        () -> {
          String email = "sam." + Ids.next() + "@council.example";
          String request = invited(asker, email, "CASEWORKER");
          assertThat(mailbox.letters()).isEmpty();
          sent(second, request + "/agree");
          assertThat(mailbox.letters()).singleElement().asString().startsWith(email);
          String letter = mailbox.letters().getFirst();
          assertThat(seen(asker, request).text()).contains("mailbox").doesNotContain("/join/");
          assertThat(said(sent(asker, request + "/sheet"))).contains("nothing to hand over");
          assertThat(join(letter.substring(letter.indexOf("/join/")), "").getStatus())
              .isEqualTo(303);
        });
  }

  @Test
  void whatTheMailServerDoesNotTakeGoesOnPaper() throws Exception {
    workersHaveMailIn("council.example");
    mailbox.whileItReaches(
        false,
        () -> {
          String email = "sam." + Ids.next() + "@council.example";
          String request = invited(asker, email, "TRAINER");
          String letter = mailbox.letters().getFirst();
          assertThat(answer(get(letter.substring(letter.indexOf("/join/")))).getStatus())
              .as("the link of a letter that may still arrive is worthless")
              .isEqualTo(404);
          assertThat(seen(asker, request).text()).contains("handed over on paper");
          assertThat(sheet(asker, request)).startsWith("/join/");
        });
  }

  @Test
  void anAddressElsewhereGetsNoLetter() throws Exception {
    workersHaveMailIn("council.example");
    mailbox.whileItReaches(
        true,
        () -> {
          String request = invited(asker, "sam@" + Ids.next() + ".notcouncil.example", "TRAINER");
          assertThat(mailbox.letters()).isEmpty();
          assertThat(seen(asker, request).text()).contains("handed over on paper");
        });
  }

  private void workersHaveMailIn(String domain) {
    var now = organisations.get(organisation);
    Standing.member(second.id())
        .run(
            () ->
                organisations.change(
                    organisation,
                    new NewOrganisation(
                        now.name(), AgencyKind.COUNCIL, Duration.ofHours(24), "", "", domain),
                    now.version()));
  }

  @Test
  void nobodyMakesTwoEditorsAloneWhoCouldConfirmEachOther() throws Exception {
    Worker platform = workforce.aWorker(organisation, Role.PLATFORM_ADMINISTRATOR);
    for (String role : List.of("EDITOR", "STRATEGIC_LEAD")) {
      String request = invited(platform, Ids.next() + "@example.org", role);
      assertThat(seen(platform, request).text()).contains("Waits for a second administrator");
      assertThat(sent(platform, request + "/agree").getStatus()).isIn(403, 404, 409);
    }
  }

  @Test
  void whoeverReadsContentIsKeptOutByOneAtOnceAndLetBackByTwoAlone() throws Exception {
    String account = "/people/" + colleague.id();
    sent(asker, account + "/suspend");
    assertThat(workforce.person(colleague.id()).state()).isEqualTo(State.SUSPENDED);
    String told =
        seen(manager, "/work").select("a:contains(A colleague was kept out)").attr("href");
    assertThat(seen(manager, told).text())
        .contains(colleague.displayName() + " was kept out", asker.displayName(), "Done");
    assertThat(seen(manager, "/work").text()).doesNotContain("was kept out");
    String waits = sent(asker, account + "/restore").getRedirectedUrl();
    assertThat(waits).startsWith("/accounts/");
    assertThat(workforce.person(colleague.id()).state()).isEqualTo(State.SUSPENDED);
    assertThat(sent(asker, waits + "/agree").getStatus()).isEqualTo(409);
    assertThat(sent(second, waits + "/agree").getStatus()).isEqualTo(303);
    assertThat(workforce.person(colleague.id()).state()).isEqualTo(State.ACTIVE);
    assertThat(apart(asker.id(), colleague.id())).isFalse();
  }

  @Test
  void whoCanLetThemBackIsNamedAndWhereNobodyElseDoesTheirWorkItIsForToday() throws Exception {
    Worker triage = workforce.aWorker(organisation, Role.TRIAGE_OFFICER);
    sent(asker, "/people/" + triage.id() + "/suspend");
    String waits =
        Objects.requireNonNull(
            sent(asker, "/people/" + triage.id() + "/restore").getRedirectedUrl());
    assertThat(seen(asker, waits).text()).contains("Ring one of them", second.displayName());
    String said = triage.displayName() + " is let in again";
    assertThat(seen(asker, "/work").select("a[href=" + waits + "]").text())
        .contains(said, "you asked");
    assertThat(seen(second, "/work?kind=FIRST").select("a[href=" + waits + "]").text())
        .contains(said, "waits for you");
    sent(second, waits + "/agree");
    assertThat(seen(second, "/work").select("a[href=" + waits + "]")).isEmpty();
  }

  @Test
  void whoeverOpensNoContentIsLetBackByOne() throws Exception {
    Worker trainer = workforce.aWorker(organisation, Role.TRAINER);
    String account = "/people/" + trainer.id();
    sent(asker, account + "/suspend");
    assertThat(seen(manager, "/work").text()).doesNotContain("was kept out");
    assertThat(sent(asker, account + "/restore").getRedirectedUrl())
        .isEqualTo(account + "?done=restore");
    assertThat(workforce.person(trainer.id()).state()).isEqualTo(State.ACTIVE);
  }

  /** Whoever keeps out the last reader of concerns is not the only one who knows. */
  @Test
  void whereWhoeverKeepsThemOutIsTheOnlyOneInChargeTheBodyInChargeIsTold() throws Exception {
    UUID small = workforce.anOrganisation();
    Worker alone = workforce.aWorker(small, Role.ORGANISATION_ADMINISTRATOR, Role.MANAGER);
    Worker triage = workforce.aWorker(small, Role.TRIAGE_OFFICER);
    UUID body = inCharge.body().orElseThrow().organisation();
    Worker above = workforce.aWorker(body, Role.MANAGER);
    sent(alone, "/people/" + triage.id() + "/suspend");
    assertThat(seen(above, "/work").text()).contains("A colleague was kept out");
  }

  @Test
  void beforeTheOnlyOneOfAPlaceIsKeptOutItSaysWhatStopsAndWhomToTell() throws Exception {
    Worker triage = workforce.aWorker(organisation, Role.TRIAGE_OFFICER);
    String step = "/people/" + triage.id() + "/suspend";
    assertThat(seen(asker, step).text())
        .contains("new concerns are read by nobody", manager.displayName());
    Worker another = workforce.aWorker(organisation, Role.TRIAGE_OFFICER, Role.DUTY_OFFICER);
    assertThat(seen(asker, step).text()).doesNotContain("read by nobody");
    assertThat(seen(asker, "/people/" + another.id() + "/leave").text())
        .contains("nobody is called to what is urgent")
        .doesNotContain("read by nobody");
    sent(asker, "/people/" + another.id() + "/suspend");
    sent(asker, step);
    Document work = seen(manager, "/work");
    assertThat(work.expectFirst("section").text()).contains("A colleague was kept out");
    String told = work.expectFirst("section").select("a[href^=/accounts/]").attr("href");
    assertThat(seen(manager, told).text()).contains("new concerns are read by nobody");
  }
}
