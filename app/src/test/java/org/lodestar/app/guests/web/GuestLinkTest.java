package org.lodestar.app.guests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.web.Visitor;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.NewPass;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.guests.TestGuests;
import org.lodestar.app.guests.TestGuests.Matter;
import org.lodestar.app.guests.TestGuests.Printed;
import org.lodestar.app.guests.face.GuestDoor;
import org.lodestar.app.guests.face.PassSweeps;
import org.lodestar.app.guests.face.Passes;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.TestMailbox;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.face.UpdatePurpose;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.BearerSecret;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One door for people without an account. */
@PlatformTest
class GuestLinkTest {
  private static int sources;

  private final MockMvc http;
  private final TestGuests guests;
  private final Passes passes;
  private final GuestDoor door;
  private final PassSweeps sweeps;
  private final Workforce workforce;
  private final HomeItems home;
  private final TestMailbox mailbox;
  private final Clock clock;

  GuestLinkTest(
      MockMvc http,
      TestGuests guests,
      Passes passes,
      GuestDoor door,
      PassSweeps sweeps,
      Workforce workforce,
      HomeItems home,
      TestMailbox mailbox,
      Clock clock) {
    this.http = http;
    this.guests = guests;
    this.passes = passes;
    this.door = door;
    this.sweeps = sweeps;
    this.workforce = workforce;
    this.home = home;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /** A browser in a network of its own: whoever guesses slows nobody else. */
  private Visitor browser() {
    return new Visitor(http, "127.77.0." + ++sources);
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return page(answer).select("main").text();
  }

  private Visitor opened(Printed printed) throws Exception {
    Visitor browser = browser();
    assertThat(browser.send(printed.here()).getRedirectedUrl()).isEqualTo(printed.update());
    return browser;
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

  @Test
  void lookingAtALinkNeitherOpensItNorTiesItAndSaysWhoAsksForWhat() throws Exception {
    Printed printed = guests.printed();
    Visitor scanner = browser();
    for (int i = 0; i < 3; i++) {
      MockHttpServletResponse looked = scanner.open(printed.here());
      assertThat(looked.getStatus()).isEqualTo(200);
      assertThat(text(looked))
          .contains(
              printed.matter().keeper().organisationName() + " asks you",
              "How does an action of our plan get on")
          .doesNotContain("Train the night staff", "Ada", "Brook");
      assertThat(looked.getHeader("X-Robots-Tag")).isEqualTo("noindex");
      assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(looked.getHeader("Cache-Control")).contains("no-store");
    }
    assertThat(scanner.cookies().keySet()).noneMatch(each -> each.contains("guest"));
    assertThat(guests.pass(printed).state()).isEqualTo(PassState.SENT);
    assertThat(text(opened(printed).open(printed.here() + "/update"))).contains("night staff");
  }

  @Test
  void whatWasNotOpenedLeadsToTheDoorAndNotPastIt() throws Exception {
    Printed printed = guests.printed();
    assertThat(browser().open(printed.update()).getRedirectedUrl()).isEqualTo(printed.here());
    assertThat(browser().send(printed.update(), "done", "All").getRedirectedUrl())
        .isEqualTo(printed.here());
  }

  @Test
  void aLinkThatWasPassedOnOpensForNobodyElseAndOneButtonAsksTheSender() throws Exception {
    Printed printed = guests.printed();
    Visitor first = opened(printed);
    Visitor other = browser();
    for (String path : List.of(printed.here(), printed.update())) {
      MockHttpServletResponse shut = other.open(path);
      assertThat(shut.getStatus()).isEqualTo(403);
      assertThat(text(shut))
          .contains("opened elsewhere", "Ask " + printed.matter().keeper().organisationName())
          .doesNotContain("night staff");
    }
    assertThat(other.send(printed.here()).getStatus()).isEqualTo(403);
    assertThat(other.send(printed.update(), "done", "All").getStatus()).isEqualTo(403);
    assertThat(first.open(printed.here()).getRedirectedUrl()).isEqualTo(printed.update());
  }

  @Test
  void theSenderSeesTheSecondBrowserFirstAndLetsItInByItsNumber() throws Exception {
    Printed printed = guests.printed();
    Worker keeper = printed.matter().keeper();
    Visitor first = opened(printed);
    Visitor stranger = browser();
    stranger.send(printed.here() + "/ask");
    long looked = guests.pass(printed).version();
    Visitor second = browser();
    assertThat(second.send(printed.here() + "/ask").getRedirectedUrl()).isEqualTo(printed.here());
    String number = page(second.open(printed.here())).select("#number").text();
    assertThat(number).matches("[0-9]{4}");
    // A lead's home shows few of all that waits, and other tests leave theirs.
    assertThat(home.of(keeper))
        .anyMatch(each -> each.startsWith("A link was asked for from a second browser on"));
    String pass = "/guests/" + printed.pass();
    assertThat(page(seen(keeper, pass)).select("#number").text()).isEqualTo(number);
    assertThat(sent(keeper, pass + "/let-in", "version", String.valueOf(looked)).getStatus())
        .as("another browser has asked since")
        .isEqualTo(409);
    String version = page(seen(keeper, pass)).select("input[name=version]").attr("value");
    sent(keeper, pass + "/let-in", "version", version);
    assertThat(text(second.open(printed.update()))).contains("night staff");
    assertThat(first.open(printed.update()).getStatus()).isEqualTo(403);
    assertThat(stranger.open(printed.update()).getStatus()).isEqualTo(403);
    assertThat(home.of(keeper)).noneMatch(each -> each.contains("second browser"));
  }

  @Test
  void aSecondBrowserThatIsNotTheirsIsRefusedWithOnePressAndTheFirstStaysIn() throws Exception {
    Printed printed = guests.printed();
    Worker keeper = printed.matter().keeper();
    Visitor first = opened(printed);
    Visitor stranger = browser();
    stranger.send(printed.here() + "/ask");
    String pass = "/guests/" + printed.pass();
    Document page = page(seen(keeper, pass));
    String version =
        page.select("form[action=" + pass + "/refuse] input[name=version]").attr("value");
    String next =
        Objects.requireNonNull(
            sent(keeper, pass + "/refuse", "version", version).getRedirectedUrl());
    assertThat(text(seen(keeper, next))).contains("It was not let in").doesNotContain("elsewhere");
    assertThat(home.of(keeper)).noneMatch(each -> each.contains("second browser"));
    assertThat(stranger.open(printed.update()).getStatus()).isEqualTo(403);
    assertThat(text(first.open(printed.update()))).contains("night staff");
    stranger.send(printed.here() + "/ask");
    assertThat(sent(keeper, pass + "/refuse", "version", version).getStatus())
        .as("it asked again since")
        .isEqualTo(409);
  }

  @Test
  void aLinkIsEndedForAReasonThatColleaguesReadAndTheGuestDoesNot() throws Exception {
    Printed printed = guests.printed();
    Visitor guest = opened(printed);
    Worker keeper = printed.matter().keeper();
    String pass = "/guests/" + printed.pass();
    assertThat(text(sent(keeper, pass + "/end", "reason", " "))).contains("There is a problem");
    assertThat(guests.pass(printed).state()).isEqualTo(PassState.OPENED);
    sent(keeper, pass + "/end", "reason", "It was forwarded");
    sent(keeper, pass + "/end", "reason", "Pressed twice");
    Worker colleague = workforce.aWorker(keeper.organisation(), Role.STRATEGIC_LEAD);
    assertThat(text(seen(colleague, pass)))
        .contains("Why it is ended It was forwarded")
        .doesNotContain("Pressed twice");
    assertThat(text(guest.open(printed.here()))).doesNotContain("forwarded");
  }

  @Test
  void everyLinkThatLeadsNowhereIsToldInTheSameWords() throws Exception {
    Printed printed = guests.printed();
    Visitor guest = opened(printed);
    String link = printed.link();
    Printed ended = guests.printed(printed.matter());
    Visitor out = opened(ended);
    Worker keeper = ended.matter().keeper();
    sent(keeper, "/guests/" + ended.pass() + "/end", "reason", "It was lost");
    sent(keeper, "/guests/" + ended.pass() + "/end", "reason", "It was lost");
    Printed before = guests.printed(printed.matter());
    guests.anew(before.matter(), before.pass());
    Visitor tries = browser();
    List<MockHttpServletResponse> answers = new ArrayList<>();
    for (String path :
        List.of(
            "/by-link/" + ReceiptCode.fresh().grouped(),
            "/by-link/" + link.substring(0, link.length() - 1),
            "/by-link/" + (link.startsWith("0") ? "1" : "0") + link.substring(1),
            "/by-link/x",
            before.here())) {
      answers.add(tries.open(path));
    }
    answers.add(tries.send(before.here()));
    answers.add(out.open(ended.here()));
    answers.add(out.open(ended.update()));
    answers.add(out.send(ended.update(), "done", "All", "next", "None", "onTime", "YES"));
    Instant later = clock.instant().plus(Duration.ofDays(16));
    answers.add(ScopedClock.at(later, () -> uncheckedOpen(guest, printed.update())));
    List<String> bodies = new ArrayList<>();
    for (MockHttpServletResponse each : answers) {
      assertThat(each.getStatus()).isEqualTo(404);
      bodies.add(text(each));
    }
    assertThat(bodies).containsOnly(bodies.getFirst());
    assertThat(bodies.getFirst()).contains("Ask whoever sent it to you for a new one");
  }

  private static MockHttpServletResponse uncheckedOpen(Visitor visitor, String path) {
    try {
      return visitor.open(path);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void ofTwoBrowsersAtOnceOneGetsIn() throws Exception {
    for (int round = 0; round < 3; round++) {
      Printed printed = guests.printed();
      Callable<GuestEntry> opens =
          () -> door.open(printed.link(), pass -> Optional.empty()).entry();
      try (ExecutorService two = Executors.newFixedThreadPool(2)) {
        List<GuestEntry> entries = new ArrayList<>();
        for (var each : two.invokeAll(List.of(opens, opens))) {
          entries.add(each.get());
        }
        assertThat(entries).filteredOn(GuestEntry.In.class::isInstance).hasSize(1);
        assertThat(entries).filteredOn(GuestEntry.Elsewhere.class::isInstance).hasSize(1);
      }
    }
  }

  /** Else whoever put a cookie into somebody's browser would be let in with it. */
  @Test
  void whatABrowserBringsAlongIsNeverWhatLetsItIn() throws Exception {
    Printed printed = guests.printed();
    String name = "lodestar-guest-" + printed.pass().toString().substring(24);
    BearerSecret planted = BearerSecret.fresh();
    MockHttpServletResponse opened =
        answer(post(printed.here()).with(csrf()).cookie(new Cookie(name, planted.encoded())));
    Cookie kept = Objects.requireNonNull(opened.getCookie(name));
    assertThat(kept.getValue()).isNotEqualTo(planted.encoded());
    assertThat(kept.isHttpOnly()).isTrue();
    assertThat(kept.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(
            answer(get(printed.update()).cookie(new Cookie(name, planted.encoded()))).getStatus())
        .isEqualTo(403);
  }

  @Test
  void aLinkThatGoesByMailIsOnNoScreenAndPaperTakesItsPlaceWhereMailIsNotTaken() throws Exception {
    Matter matter = guests.matter();
    String list = "/guests/for/" + UpdatePurpose.KEY + "/" + matter.action();
    mailbox.whileItReaches(
        true,
        () -> {
          MockHttpServletResponse asked =
              asked(matter, list, "ada@brook.example.org", "LETTER", 14);
          String pass = Objects.requireNonNull(asked.getRedirectedUrl());
          assertThat(mailbox.letters()).hasSize(1);
          String letter = mailbox.letters().getFirst();
          assertThat(letter)
              .startsWith("ada@brook.example.org ")
              .contains("https://lodestar.example.org/by-link/")
              .doesNotContain("night staff", "Ada Brook");
          String link = letter.substring(letter.lastIndexOf('/') + 1);
          assertThat(asked.getContentAsString() + seen(matter.keeper(), pass).getContentAsString())
              .contains("The link was sent")
              .doesNotContain(link);
          assertThat(browser().send("/by-link/" + link).getStatus()).isEqualTo(303);
        });
    mailbox.whileItReaches(
        false,
        () -> {
          String pass =
              Objects.requireNonNull(
                  asked(matter, list, "ada@brook.example.org", "LETTER", 14).getRedirectedUrl());
          String letter = mailbox.letters().getFirst();
          assertThat(text(seen(matter.keeper(), pass))).contains("did not take it", "Not sent yet");
          assertThat(
                  browser()
                      .open("/by-link/" + letter.substring(letter.lastIndexOf('/') + 1))
                      .getStatus())
              .isEqualTo(404);
          String here = pass.replaceAll("\\?.*", "");
          String version =
              page(seen(matter.keeper(), here)).select("input[name=version]").attr("value");
          MockHttpServletResponse sheet =
              sent(matter.keeper(), here + "/sheet", "version", version);
          String link = page(sheet).select("#link").text();
          MockHttpServletResponse loadedAgain =
              sent(matter.keeper(), here + "/sheet", "version", version);
          assertThat(loadedAgain.getRedirectedUrl()).isEqualTo(here + "?sent=shown");
          assertThat(text(seen(matter.keeper(), here + "?sent=shown"))).contains("still works");
          assertThat(text(sheet)).contains("For Ada Brook, Brook Hotels");
          assertThat(browser().open(link.substring(link.indexOf("/by-link"))).getStatus())
              .isEqualTo(200);
        });
    assertThat(text(seen(matter.keeper(), list)))
        .contains("Ada Brook, Brook Hotels", "Opened", "Sent");
  }

  private MockHttpServletResponse asked(
      Matter matter, String list, String email, String way, int days) throws Exception {
    LocalDate last = guests.today().plusDays(days);
    return sent(
        matter.keeper(),
        list + "/new",
        "name",
        "Ada Brook",
        "organisation",
        "Brook Hotels",
        "about",
        "Each night team, one evening",
        "ring",
        "Plan office, desk 12",
        "way",
        way,
        "email",
        email,
        "lastDay.day",
        String.valueOf(last.getDayOfMonth()),
        "lastDay.month",
        String.valueOf(last.getMonthValue()),
        "lastDay.year",
        String.valueOf(last.getYear()));
  }

  @Test
  void nobodyIsAskedForLongerThanSixtyDaysOrByAMailWithoutAnAddress() throws Exception {
    Matter matter = guests.matter();
    String list = "/guests/for/" + UpdatePurpose.KEY + "/" + matter.action();
    assertThat(text(asked(matter, list, "", "SHEET", 61))).contains("within 60 days");
    assertThat(text(asked(matter, list, "", "SHEET", -1))).contains("within 60 days");
    assertThat(text(asked(matter, list, "", "LETTER", 3))).contains("or choose paper");
    assertThat(text(seen(matter.keeper(), list))).contains("Nobody has been asked yet");
    assertThat(asked(matter, list, "", "SHEET", 60).getStatus()).isEqualTo(303);
    assertThat(text(seen(matter.keeper(), list + "/new"))).contains("lets in one browser");
  }

  @Test
  void aColleagueLooksAfterALinkWhenWhoeverMadeItHasLeft() throws Exception {
    Printed printed = guests.printed();
    Worker maker = printed.matter().keeper();
    Worker colleague = workforce.aWorker(maker.organisation(), Role.STRATEGIC_LEAD);
    Worker elsewhere = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    String pass = "/guests/" + printed.pass();
    assertThat(text(seen(colleague, pass))).contains("Ada Brook", maker.displayName());
    assertThat(seen(elsewhere, pass).getStatus()).isEqualTo(404);
    sent(colleague, pass + "/end", "reason", "They moved away");
    assertThat(guests.pass(printed).state()).isEqualTo(PassState.ENDED);
  }

  @Test
  void aLinkRunsOutByItselfAndWhoItWasForIsForgottenLater() {
    Printed printed = guests.printed();
    Instant over = clock.instant().plus(Duration.ofDays(16));
    ScopedClock.at(over, () -> swept());
    assertThat(guests.pass(printed).state()).isEqualTo(PassState.RUN_OUT);
    assertThat(guests.pass(printed).who()).isNotNull();
    ScopedClock.at(over.plus(Duration.ofDays(91)), () -> swept());
    assertThat(guests.pass(printed).who()).isNull();
  }

  private boolean swept() {
    sweeps.run();
    return true;
  }

  @Test
  void whatIsNotThereOrComesTooLateIsAskedOfNobody() {
    Matter matter = guests.matter();
    UUID other = UUID.randomUUID();
    Pass.Who who = new Pass.Who(PersonalText.of("Ada"), PersonalText.of("Brook Hotels"), null);
    NewPass unknown =
        new NewPass(UpdatePurpose.KEY, other, PassWay.SHEET, who, null, guests.today());
    NewPass nothing =
        new NewPass("NOTHING", matter.action(), PassWay.SHEET, who, null, guests.today());
    for (NewPass each : List.of(unknown, nothing)) {
      assertThatThrownBy(
              () -> TestGuests.as(matter.keeper(), () -> passes.ask(matter.keeper(), each)))
          .isInstanceOf(NotFound.class);
    }
    NewPass late =
        new NewPass(
            UpdatePurpose.KEY,
            matter.action(),
            PassWay.SHEET,
            who,
            null,
            guests.today().plusDays(61));
    assertThatThrownBy(
            () -> TestGuests.as(matter.keeper(), () -> passes.ask(matter.keeper(), late)))
        .isInstanceOf(Refused.class);
  }
}
