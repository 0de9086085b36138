package org.lodestar.app.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.web.Visitor;
import org.lodestar.app.guests.TestGuests;
import org.lodestar.app.guests.TestGuests.Matter;
import org.lodestar.app.guests.TestGuests.Printed;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.UpdatePurpose;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A partner without an account is asked how an action gets on. */
@PlatformTest
class GuestUpdateTest {
  private static int sources;

  private final MockMvc http;
  private final TestGuests guests;
  private final PlanActions actions;
  private final Workforce workforce;
  private final HomeItems home;

  GuestUpdateTest(
      MockMvc http, TestGuests guests, PlanActions actions, Workforce workforce, HomeItems home) {
    this.http = http;
    this.guests = guests;
    this.actions = actions;
    this.workforce = workforce;
    this.home = home;
  }

  private Visitor guest(Printed printed) throws Exception {
    Visitor guest = new Visitor(http, "127.78.0." + ++sources);
    guest.send(printed.here());
    return guest;
  }

  private static MockHttpServletResponse wrote(Visitor guest, Printed printed, String done)
      throws Exception {
    return guest.send(
        printed.update(),
        "done",
        done,
        "next",
        "The other half",
        "inTheWay",
        "No room on Mondays",
        "onTime",
        "AT_RISK");
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return page(answer).select("main").text();
  }

  private MockHttpServletResponse seen(Worker worker, String path) throws Exception {
    return answer(get(path).cookie(workforce.signedIn(worker)));
  }

