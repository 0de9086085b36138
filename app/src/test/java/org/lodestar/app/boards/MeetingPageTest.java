package org.lodestar.app.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.test.web.servlet.MockMvc;

/** What a member of a board needs on the page of a meeting, and whoever prepares it. */
@PlatformTest
class MeetingPageTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private final Boards boards;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final Bodies bodies;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;
  private final Worker member;
  private final UUID body = Ids.next();

  MeetingPageTest(
      Boards boards,
      BoardMeetings meetings,
      BoardRecords records,
      Bodies bodies,
      Workforce workforce,
      MockMvc web) {
    this.boards = boards;
    this.meetings = meetings;
    this.records = records;
    this.bodies = bodies;
    this.workforce = workforce;
    this.web = web;
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    member = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  @BeforeEach
  void aBoardOfThreeVotingSeats() {
    Body.Content named =
        new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    doing(() -> bodies.add(lead, body, named));
    seat(member.id(), "", Part.CHAIR, true);
    seat(null, "Head of housing", Part.MEMBER, true);
    seat(null, "Licensing lead", Part.MEMBER, true);
    seat(null, "Auditor of the county", Part.ADVISER, false);
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private void seat(@Nullable UUID worker, String post, Part part, boolean votes) {
    doing(
        () ->
            boards.add(
                lead,
                new Membership(
                    Ids.next(),
                    body,
                    new Membership.Holder(null, worker, post),
                    new Membership.Seat(part, null, votes),
                    TODAY.minusYears(1),
                    null,
                    0)));
  }

  private UUID meeting(LocalDate day, String... items) {
    UUID id = Ids.next();
    doing(
        () ->
            meetings.add(
                lead, body, id, new BoardMeeting.Called(day, LocalTime.of(9, 0), "Hall", "")));
    for (String each : items) {
      AgendaItem.Content content =
          new AgendaItem.Content(
              each, AgendaItem.Wanted.DECIDE, "Lead", new AgendaItem.Paper("", "", ""));
      doing(() -> meetings.add(lead, body, id, Ids.next(), content));
    }
    return id;
  }

  private UUID held(LocalDate day, String... items) {
    UUID id = meeting(day, items);
    doing(() -> meetings.call(lead, body, id, 0));
    doing(() -> meetings.hold(lead, body, id, 1));
    return id;
  }

  private Document page(Worker worker, UUID meeting, String below) throws Exception {
    return Jsoup.parse(
        web.perform(get(href(meeting) + below).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private String href(UUID meeting) {
    return "/boards/" + body + "/meetings/" + meeting;
  }

  @Test
  void aDecisionCarriesTheNumberOfItsItemOnTheAgenda() throws Exception {
    UUID meeting = held(TODAY.minusDays(3), "The last minutes", "The budget");
    UUID budget =
        Standing.member(lead.id())
            .call(() -> meetings.get(lead, body, meeting))
            .items()
            .getLast()
            .id();
    BoardDecision decision =
        new BoardDecision(
            Ids.next(), meeting, budget, "Pay for it", null, null, lead.id(), Instant.EPOCH);
    doing(() -> records.decide(lead, body, decision));
    for (String below : List.of("", "/print")) {
      Document shown = page(member, meeting, below);
      assertThat(shown.select("[aria-labelledby=agenda] li").eachText())
          .as(below)
          .anySatisfy(each -> assertThat(each).startsWith("2. The budget"));
      assertThat(shown.select("[aria-labelledby=decisions] li").text())
          .as(below)
          .startsWith("2. Pay for it");
    }
    assertThat(page(lead, meeting, "/decisions/new/" + Ids.next()).select("option").eachText())
        .contains("1. The last minutes", "2. The budget");
    assertThat(
            web.perform(
                    get("/boards/" + body + "/decisions.csv").cookie(workforce.signedIn(member)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("2. The budget");
  }

  @Test
  void aMeetingThatComesLeadsToTheMinutesOfTheLastOneThatWasHeld() throws Exception {
    held(TODAY.minusDays(60), "The plan");
    UUID last = held(TODAY.minusDays(20), "The plan");
    UUID next = meeting(TODAY.plusDays(9), "The last minutes");
    meeting(TODAY.plusDays(2), "Not held yet");
    var links = page(member, next, "").select("[aria-labelledby=papers] a[href*=/meetings/]");
    assertThat(links.eachAttr("href")).containsExactly(href(last));
    assertThat(links.text()).startsWith("Minutes of the meeting on ");
  }

  @Test
  void whoPreparesAMeetingIsToldWhoOfThoseThatVoteCannotOpenItHere() throws Exception {
    UUID next = meeting(TODAY.plusDays(9), "The plan");
    assertThat(page(lead, next, "").select("main").text())
        .contains("2 of 3 voting members cannot open this here: Head of housing; Licensing lead.")
        .contains("give it to them by hand");
    assertThat(page(member, next, "").select("main").text())
        .as("it is for whoever prepares it")
        .doesNotContain("cannot open this here");
  }

  private Document opened(String path) throws Exception {
    return Jsoup.parse(
        web.perform(get(path).cookie(workforce.signedIn(lead)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private List<AgendaItem> items(UUID meeting) {
    return Standing.member(lead.id()).call(() -> meetings.get(lead, body, meeting)).items();
  }

  private @Nullable String planned(String path, UUID... taken) throws Exception {
    LocalDate day = TODAY.plusDays(30);
    return web.perform(
            post(path)
                .param("day.day", String.valueOf(day.getDayOfMonth()))
                .param("day.month", String.valueOf(day.getMonthValue()))
                .param("day.year", String.valueOf(day.getYear()))
                .param("begins", "10:30")
                .param("place", "Library")
                .param("taken", Arrays.stream(taken).map(UUID::toString).toArray(String[]::new))
                .param("version", "0")
                .cookie(workforce.signedIn(lead))
                .with(csrf()))
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  @Test
  void aNewMeetingIsOfferedHourPlaceWhatIsOpenAndWhatStandsOnEveryAgenda() throws Exception {
    UUID next = Ids.next();
    String path = "/boards/" + body + "/meetings/new/" + next;
    Document first = opened(path);
    assertThat(first.select("[name=taken]")).as("nothing came before").isEmpty();
    assertThat(first.select("[name=place]").val()).isEmpty();
    held(TODAY.minusDays(60), "Figures", "The budget");
    UUID last = held(TODAY.minusDays(20), "figures", "Hear of the training");
    String standing = items(last).getFirst().id().toString();
    UUID training = items(last).getLast().id();
    Document offered = opened(path);
    assertThat(offered.select("[name=begins]").val()).isEqualTo("09:00");
    assertThat(offered.select("[name=place]").val()).isEqualTo("Hall");
    assertThat(offered.select("[name='day.day']").val()).as("its day is its own").isEmpty();
    assertThat(offered.select("[name=taken]").eachAttr("value"))
        .containsExactly(last.toString(), standing, training.toString());
    assertThat(offered.select("[name=taken][checked]").eachAttr("value"))
        .containsExactly(last.toString(), standing);
    assertThat(planned(path, last, training)).isEqualTo(href(next));
    planned(path, last, training);
    assertThat(items(next))
        .extracting(AgendaItem::title)
        .as("as it was ticked, and once")
        .satisfiesExactly(
            each -> assertThat(each).startsWith("Minutes of the meeting on "),
            each -> assertThat(each).isEqualTo("Hear of the training"));
    assertThat(page(lead, next, "").select("main").text()).contains("10:30", "Library");
  }

  private String news(Worker worker) throws Exception {
    return Jsoup.parse(
            web.perform(get("/work?kind=NEW").cookie(workforce.signedIn(worker)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main")
        .text();
  }

  @Test
  void aMeetingThatIsCalledOffIsToldToItsMembersUntilTheyLooked() throws Exception {
    UUID id = meeting(TODAY.plusDays(5), "The plan");
    doing(() -> meetings.call(lead, body, id, 0));
    assertThat(news(member)).doesNotContain("is called off");
    doing(() -> meetings.cancel(lead, body, id, "Too few can come", 1));
    assertThat(news(member))
        .contains("Board " + body + ": the meeting on ", "is called off")
        .doesNotContain("Too few can come");
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    assertThat(news(stranger)).doesNotContain("Board " + body);
    assertThat(page(member, id, "").text()).contains("Too few can come");
    assertThat(news(member)).doesNotContain("is called off");
  }
}
