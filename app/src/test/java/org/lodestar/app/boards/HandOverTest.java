package org.lodestar.app.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.Happening;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Measure.Strand;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody follows another in a post: all that is open goes along, of every room, in one step. */
@PlatformTest
class HandOverTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private final Strategies strategies;
  private final PlanActions actions;
  private final Bodies bodies;
  private final Boards boards;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final Workforce workforce;
  private final MockMvc web;

  private Worker lead;
  private Worker before;
  private Worker after;
  private UUID strategy;
  private UUID action;
  private UUID body;
  private UUID seat;
  private UUID deputy;
  private UUID asked;

  HandOverTest(
      Strategies strategies,
      PlanActions actions,
      Bodies bodies,
      Boards boards,
      BoardMeetings meetings,
      BoardRecords records,
      Workforce workforce,
      MockMvc web) {
    this.strategies = strategies;
    this.actions = actions;
    this.bodies = bodies;
    this.boards = boards;
    this.meetings = meetings;
    this.records = records;
    this.workforce = workforce;
    this.web = web;
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    before = workforce.aWorker(organisation, Role.TRAINER);
    after = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    strategy = Ids.next();
    action = Ids.next();
    body = Ids.next();
    seat = Ids.next();
    deputy = Ids.next();
    asked = Ids.next();
  }

  private void doing(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(lead.id()).call(work);
  }

  @BeforeEach
  void somebodyWithAnActionABodyASeatAndSomethingThatABoardAskedFor() {
    UUID organisation = workforce.anOrganisation();
    before = workforce.aWorker(organisation, Role.TRAINER);
    after = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    strategy = Ids.next();
    action = Ids.next();
    body = Ids.next();
    seat = Ids.next();
    deputy = Ids.next();
    asked = Ids.next();
    Strategy.Content content =
        new Strategy.Content(
            "Plan", LocalDate.of(2031, 4, 1), 3, List.of("One"), null, null, null, List.of());
    doing(() -> strategies.add(lead, strategy, content));
    Planned planned =
        new Planned(
            "Train all",
            "",
            new Place(1, Set.of(Strand.PREPARE), List.of(1), Set.of()),
            new Parties(null, Set.of(), Set.of(), "Training lead", before.id()),
            Span.open(),
            null,
            null);
    doing(() -> actions.add(lead, strategy, action, planned));
    Body.Content named =
        new Body.Content(
            "Board " + body,
            BodyKind.BOARD,
            List.of(),
            List.of(new Body.Representative("Training lead", before.id())),
            null,
            null);
    doing(() -> bodies.add(lead, body, named));
    sits(seat, before.id(), "", Part.CHAIR, null);
    sits(deputy, null, "Second trainer", Part.DEPUTY, seat);
    ask();
  }

  private void sits(
      UUID id, @Nullable UUID worker, String post, Part part, @Nullable UUID deputyOf) {
    Membership added =
        new Membership(
            id,
            body,
            new Holder(null, worker, post),
            new Seat(part, deputyOf, true),
            TODAY.minusYears(1),
            null,
            0);
    doing(() -> boards.add(lead, added));
  }

  private void ask() {
    UUID meeting = Ids.next();
    UUID item = Ids.next();
    BoardMeeting.Called called =
        new BoardMeeting.Called(TODAY.minusDays(3), LocalTime.of(9, 0), "Town hall", "");
    doing(() -> meetings.add(lead, body, meeting, called));
    AgendaItem.Content content =
        new AgendaItem.Content(
            "Training", AgendaItem.Wanted.NOTE, "Lead", new AgendaItem.Paper("", "", ""));
    doing(() -> meetings.add(lead, body, meeting, item, content));
    doing(() -> meetings.call(lead, body, meeting, 0));
    doing(() -> meetings.hold(lead, body, meeting, 1));
    BoardAction.Content what =
        new BoardAction.Content("Book rooms", "", before.id(), TODAY.plusDays(9));
    doing(() -> records.add(lead, asked, body, meeting, item, what));
  }

  private String address(Worker from, Worker to) {
    return "/plan/hand-over/" + from.id() + "/" + to.id() + "/" + Ids.next();
  }

  private MockHttpServletResponse give(String address, int seen) throws Exception {
    return web.perform(
            post(address)
                .cookie(workforce.signedIn(lead))
                .with(csrf())
                .param("reason", "New post-holder")
                .param("seen", String.valueOf(seen)))
        .andReturn()
        .getResponse();
  }

  private @Nullable UUID leads() {
    return as(() -> actions.get(lead, strategy, action)).action().planned().parties().lead();
  }

  private List<Membership> seatsOf(Worker who) {
    return as(() -> boards.get(lead, body)).members().stream()
        .filter(each -> who.id().equals(each.holder().worker()))
        .toList();
  }

  @Test
  void thePageListsAllThatGoesAlongBeforeItGoes() throws Exception {
    String page =
        Jsoup.parse(
                web.perform(get(address(before, after)).cookie(workforce.signedIn(lead)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString())
            .select("main")
            .text();
    assertThat(page)
        .contains("4 things go to", "Train all", "Board " + body, "Chair")
        .contains("Seats on boards 1", "Asked for by boards 1", "Actions of the plan 1")
        .contains("Bodies for which they speak 1")
        .doesNotContain("Book rooms");
  }

  private String asked(Worker from, Worker to) throws Exception {
    return Jsoup.parse(
            web.perform(get(address(from, to)).cookie(workforce.signedIn(lead)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .select("main")
        .text();
  }

  @Test
  void thePageSaysThatItCanBeTakenBackAndWhetherASeatWouldBeOneInNameAlone() throws Exception {
    assertThat(asked(before, after))
        .contains("For a day you can take it back")
        .doesNotContain("in name alone");
    Worker trainer = workforce.aWorker(lead.organisation(), Role.TRAINER);
    assertThat(asked(before, trainer))
        .contains("Their roles do not open boards: a seat goes to them in name alone.");
    give(address(before, after), 4);
    assertThat(asked(after, lead)).doesNotContain("in name alone");
  }

  private Document seen(String address) throws Exception {
    return Jsoup.parse(
        web.perform(get(address).cookie(workforce.signedIn(lead)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private String undoLink() throws Exception {
    return seen("/plan/hand-over").select("a[href^=/plan/hand-over/undo/]").stream()
        .filter(each -> each.text().contains(after.displayName()))
        .map(each -> each.attr("href"))
        .findFirst()
        .orElse("");
  }

  private MockHttpServletResponse undo(String link, int seen) throws Exception {
    return web.perform(
            post(link)
                .cookie(workforce.signedIn(lead))
                .with(csrf())
                .param("version", String.valueOf(seen)))
        .andReturn()
        .getResponse();
  }

  private UUID ownActionOf(Worker who) {
    UUID own = Ids.next();
    doing(() -> actions.add(lead, strategy, own, planned().ledBy(who.id())));
    return own;
  }

  private Planned planned() {
    return as(() -> actions.get(lead, strategy, action)).action().planned();
  }

  private @Nullable UUID leads(UUID which) {
    return as(() -> actions.get(lead, strategy, which)).action().planned().parties().lead();
  }

  @Test
  void aMistakeIsTakenBackExactlyAndWhatWasChangedMeanwhileIsNamedAndStays() throws Exception {
    UUID own = ownActionOf(after);
    give(address(before, after), 4);
    String link = undoLink();
    Worker third = workforce.aWorker(lead.organisation(), Role.TRAINER);
    long version = as(() -> actions.get(lead, strategy, action)).action().version();
    Planned moved = planned().ledBy(third.id());
    doing(
        () ->
            actions.change(
                lead, strategy, action, new PlanActions.Change(moved, "Said better", version)));
    assertThat(seen(link).select("main").text())
        .contains("Seats on boards Board " + body, "Give 3 things back to " + before.displayName())
        .contains("Changed since, so it stays as it is", "Train all");
    assertThat(undo(link, 4).getContentAsString()).contains("Something came or went since");
    assertThat(seatsOf(after)).as("nothing went back").hasSize(1);
    assertThat(undo(link, 3).getRedirectedUrl()).endsWith("?given=3");
    assertThat(undo(link, 3).getStatus()).as("sent twice").isEqualTo(303);
    assertThat(as(() -> bodies.get(lead, body)).spokenForBy()).containsExactly(before.id());
    assertThat(as(() -> records.action(lead, body, asked)).content().worker())
        .isEqualTo(before.id());
    assertThat(seatsOf(after)).isEmpty();
    assertThat(seatsOf(before)).extracting(Membership::begins).contains(TODAY);
    assertThat(as(() -> boards.membership(lead, body, deputy)).seat().deputyOf())
        .isIn(seatsOf(before).stream().map(Membership::id).toList());
    assertThat(leads(action)).as("changed meanwhile").isEqualTo(third.id());
    assertThat(leads(own)).as("theirs before").isEqualTo(after.id());
    assertThat(undoLink()).isEmpty();
  }

  @Test
  void aDayLaterNothingIsTakenBack() throws Exception {
    give(address(before, after), 4);
    String link = undoLink();
    ScopedClock.at(
        Instant.now().plus(Duration.ofHours(25)),
        () -> {
          assertThat(undoLink()).isEmpty();
          assertThat(undo(link, 4).getContentAsString()).contains("more than a day ago");
          return true;
        });
    assertThat(leads()).isEqualTo(after.id());
  }

  @Test
  void allOfItGoesInOneStepAndTheOldNameStays() throws Exception {
    assertThat(give(address(before, after), 4).getRedirectedUrl()).endsWith("?given=4");
    assertThat(leads()).isEqualTo(after.id());
    assertThat(as(() -> bodies.get(lead, body)).spokenForBy()).containsExactly(after.id());
    assertThat(as(() -> records.action(lead, body, asked)).content().worker())
        .isEqualTo(after.id());
    assertThat(seatsOf(before))
        .singleElement()
        .satisfies(each -> assertThat(each.ends()).isEqualTo(TODAY.minusDays(1)));
    Membership now = seatsOf(after).getFirst();
    assertThat(now.begins()).isEqualTo(TODAY);
    assertThat(now.seat().part()).isEqualTo(Part.CHAIR);
    assertThat(as(() -> boards.membership(lead, body, deputy)).seat().deputyOf())
        .isEqualTo(now.id());
    assertThat(as(() -> actions.get(lead, strategy, action)).history())
        .anyMatch(
            each ->
                each.kind() == Happening.Kind.LED_BY && each.from().equals(before.id().toString()));
  }

  @Test
  void asItWasSeenOrNotAtAll() throws Exception {
    MockHttpServletResponse answer = give(address(before, after), 3);
    assertThat(answer.getContentAsString()).contains("Something came or went since you looked");
    assertThat(leads()).isEqualTo(before.id());
    assertThat(seatsOf(after)).isEmpty();
  }

  @Test
  void whoSitsThereAlreadyIsNamedAndNothingGoes() throws Exception {
    sits(Ids.next(), after.id(), "", Part.MEMBER, null);
    MockHttpServletResponse answer = give(address(before, after), 4);
    assertThat(answer.getContentAsString()).contains("They cannot sit on Board " + body);
    assertThat(leads()).isEqualTo(before.id());
    assertThat(as(() -> bodies.get(lead, body)).spokenForBy()).containsExactly(before.id());
  }

  @Test
  void theSameChangeSentTwiceGoesOnceAndCanBeUndone() throws Exception {
    String address = address(before, after);
    give(address, 4);
    assertThat(give(address, 4).getStatus()).isEqualTo(303);
    assertThat(seatsOf(after)).hasSize(1);
    assertThat(give(address(after, before), 4).getRedirectedUrl()).endsWith("?given=4");
    assertThat(leads()).isEqualTo(before.id());
    assertThat(seatsOf(before)).hasSize(2);
  }
}
