package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.ThreatSource;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.face.VoiceAnswers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.test.web.servlet.MockMvc;

/** What waits before a board meets, and the pack that its members find. */
@PlatformTest
class BeforeTheBoardTest {
  private static final String POINTS = "(\\d+) points? of residents";
  private static final String REVIEWS = "(\\d+) threats? (?:is|are) to be looked at";
  private static final Instant TEN_DAYS_AGO = Instant.now().minus(Duration.ofDays(10));

  private final Packs packs;
  private final Boards boards;
  private final BoardMeetings meetings;
  private final Threats threats;
  private final Voices voices;
  private final VoiceAnswers answers;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final MatrixVoices matrix;
  private final Workforce workforce;
  private final MockMvc web;
  private final LocalDate today;
  private final Worker lead;
  private final Worker member;

  BeforeTheBoardTest(
      Packs packs,
      Boards boards,
      BoardMeetings meetings,
      Threats threats,
      Voices voices,
      VoiceAnswers answers,
      MatrixObjects objects,
      MatrixWorkers workers,
      MatrixVoices matrix,
      Workforce workforce,
      MockMvc web,
      Clock clock) {
    this.packs = packs;
    this.boards = boards;
    this.meetings = meetings;
    this.threats = threats;
    this.voices = voices;
    this.answers = answers;
    this.objects = objects;
    this.workers = workers;
    this.matrix = matrix;
    this.workforce = workforce;
    this.web = web;
    today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    member = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  private void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Document page(Worker worker, String path) throws Exception {
    return Jsoup.parse(
        web.perform(get(path).cookie(workforce.signedIn(worker)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  @Test
  void aFrozenPackHangsAtItsMeetingAndStandsOnTheHomesOfThoseWhoSitThere() throws Exception {
    Map<String, String> made = objects.own("any-board-pack", workers);
    UUID body = UUID.fromString(made.get("body"));
    UUID id = UUID.fromString(made.get("id"));
    UUID meeting = Ids.next();
    String at = "/boards/" + body + "/meetings/" + meeting;
    String pack = "/boards/" + body + "/packs/" + id;
    doing(lead, () -> meets(body, meeting, id));

    assertThat(page(lead, at).select("main").text())
        .contains("No pack is frozen for this meeting yet");
    assertThat(page(member, at).select("main").text()).doesNotContain("No pack is frozen");
    assertThat(links(member, "/work")).doesNotContain(pack);

    PackDocument nothing = new PackDocument("A pack", List.of(), List.of(), List.of());
    doing(lead, () -> packs.freeze(lead, body, id, 1, Set.of(), any -> nothing));
    assertThat(links(member, at)).contains(pack);
    assertThat(page(lead, at).select("main").text()).doesNotContain("No pack is frozen");
    assertThat(links(member, "/work")).contains(pack);
    assertThat(page(member, pack).select("h1").text()).startsWith("A pack");
    assertThat(links(member, "/work")).as("read, until the meeting is over").contains(pack);
    Worker elsewhere = workforce.aWorker(lead.organisation(), Role.BOARD_MEMBER);
    assertThat(links(elsewhere, "/work")).as("who sits on no board").doesNotContain(pack);
  }

  private void meets(UUID body, UUID meeting, UUID id) {
    boards.add(
        lead,
        new Membership(
            Ids.next(),
            body,
            new Membership.Holder(null, member.id(), ""),
            new Membership.Seat(Membership.Part.MEMBER, null, true),
            today,
            null,
            0));
    meetings.add(
        lead,
        body,
        meeting,
        new BoardMeeting.Called(today.plusDays(1), LocalTime.NOON, "Town hall", ""));
    Pack draft = packs.get(lead, body, id);
    Pack.Content content = draft.content();
    packs.change(
        lead,
        body,
        id,
        new Pack.Content(meeting, content.strategy(), content.period(), content.written()),
        draft.version(),
        Set.of());
  }

  private List<String> links(Worker worker, String path) throws Exception {
    return page(worker, path).select("main a").eachAttr("href");
  }

  @Test
  void theLeadsHomeCountsWhatResidentsSaidWithoutAnAnswer() throws Exception {
    int before = counted(POINTS);
    UUID id = Ids.next();
    UUID answer = Ids.next();
    doing(
        lead,
        () -> {
          voices.add(lead, id, MatrixVoices.asked(Consultation.Kind.VOTES, 140));
          voices.keep(lead, id, "item,votes\nCar washes,131\nFarms,90\n", 0);
        });
    assertThat(counted(POINTS)).isEqualTo(before + 2);
    doing(
        lead,
        () ->
            answers.propose(lead, id, answer, null, MatrixVoices.answer(matrix.body(lead), "Yes")));
    assertThat(counted(POINTS)).as("proposed").isEqualTo(before + 2);
    doing(member, () -> answers.confirm(member, id, answer, 0));
    assertThat(counted(POINTS)).isEqualTo(before);
  }

  @Test
  void theLeadsHomeCountsThreatsWhoseReviewIsOverAndNoFreshOne() throws Exception {
    int before = counted(REVIEWS);
    UUID fresh = Ids.next();
    doing(lead, () -> threat(fresh));
    assertThat(counted(REVIEWS)).isEqualTo(before);
    assertThat(page(lead, "/threats").select("main").text()).contains("Fresh " + fresh);
    assertThat(page(lead, "/threats/" + fresh).select("main").text())
        .contains("Nobody has scored it yet", "No decision yet");

    UUID old = Ids.next();
    doing(lead, () -> ScopedClock.at(TEN_DAYS_AGO, () -> watched(old)));
    assertThat(counted(REVIEWS)).isEqualTo(before + 1);
    doing(lead, () -> threats.decide(lead, old, ThreatDecision.Kind.CLOSE, "Over", null, 1));
    assertThat(counted(REVIEWS)).isEqualTo(before);
  }

  private void threat(UUID id) {
    threats.add(
        lead,
        id,
        new Threat.Content("Fresh " + id, "Seen", Set.of(Pestelo.LEGAL), Set.of(), null, Set.of()),
        new ThreatSource.Given("A paper", "A shelf", LocalDate.of(2026, 1, 1), SourceGrade.C, 3));
  }

  private boolean watched(UUID id) {
    threat(id);
    threats.decide(lead, id, ThreatDecision.Kind.WATCH, "Look soon", today.minusDays(5), 0);
    return true;
  }

  private int counted(String said) throws Exception {
    Matcher found =
        Pattern.compile(said)
            .matcher(page(lead, "/work").select("[aria-labelledby=coming]").text());
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
