package org.lodestar.app.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The register of duties as people meet it: what carries each out, and what a change asks. */
@PlatformTest
class DutyPagesTest {
  private static final String LINES = "section[aria-labelledby=duties] .lode-plan__item";
  private static final String LIVE = "Carried out";
  private static final String DUTY = "/duties/CARE_ACT";
  private static final LocalDate HOLDS = LocalDate.now(ZoneId.of("Europe/London")).plusDays(2);

  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final Worker analyst;
  private final Worker manager;

  DutyPagesTest(Workforce workforce, MockMvc web) {
    this.workforce = workforce;
    this.web = web;
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    analyst = workforce.aWorker(organisation, Role.ANALYST);
    manager = workforce.aWorker(organisation, Role.MANAGER);
  }

  private MockHttpServletResponse open(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private Document page(Worker worker, String path) throws Exception {
    return AllPages.ofWork(path, each -> Jsoup.parse(open(worker, each).getContentAsString()));
  }

  private MockHttpServletResponse send(Worker worker, String path, Map<String, String> typed)
      throws Exception {
    var sent = post(path).cookie(workforce.signedIn(worker)).with(csrf());
    typed.forEach((name, value) -> sent.param(name, value));
    return web.perform(sent).andReturn().getResponse();
  }

  @Test
  void eachDutyLeadsToWhatCarriesItOutAndThoseThatNothingDoesStandFirst() throws Exception {
    Document register = page(manager, "/duties");
    List<Boolean> live = new ArrayList<>();
    for (Element line : register.select(LINES)) {
      boolean carried = line.text().contains(LIVE);
      live.add(carried);
      Element process =
          page(manager, line.expectFirst("a").attr("href"))
              .expectFirst("section[aria-labelledby=process]");
      if (carried) {
        opens(process.expectFirst("a").attr("href"));
      } else {
        assertThat(line.text()).contains("No process yet");
        assertThat(process.text()).contains("Nothing carries it out yet.");
        assertThat(process.select("a")).isEmpty();
      }
    }
    assertThat(live).hasSizeGreaterThan(8).isSorted().contains(true);
    long without = live.stream().filter(each -> !each).count();
    if (without > 0) {
      assertThat(register.select("section[aria-labelledby=duties] .govuk-inset-text").text())
          .startsWith(without + " dut");
    }
  }

  @Test
  void whoCannotOpenWhatCarriesItOutReadsItsNameAndIsLedToNoRefusal() throws Exception {
    String process = "section[aria-labelledby=process]";
    assertThat(page(manager, DUTY).select(process + " a").eachAttr("href"))
        .containsExactly("/pathway");
    for (Role role : List.of(Role.ANALYST, Role.BOARD_MEMBER)) {
      Worker reader = workforce.aWorker(lead.organisation(), role);
      assertThat(open(reader, "/pathway").getStatus()).as(role.name()).isEqualTo(403);
      assertThat(page(reader, DUTY).select(process + " a")).as(role.name()).isEmpty();
      assertThat(page(reader, DUTY).select(process).text())
          .contains("The local pathway. It is a page for others here");
    }
  }

  /** A page of the platform is there; what stands elsewhere is at least an address. */
  private void opens(String process) throws Exception {
    if (process.startsWith("/")) {
      assertThat(open(manager, process).getStatus()).as(process).isEqualTo(200);
    } else {
      assertThat(process).startsWith("https://");
    }
  }

  @Test
  void aChangeOfLawStandsOnTheHomeOfWhoLooksAfterTheDutyUntilTheySayWhatWasDecided()
      throws Exception {
    looksAfter(analyst.id().toString());
    UUID change = Ids.next();
    String title = "Guidance " + Workforce.inLetters();
    String entering = "/duties/changes/new/" + change;
    assertThat(send(lead, entering, Map.of("title", title)).getContentAsString())
        .contains("Enter the day from which it holds", "Say where it stands");
    Map<String, String> typed =
        Map.of(
            "title",
            title,
            "source",
            "gov.uk",
            "effect.day",
            String.valueOf(HOLDS.getDayOfMonth()),
            "effect.month",
            String.valueOf(HOLDS.getMonthValue()),
            "effect.year",
            String.valueOf(HOLDS.getYear()),
            "duties",
            "CARE_ACT");
    assertThat(send(lead, entering, typed).getRedirectedUrl()).isEqualTo("/duties");
    assertThat(send(lead, entering, typed).getRedirectedUrl()).as("twice").isEqualTo("/duties");

    String review = "/duties/reviews/" + DutyReview.id(change, "CARE_ACT");
    assertThat(home(analyst).select("a[href='" + review + "']").eachText())
        .as("one task, with the duty and what changes")
        .singleElement()
        .asString()
        .contains("Safeguarding enquiry for an adult", title);
    assertThat(home(manager).text()).as("it is another's duty").doesNotContain(title);
    assertThat(page(manager, review).select("main a[href$=/decide]")).isEmpty();
    assertThat(
            send(manager, review + "/decide", Map.of("decided", "Not mine")).getContentAsString())
        .contains("Somebody else looks after this duty");

    assertThat(page(analyst, review).select("main a").eachAttr("href"))
        .contains(review + "/decide");
    assertThat(send(analyst, review + "/decide", Map.of("decided", " ")).getContentAsString())
        .contains("Say what was decided");
    assertThat(
            send(analyst, review + "/decide", Map.of("decided", "The form asks it from Monday"))
                .getRedirectedUrl())
        .isEqualTo(review);
    assertThat(home(analyst).text()).doesNotContain(title);
    assertThat(page(manager, review).select("main").text())
        .contains("The form asks it from Monday", analyst.displayName());
    assertThat(page(manager, DUTY).select("[aria-labelledby=reviews] li").eachText())
        .filteredOn(each -> each.contains(title))
        .singleElement()
        .asString()
        .contains("Closed");
    assertThat(page(manager, "/duties").select("section[aria-labelledby=reviews]").text())
        .doesNotContain(title);
    looksAfter("");
  }

  /** Who looks after the duty from now on; nobody where it is empty. */
  private void looksAfter(String owner) throws Exception {
    Element form = page(lead, DUTY + "/change").expectFirst("main form");
    Map<String, String> typed =
        Map.of(
            "process",
            "/pathway",
            "words",
            "The local pathway",
            "owner",
            owner,
            "version",
            form.expectFirst("[name=version]").val());
    assertThat(send(lead, DUTY + "/change", typed).getRedirectedUrl()).isEqualTo(DUTY);
  }

  private Element home(Worker worker) throws Exception {
    return page(worker, "/work?kind=DUE").expectFirst("main");
  }
}