  private MockHttpServletResponse sent(Worker worker, String path, String... parameters)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(path).with(csrf()).cookie(workforce.signedIn(worker));
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return answer(request);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request).andReturn().getResponse();
  }

  /** What of a partner waits for them; a lead's home shows few of all, and others leave theirs. */
  private List<String> updates(Worker keeper) {
    return home.of(keeper).stream()
        .filter(each -> each.startsWith("An update waits for action"))
        .toList();
  }

  private static String update(Printed printed) {
    return printed.matter().href() + "/updates/" + printed.pass();
  }

  private String version(Printed printed) throws Exception {
    return page(seen(printed.matter().keeper(), update(printed)))
        .select("input[name=version]")
        .attr("value");
  }

  @Test
  void aGuestSeesTheTitleTheDeadlineAndWhatWasLastSaidAndNothingElse() throws Exception {
    Printed printed = guests.printed();
    String seen = text(guest(printed).open(printed.update()));
    assertThat(seen)
        .contains("Train the night staff", "30 September 2045", "What was last said", "Name nobody")
        .doesNotContain("Not for guests", printed.matter().keeper().displayName(), "Ada", "One");
  }

  @Test
  void aGuestReadsWhatItIsAboutAndWhomToRingAsWhoeverAskedWroteIt() throws Exception {
    Matter matter = guests.matter();
    String list = "/guests/for/" + UpdatePurpose.KEY + "/" + matter.action();
    Document form = page(seen(matter.keeper(), list + "/new"));
    assertThat(form.select("textarea[name=about]").text()).isEqualTo("Not for guests");
    LocalDate last = guests.today().plusDays(5);
    String[] asked = {
      "name", "Ada Brook",
      "organisation", "Brook Hotels",
      "about", "Each night team, one evening",
      "ring", "Plan office, desk 12",
      "way", "SHEET",
      "lastDay.day", String.valueOf(last.getDayOfMonth()),
      "lastDay.month", String.valueOf(last.getMonthValue()),
      "lastDay.year", String.valueOf(last.getYear())
    };
    String[] unsaid = asked.clone();
    unsaid[7] = " ";
    assertThat(text(sent(matter.keeper(), list + "/new", unsaid)))
        .contains("Say who asks, and on which number at work they ring back");
    String pass =
        Objects.requireNonNull(sent(matter.keeper(), list + "/new", asked).getRedirectedUrl());
    String version = page(seen(matter.keeper(), pass)).select("input[name=version]").attr("value");
    assertThat(text(sent(matter.keeper(), pass + "/sheet", "version", version)))
        .contains("Train the night staff", "ring: Plan office, desk 12");
    Printed printed = guests.anew(matter, UUID.fromString(pass.replace("/guests/", "")));
    assertThat(text(guest(printed).open(printed.update())))
        .contains("Each night team, one evening", "Plan office, desk 12", "as said on")
        .doesNotContain("Not for guests", matter.keeper().displayName(), "Ada");
    assertThat(text(seen(matter.keeper(), pass))).contains("Plan office, desk 12");
  }

  @Test
  void namesAreStruckBeforeWordsAreTakenOverAndWhatTheGuestWroteStaysTheirs() throws Exception {
    Printed printed = guests.printed();
    Worker keeper = printed.matter().keeper();
    Visitor guest = guest(printed);
    wrote(guest, printed, "Mrs Dovewell held half of them");
    Document form = page(seen(keeper, update(printed)));
    assertThat(form.select("textarea[name=done]").text())
        .isEqualTo("Mrs Dovewell held half of them");
    String version = version(printed);
    String take = update(printed) + "/take";
    assertThat(text(sent(keeper, take, "done", "", "next", "", "inTheWay", "", "version", version)))
        .contains("Leave something of it", "Mrs Dovewell held half of them");
    sent(keeper, take, "done", "Half of them were held", "version", version);
    String history = page(seen(keeper, printed.matter().href())).select("#history ~ ol").text();
    assertThat(history)
        .contains("Said by Brook Hotels", "Half of them were held", "Some words were struck")
        .contains("What is next: The other half")
        .doesNotContain("Dovewell");
    assertThat(text(guest.open(printed.update()))).contains("Mrs Dovewell held half of them");
  }

  @Test
  void whatAGuestSendsWaitsAndIsTakenOverOnceAsSaidByTheirOrganisation() throws Exception {
    Printed printed = guests.printed();
    Worker keeper = printed.matter().keeper();
    Visitor guest = guest(printed);
    assertThat(wrote(guest, printed, "Half of them").getRedirectedUrl())
        .isEqualTo(printed.update());
    wrote(guest, printed, "Half of them");
    assertThat(updates(keeper)).hasSize(1);
    assertThat(text(seen(keeper, printed.matter().href()))).doesNotContain("Half of them");
    wrote(guest, printed, "Two thirds of them");
    assertThat(text(guest.open(printed.update())))
        .contains("You can correct it until", "Two thirds of them");
    assertThat(text(seen(keeper, update(printed)))).contains("Brook Hotels", "Two thirds of them");
    String version = version(printed);
    sent(keeper, update(printed) + "/take", "version", version);
    sent(keeper, update(printed) + "/take", "version", version);
    String history = page(seen(keeper, printed.matter().href())).select("#history ~ ol").text();
    assertThat(history)
        .containsOnlyOnce("Said by Brook Hotels, asked by a link. On time: at risk")
        .contains("What was done: Two thirds of them", "What stands in the way: No room on Mondays")
        .doesNotContain("Ada", "struck");
    assertThat(updates(keeper)).isEmpty();
    assertThat(text(guest.open(printed.update())))
        .contains("It was taken over", "Two thirds of them");
    assertThat(page(guest.open(printed.update())).select("main form")).isEmpty();
    assertThat(text(wrote(guest, printed, "All of them"))).contains("cannot be changed any more");
    assertThat(text(seen(keeper, printed.matter().href()))).doesNotContain("All of them");
  }

  @Test
  void whoOpenedALinkAndIsSilentIsSeenOnActionAndHomeAndRemindedInOnePress() throws Exception {
    Printed printed = guests.printed();
    Worker keeper = printed.matter().keeper();
    String href = printed.matter().href();
    assertThat(text(seen(keeper, href))).contains("waits for a partner since", "not opened yet");
    assertThat(home.of(keeper)).noneMatch(each -> each.contains("no answer since"));
    Visitor guest = guest(printed);
    Document action = page(seen(keeper, href));
    assertThat(action.select("#waits").text()).contains("Link opened on", "no answer since.");
    assertThat(home.of(keeper))
        .anyMatch(each -> each.matches(".*a partner was asked on .+, opened, no answer since .+"));
    var press = action.select("#waits form").getFirst();
    assertThat(press.attr("action")).isEqualTo("/guests/" + printed.pass() + "/sheet");
    String version = press.select("input[name=version]").attr("value");
    String slip = text(sent(keeper, press.attr("action"), "version", version));
    assertThat(slip).contains("/by-link/", "Train the night staff");
    assertThat(text(guest.open(printed.update()))).contains("does not work");
    assertThat(text(seen(keeper, href))).contains("Link sent on", "not opened yet");
  }

  @Test
  void aSilentPartnerIsAFactUntilTheyAnswerOrTheLinkIsTakenBack() throws Exception {
    Matter matter = guests.matter();
    Printed first = guests.printed(matter);
    Printed second = guests.printed(matter, "Harbour Trust");
    assertThat(page(seen(matter.keeper(), matter.href())).select("#waits li")).hasSize(2);
    wrote(guest(first), first, "Half of them");
    assertThat(page(seen(matter.keeper(), matter.href())).select("#waits li")).hasSize(1);
    sent(matter.keeper(), "/guests/" + second.pass() + "/end", "reason", "Asked by mistake");
    assertThat(page(seen(matter.keeper(), matter.href())).select("#waits")).isEmpty();
    assertThat(text(seen(matter.keeper(), matter.href()))).contains("It waits for nobody.");
  }

  @Test
  void whatWasTakenOverIsWhatTheNextGuestReadsAsLastSaid() throws Exception {
    Printed printed = guests.printed();
    wrote(guest(printed), printed, "Half of them");
    sent(printed.matter().keeper(), update(printed) + "/take", "version", version(printed));
    Printed next = guests.printed(printed.matter());
    assertThat(text(guest(next).open(next.update()))).contains("What was done: Half of them");
  }

  @Test
  void whatOnePartnerSaidIsNotShownToAnother() throws Exception {
    Printed printed = guests.printed();
    wrote(guest(printed), printed, "Half of them");
    sent(printed.matter().keeper(), update(printed) + "/take", "version", version(printed));
    Printed other = guests.printed(printed.matter(), "Harbour Trust");
    assertThat(text(guest(other).open(other.update())))
        .contains("What was last said", "Asked by", printed.matter().keeper().organisationName())
        .doesNotContain("Half of them");
  }

  @Test
  void aLinkIsEndedOnlyAfterItIsAskedOnceMore() throws Exception {
    Printed printed = guests.printed();
    String pass = "/guests/" + printed.pass();
    Document page = page(seen(printed.matter().keeper(), pass));
    assertThat(page.select("form[action$=/end]")).isEmpty();
    Document asks = page(seen(printed.matter().keeper(), pass + "/end"));
    assertThat(asks.select("form[action=" + pass + "/end]")).isNotEmpty();
    assertThat(asks.text()).contains("It lets nobody in any more");
  }

  @Test
  void whatIsSetAsideIsAnsweredWithAReasonAndCanBeWrittenAgain() throws Exception {
    Printed printed = guests.printed();
    Worker keeper = printed.matter().keeper();
    Visitor guest = guest(printed);
    wrote(guest, printed, "Ask Mrs Dovewell");
    String aside = update(printed) + "/aside";
    assertThat(text(sent(keeper, aside, "reason", "", "version", version(printed))))
        .contains("There is a problem");
    sent(keeper, aside, "reason", "It names somebody", "version", version(printed));
    assertThat(text(guest.open(printed.update())))
        .contains("It was set aside", "It names somebody");
    assertThat(text(seen(keeper, printed.matter().href()))).doesNotContain("Dovewell");
    wrote(guest, printed, "Half of them");
    assertThat(updates(keeper)).hasSize(1);
  }

  @Test
  void whatAGuestCorrectedSinceItWasReadIsNotTakenOverUnread() throws Exception {
    Printed printed = guests.printed();
    Visitor guest = guest(printed);
    wrote(guest, printed, "Half of them");
    String version = version(printed);
    wrote(guest, printed, "None of them");
    assertThat(
            sent(printed.matter().keeper(), update(printed) + "/take", "version", version)
                .getStatus())
        .isEqualTo(409);
    assertThat(text(seen(printed.matter().keeper(), printed.matter().href())))
        .doesNotContain("of them");
  }

  @Test
  void aGuestIsToldThatAnActionWasSettledMeanwhileAndKeepsTheirWords() throws Exception {
    Printed printed = guests.printed();
    Visitor guest = guest(printed);
    settle(printed.matter());
    MockHttpServletResponse looked = guest.open(printed.update());
    assertThat(text(looked)).contains("settled meanwhile");
    assertThat(page(looked).select("main form")).isEmpty();
    MockHttpServletResponse refused = wrote(guest, printed, "Half of them");
    assertThat(text(refused)).contains("settled meanwhile", "Half of them");
    Printed unopened = guests.printed(guests.matter());
    settle(unopened.matter());
    assertThat(new Visitor(http, "127.78.1.1").open(unopened.here()).getStatus()).isEqualTo(404);
  }

  private void settle(Matter matter) {
    TestGuests.as(
        matter.keeper(),
        () -> {
          Outcome done = new Outcome(Outcome.Result.DONE, "Held", LocalDate.of(2045, 6, 1));
          actions.record(matter.keeper(), matter.strategy(), matter.action(), done, 0);
          return done;
        });
  }

  @Test
  void aLinkThatIsEndedWhileSomebodyTypesKeepsNothing() throws Exception {
    Printed printed = guests.printed();
    Visitor guest = guest(printed);
    sent(printed.matter().keeper(), "/guests/" + printed.pass() + "/end", "reason", "Done");
    assertThat(wrote(guest, printed, "Half of them").getStatus()).isEqualTo(404);
    assertThat(seen(printed.matter().keeper(), update(printed)).getStatus()).isEqualTo(404);
  }

  @Test
  void allThatIsMissingIsToldAtOnce() throws Exception {
    Printed printed = guests.printed();
    Document wrong =
        page(guest(printed).send(printed.update(), "done", " ", "next", "x".repeat(1_001)));
    assertThat(wrong.select(".govuk-error-summary li")).hasSize(3);
  }

  /** Another action's address shows nobody what was written of this one. */
  @Test
  void anUpdateStandsAtTheAddressOfItsOwnActionAlone() throws Exception {
    Printed printed = guests.printed();
    wrote(guest(printed), printed, "Half of them");
    Matter other = guests.matter(printed.matter().keeper().organisation());
    assertThat(
            seen(printed.matter().keeper(), other.href() + "/updates/" + printed.pass())
                .getStatus())
        .isEqualTo(404);
  }
}
