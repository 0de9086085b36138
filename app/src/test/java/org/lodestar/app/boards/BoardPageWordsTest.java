package org.lodestar.app.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.test.web.servlet.MockMvc;

/** Boards meet few words, and none of the machinery's. */
@PlatformTest
class BoardPageWordsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final int MOST = 250;
  private static final Set<String> MACHINERY =
      Set.of("ledger", "ledgers", "seal", "sealed", "seals", "wall", "walls");

  private final Bodies bodies;
  private final Boards boards;
  private final BoardMeetings meetings;
  private final Workforce workforce;
  private final MockMvc web;
  private final Worker lead;

  BoardPageWordsTest(
      Bodies bodies, Boards boards, BoardMeetings meetings, Workforce workforce, MockMvc web) {
    this.bodies = bodies;
    this.boards = boards;
    this.meetings = meetings;
    this.workforce = workforce;
    this.web = web;
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategy-staff",
        "boards-staff",
        "figures-staff",
        "risks-staff",
        "maturity-staff",
        "voice-staff",
        "voice-advisers-staff",
        "statements",
        "statements-staff",
        "statements-charter-staff",
        "statements-duties-staff",
        "publications",
        "publications-staff",
        "publications-profile-staff",
        "requests",
        "requests-staff",
        "community",
        "community-staff",
        "partnersites-staff",
        "site-staff"
      })
  void whoLeadsOrSitsOnABoardNeverMeetsTheWordsOfTheMachinery(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/messages/" + file + ".properties"))) {
      words.load(in);
    }
    List<String> found = new ArrayList<>();
    words.forEach(
        (key, said) -> {
          for (String word : said.toString().toLowerCase(Locale.UK).split("[^a-z]+")) {
            if (MACHINERY.contains(word)) {
              found.add(key + ": " + word);
            }
          }
        });
    assertThat(words).as(file).hasSizeGreaterThan(5);
    assertThat(found).as(file).isEmpty();
  }

  @Test
  void theMedianPageOfABoardHasFewerThanTwoHundredAndFiftyWords() throws Exception {
    UUID body = Ids.next();
    UUID meeting = Ids.next();
    Body.Content named =
        new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    BoardMeeting.Called called =
        new BoardMeeting.Called(TODAY.plusDays(3), LocalTime.of(9, 0), "Town hall", "");
    AgendaItem.Content item =
        new AgendaItem.Content(
            "Training", AgendaItem.Wanted.DECIDE, "Lead", new AgendaItem.Paper("", "", ""));
    Standing.member(lead.id())
        .run(
            () -> {
              bodies.add(lead, body, named);
              seat(body);
              meetings.add(lead, body, meeting, called);
              meetings.add(lead, body, meeting, Ids.next(), item);
            });
    String here = "/boards/" + body;
    String there = here + "/meetings/" + meeting;
    Map<String, Integer> counted = new TreeMap<>();
    for (String each :
        List.of(
            here,
            here + "/members/new",
            here + "/terms/new",
            here + "/meetings/new",
            here + "/forward/new",
            here + "/glance",
            here + "/packs",
            there,
            there + "/change",
            there + "/cancel",
            there + "/items/new",
            there + "/print")) {
      words(each).ifPresent(words -> counted.put(each, words));
    }
    List<Integer> sorted = counted.values().stream().sorted().toList();
    assertThat(sorted).as(counted.toString()).hasSizeGreaterThan(5);
    assertThat(sorted.get(sorted.size() / 2)).as(counted.toString()).isLessThan(MOST);
  }

  private void seat(UUID body) {
    boards.add(
        lead,
        new Membership(
            Ids.next(),
            body,
            new Membership.Holder(null, null, "Head of housing"),
            new Membership.Seat(Membership.Part.CHAIR, null, true),
            TODAY,
            null,
            0));
  }

  /** Of a page of its own; where a form first gets an identifier, of that form. */
  private Optional<Integer> words(String path) throws Exception {
    var answer = web.perform(get(path).cookie(workforce.signedIn(lead))).andReturn().getResponse();
    String next = answer.getRedirectedUrl();
    if (next != null) {
      return words(next);
    }
    return answer.getStatus() == 200
        ? Optional.of(
            Jsoup.parse(answer.getContentAsString()).select("main").text().split("\\s+").length)
        : Optional.empty();
  }
}
