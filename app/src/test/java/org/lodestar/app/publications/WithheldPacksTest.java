package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.Attendance;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack.State;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.lodestar.measures.Period;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A person's name on its way into a pack, and in one that is frozen. */
@PlatformTest
class WithheldPacksTest {
  private static final String NAMED = "Amina Yusuf, 15, of 14 Elm Road was moved.";
  private static final String STILL = "A pack that people can open still says";

  private final Packs packs;
  private final WordsTakenOut takenOut;
  private final WithheldPacks withheld;
  private final ClosedPeriods periods;
  private final Bodies bodies;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final Boards boards;
  private final Clock clock;
  private final Strategies strategies;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final MockMvc web;
  private final YearMonth now;
  private final Worker lead;
  private final Worker board;
  private final Worker officer;
  private UUID body = Ids.next();
  private UUID meeting = Ids.next();

  WithheldPacksTest(
      Packs packs,
      WordsTakenOut takenOut,
      WithheldPacks withheld,
      ClosedPeriods periods,
      Bodies bodies,
      BoardMeetings meetings,
      BoardRecords records,
      Boards boards,
      Strategies strategies,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvc web,
      Clock clock) {
    this.packs = packs;
    this.takenOut = takenOut;
    this.withheld = withheld;
    this.periods = periods;
    this.bodies = bodies;
    this.meetings = meetings;
    this.records = records;
    this.boards = boards;
    this.clock = clock;
    this.strategies = strategies;
    this.gathering = gathering;
    this.ledger = ledger;
    this.workforce = workforce;
    this.web = web;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    officer = workforce.aWorker(organisation, Role.DATA_PROTECTION_OFFICER);
  }

  @BeforeEach
  void aClosedMonthABoardAndItsMeeting() throws SQLException {
    ledger.begin();
    gathering.beginKinds(now.minusYears(1));
    as(lead, () -> periods.close(lead, Period.of(now.minusMonths(6))));
    body = Ids.next();
    meeting = Ids.next();
    Body.Content content =
        new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null);
    as(
        lead,
        () -> {
          bodies.add(lead, body, content);
          meetings.add(
              lead,
              body,
              meeting,
              new BoardMeeting.Called(
                  now.atEndOfMonth().plusDays(9), LocalTime.of(10, 0), "Town hall", ""));
          return body;
        });
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private MockHttpServletResponse at(Worker worker, MockHttpServletRequestBuilder asked)
      throws Exception {
    return web.perform(asked.cookie(workforce.signedIn(worker)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private UUID strategy() {
    return as(lead, () -> strategies.list(lead)).stream()
        .filter(each -> each.state() == StrategyState.CLOSED)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String packs() {
    return "/boards/" + body + "/packs";
  }

  private MockHttpServletRequestBuilder draft(UUID id, String headline) {
    return draft(id, headline, "");
  }

  private MockHttpServletRequestBuilder draft(UUID id, String headline, String decisions) {
    return post(packs() + "/new/" + id)
        .param("strategy", strategy().toString())
        .param("period", "1")
        .param("meeting", meeting.toString())
        .param("headline", headline)
        .param("decisions", decisions)
        .param("voice", "")
        .param("money", "Paid until March.")
        .param("learning", "");
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString());
  }

  private static String[] boxes(Document page) {
    return page.select("input[name=cleared]").eachAttr("value").toArray(String[]::new);
  }

  @Test
  void aNameIsAskedAboutBeforeItIsKeptAndNothingThatWasTypedIsLost() throws Exception {
    UUID id = Ids.next();
    Document asked = page(at(lead, draft(id, NAMED)));
    assertThat(asked.select("textarea[name=headline]").text()).isEqualTo(NAMED);
    assertThat(asked.select("textarea[name=money]").text()).isEqualTo("Paid until March.");
    assertThat(asked.select(".govuk-error-summary").text()).contains("tells of nobody");
    assertThat(asked.select("label[for^=cleared]").eachText())
        .anyMatch(each -> each.contains("Amina Yusuf"))
        .anyMatch(each -> each.contains("15"))
        .anyMatch(each -> each.contains("14 Elm Road"));
    assertThat(as(lead, () -> packs.list(lead, body, 1)).packs()).as("nothing is kept").isEmpty();
    assertThat(at(lead, draft(id, "A girl was moved.")).getRedirectedUrl())
        .isEqualTo(packs() + "/" + id);
  }

  @Test
  void whoeverSaysThatItIsAboutNobodyIsKeptAndIsNotAskedAgainOfTheSameWords() throws Exception {
    UUID id = Ids.next();
    String words = "Blessing Trust gave us a room.";
    Document asked = page(at(lead, draft(id, words)));
    MockHttpServletResponse kept = at(lead, draft(id, words).param("cleared", boxes(asked)));
    assertThat(kept.getRedirectedUrl()).isEqualTo(packs() + "/" + id);
    Document freezing = page(at(lead, get(packs() + "/" + id + "/freeze")));
    assertThat(freezing.select("label[for^=cleared]").text())
        .as("others of the test's platform may be asked about")
        .doesNotContain("Blessing");
    assertThat(freezing.select(".govuk-summary-list__row:contains(about nobody: Blessing)").text())
        .as("whoever freezes it sees it once more, and who said so")
        .contains("Blessing Trust gave us a room.", "Said by ");
    assertThat(freezing.select(".govuk-summary-list__row:contains(Read once more: At a)").text())
        .contains(words);
    UUID next = Ids.next();
    assertThat(at(lead, draft(next, words)).getRedirectedUrl())
        .as("the same words in another pack of the board")
        .isEqualTo(packs() + "/" + next);
    assertThat(boxes(page(at(lead, draft(Ids.next(), words + " Blessing is 15."))))).isNotEmpty();
  }

  @Test
  void thePageThatFreezesSaysWhatIsOpenAndWhoWillReadIt() throws Exception {
    UUID id = drafted("All goes well");
    String said = page(at(lead, get(packs() + "/" + id + "/freeze"))).select("main").text();
    assertThat(said)
        .contains("Not in its figures", "is over and not closed")
        .contains("Nothing is written about What was learnt")
        .contains("Who will read it", "of the partnership may open it");
  }

  @Test
  void aNameFromAnotherRoomIsShownWhereItIsChangedAndNothingIsFrozenUntilSomebodyAnswers()
      throws Exception {
    as(
        lead,
        () -> {
          meetings.add(
              lead,
              body,
              meeting,
              Ids.next(),
              new AgendaItem.Content(
                  "Hear about Amina Yusuf",
                  AgendaItem.Wanted.DECIDE,
                  "",
                  new AgendaItem.Paper("", "", "")));
          return body;
        });
    String pack = packs() + "/" + drafted("All goes well");
    Document asked = page(at(lead, get(pack + "/freeze")));
    assertThat(asked.select(".govuk-summary-list").text())
        .contains("May tell of a person: Amina Yusuf", "What we ask of the board");
    assertThat(asked.select(".govuk-summary-list a").eachAttr("href"))
        .contains("/boards/" + body + "/meetings/" + meeting);
    Document again = page(at(lead, post(pack + "/freeze").param("version", "0")));
    assertThat(again.select(".govuk-error-summary").text()).contains("tells of nobody");
    assertThat(page(at(lead, get(pack))).text()).contains("This is a draft");
    at(lead, post(pack + "/freeze").param("version", "0").param("cleared", boxes(again)));
    assertThat(page(at(lead, get(pack))).text()).contains("It can no longer be changed");
  }

  private UUID drafted(String headline) throws Exception {
    UUID id = Ids.next();
    assertThat(at(lead, draft(id, headline)).getRedirectedUrl()).isNotNull();
    return id;
  }

  private UUID frozen(String headline) throws Exception {
    UUID id = Ids.next();
    Document asked = page(at(lead, draft(id, headline)));
    at(lead, draft(id, headline).param("cleared", boxes(asked)));
    String freeze = packs() + "/" + id + "/freeze";
    String[] left = boxes(page(at(lead, get(freeze))));
    assertThat(
            at(lead, post(freeze).param("version", "0").param("cleared", left)).getRedirectedUrl())
        .isEqualTo(packs() + "/" + id);
    return id;
  }

  private BoardMeeting.Called daysAfterTheMonth(int days) {
    return new BoardMeeting.Called(
        now.atEndOfMonth().plusDays(days), LocalTime.of(10, 0), "Town hall", "");
  }

  @Test
  void aMeetingThatIsMovedOrCalledOffIsToldBesideWhatItsPackSaid() throws Exception {
    UUID id = frozen("All goes well");
    assertThat(page(at(lead, get(packs() + "/" + id))).select("main .govuk-warning-text"))
        .isEmpty();
    as(
        lead,
        () -> {
          meetings.change(lead, body, meeting, daysAfterTheMonth(10), 0);
          return body;
        });
    for (String path : List.of(packs() + "/" + id, "/boards/" + body + "/glance")) {
      assertThat(page(at(lead, get(path))).select("main .govuk-warning-text").text())
          .as(path)
          .contains("Meeting on ", ", moved to ");
    }
    UUID draft = drafted("All goes better");
    as(
        lead,
        () -> {
          meetings.cancel(lead, body, meeting, "Too few can come", 1);
          return body;
        });
    for (String path : List.of(packs() + "/" + id, packs() + "/" + draft)) {
      assertThat(page(at(lead, get(path))).select("main .govuk-warning-text").text())
          .as(path)
          .contains("Meeting on ", ", called off")
          .doesNotContain("moved to");
    }
    for (String path : List.of(packs(), packs() + "/" + draft + "/freeze")) {
      assertThat(page(at(lead, get(path))).select("main").text()).as(path).contains(", called off");
    }
  }

  private void withhold(Worker worker, UUID id) throws Exception {
    assertThat(
            at(worker, post(packs() + "/" + id + "/withhold").param("why", "NAMED"))
                .getRedirectedUrl())
        .isEqualTo(packs() + "/" + id);
  }

  @Test
  void aDraftIsReadByThoseWhoWritePacksAndByNobodyElse() throws Exception {
    UUID id = Ids.next();
    String draft = packs() + "/" + id;
    at(lead, draft(id, "Quiet."));
    assertThat(at(lead, get(draft)).getStatus()).isEqualTo(200);
    assertThat(at(lead, get(packs())).getContentAsString()).contains(id.toString());
    assertThat(at(board, get(draft)).getStatus()).isEqualTo(404);
    assertThat(at(board, get(packs())).getContentAsString()).doesNotContain(id.toString());
  }

  @Test
  void aPackThatIsWithheldAnswersEverywhereWithWhyAndByWhomAndWithNothingOfIt() throws Exception {
    UUID id = frozen(NAMED);
    assertThat(at(board, get(packs() + "/" + id)).getContentAsString()).contains("Amina Yusuf");
    withhold(board, id);
    withhold(board, id);
    for (String file : List.of("", "/pack.html", "/pack.pdf", "/pack.docx", "/pack.csv")) {
      MockHttpServletResponse answer = at(lead, get(packs() + "/" + id + file));
      assertThat(answer.getStatus()).as(file).isEqualTo(410);
      assertThat(answer.getContentAsString())
          .contains("It names a person", board.displayName(), "data protection officer")
          .doesNotContain("Amina", "Elm Road");
    }
    assertThat(at(lead, post(packs() + "/" + id + "/check")).getStatus()).isEqualTo(410);
    for (String other : List.of("/glance", "/packs", "/meetings/" + meeting)) {
      assertThat(at(board, get("/boards/" + body + other)).getContentAsString())
          .as(other)
          .doesNotContain("Amina");
    }
    assertThat(at(board, get("/boards/" + body + "/meetings/" + meeting)).getContentAsString())
        .contains("Withheld");
    assertThat(as(lead, () -> packs.of(lead, body, meeting)).orElseThrow().withheld()).isTrue();
  }

  @Test
  @Tag("care")
  void anOfficerIsToldSeesWhoOpenedItAndHasItDestroyed() throws Exception {
    UUID id = frozen(NAMED);
    at(board, get(packs() + "/" + id + "/pack.pdf"));
    withhold(lead, id);
    String looked = packs() + "/" + id + "/withheld";
    assertThat(work(officer, "DUE")).contains(looked);
    Document page = page(at(officer, get(looked)));
    assertThat(page.expectFirst("tbody tr").text()).contains(board.displayName(), "Yes");
    assertThat(page.select("tbody tr").text()).contains(lead.displayName());
    assertThat(page.text()).as("what is to be judged").contains("Amina Yusuf");
    assertThat(at(officer, get(packs() + "/" + id)).getStatus())
        .as("boards are not for officers")
        .isEqualTo(403);
    assertThat(at(officer, post(looked + "/destroy")).getRedirectedUrl()).isEqualTo(looked);
    assertThat(at(officer, post(looked + "/destroy")).getRedirectedUrl()).isEqualTo(looked);
    assertThat(at(officer, get(looked)).getContentAsString())
        .contains("was destroyed on")
        .doesNotContain("Amina");
    assertThat(work(officer, "DUE")).doesNotContain(looked);
    assertThatThrownBy(
            () ->
                ledger.asOwner(
                    "update publications.pack set headline = 'x' where id = '" + id + "'"))
        .hasMessageContaining("never changed");
    WithheldPacks.View left = as(officer, () -> withheld.get(officer, body, id));
    assertThat(left.pack().state()).isEqualTo(State.DESTROYED);
    assertThat(left.pack().content().written().headline()).isEmpty();
    assertThat(left.pack().frozen()).isNull();
    assertThat(at(lead, get(packs() + "/" + id)).getStatus()).isEqualTo(410);
    assertThat(Objects.requireNonNull(left.withheld().answer()).by()).isEqualTo(officer.id());
  }

  @Test
  void whatTellsOfNobodyIsGivenBackAsItWasAndCanBeCheckedAgain() throws Exception {
    UUID id = frozen("All goes well");
    Pack before = as(lead, () -> packs.get(lead, body, id));
    withhold(board, id);
    String give = packs() + "/" + id + "/withheld/give-back";
    assertThat(page(at(officer, post(give).param("reason", ""))).select(".govuk-error-summary"))
        .isNotEmpty();
    at(officer, post(give).param("reason", "The name is that of a charity"));
    assertThat(as(lead, () -> packs.get(lead, body, id))).isEqualTo(before);
    assertThat(as(lead, () -> packs.check(lead, body, id)).files()).isEmpty();
    assertThatThrownBy(
            () ->
                as(
                    officer,
                    () -> {
                      withheld.destroy(officer, body, id);
                      return id;
                    }))
        .as("two answers")
        .isInstanceOf(Refused.class);
    withhold(lead, id);
    assertThat(at(board, get(packs() + "/" + id)).getStatus()).isEqualTo(410);
  }

  @Test
  void whoWithheldItIsNotTheOneWhoAnswersAndWhoReadsNoBoardsWithholdsNothing() throws Exception {
    Worker both =
        workforce.aWorker(lead.organisation(), Role.STRATEGIC_LEAD, Role.DATA_PROTECTION_OFFICER);
    UUID id = frozen("All goes well");
    withhold(both, id);
    assertThatThrownBy(
            () ->
                as(
                    both,
                    () -> {
                      withheld.destroy(both, body, id);
                      return id;
                    }))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                as(
                    officer,
                    () -> {
                      withheld.withhold(officer, body, id, Ids.next(), Withheld.Why.NAMED);
                      return id;
                    }))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(lead, () -> withheld.get(lead, body, id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                ledger.asOwner(
                    "update publications.pack set state = 'DESTROYED', document = null,"
                        + " headline = '', money = '' where id = '"
                        + id
                        + "'"))
        .as("past the platform, without an answer")
        .hasMessageContaining("somebody else agreed");
  }

  @Test
  void anotherTakesItsPlaceWithoutTheWordsThatNamedAndTheMeetingLeadsThere() throws Exception {
    UUID id = frozen(NAMED);
    withhold(lead, id);
    assertThat(work(lead, "NEW")).contains(packs() + "/" + id);
    UUID next = Ids.next();
    String replace = packs() + "/" + id + "/replace/" + next;
    assertThat(page(at(lead, get(replace))).select("main").text())
        .contains("without these, which may tell of a person: What the board should know first.");
    assertThat(boxes(page(at(lead, post(replace).param("reason", "It named Amina Yusuf")))))
        .as("nor is its reason kept with a name")
        .isNotEmpty();
    at(lead, post(replace).param("reason", "It named a person"));
    Pack begun = as(lead, () -> packs.get(lead, body, next));
    assertThat(begun.content().written())
        .as("what named somebody is left out, the rest need not be typed again")
        .isEqualTo(new Pack.Written("", "", "", "Paid until March.", ""));
    assertThat(begun.content().meeting()).isEqualTo(meeting);
    String freeze = packs() + "/" + next + "/freeze";
    assertThat(page(at(lead, post(freeze).param("version", "0"))).text())
        .contains("Say what the board should know first");
    Set<String> none = Set.of();
    as(
        lead,
        () -> {
          packs.change(
              lead,
              body,
              next,
              new Pack.Content(
                  meeting, strategy(), 1, new Pack.Written("One was moved", "", "", "", "")),
              0,
              none);
          return next;
        });
    String[] others = boxes(page(at(lead, get(freeze))));
    assertThat(
            at(lead, post(freeze).param("version", "1").param("cleared", others))
                .getRedirectedUrl())
        .isEqualTo(packs() + "/" + next);
    assertThat(as(board, () -> packs.of(board, body, meeting)).orElseThrow().pack().id())
        .isEqualTo(next);
    assertThat(work(lead, "NEW")).doesNotContain(packs() + "/" + id + "\"");
    assertThat(at(board, get(packs() + "/" + id)).getContentAsString())
        .contains(packs() + "/" + next);
  }

  @Test
  void whatNobodyMarkedIsOfferedToWhoeverTypedItAndToNobodyElse() throws Exception {
    UUID id = frozen("All goes well");
    withhold(board, id);
    UUID next = Ids.next();
    String replace = packs() + "/" + id + "/replace/" + next;
    Worker other = workforce.aWorker(lead.organisation(), Role.STRATEGIC_LEAD);
    assertThat(page(at(other, get(replace))).select("main").text())
        .contains("begins without any")
        .doesNotContain("Paid until March.");
    Document offered = page(at(lead, get(replace)));
    assertThat(offered.select("input[name=keep]").eachAttr("value"))
        .containsExactly("HEADLINE", "MONEY");
    assertThat(offered.select("input[name=keep][checked]")).as("they say it themselves").isEmpty();
    assertThat(offered.select("main").text()).contains("All goes well", "Paid until March.");
    Document again = page(at(lead, post(replace).param("keep", "MONEY")));
    assertThat(again.select("input[name=keep][checked]").eachAttr("value"))
        .as("what was ticked is not lost where something is missing")
        .containsExactly("MONEY");
    at(
        lead,
        post(replace)
            .param("reason", "It named a person")
            .param("keep", "MONEY")
            .param("keep", "VOICE"));
    assertThat(as(lead, () -> packs.get(lead, body, next)).content().written())
        .isEqualTo(new Pack.Written("", "", "", "Paid until March.", ""));
    var before = page(at(lead, get(packs() + "/" + next))).select("[aria-labelledby=before] li");
    assertThat(before.getFirst().text())
        .contains("What the board should know first")
        .doesNotContain("Money");
  }

  @Test
  void wordsTakenOutElsewhereLeaveWhatWasTypedForThePackToTheNextDraft() throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    UUID id = frozen("All goes well");
    String out = "/plan/words/meeting/" + meeting;
    at(lead, post(out).param("rows", item.toString()).param("why", "NAMED").param("given", "true"));
    assertThat(at(board, get(packs() + "/" + id)).getStatus()).isEqualTo(410);
    UUID next = Ids.next();
    String replace = packs() + "/" + id + "/replace/" + next;
    assertThat(page(at(lead, get(replace))).select("main").text())
        .contains("begins with all that was typed for it");
    at(lead, post(replace).param("reason", "It named a person"));
    assertThat(as(lead, () -> packs.get(lead, body, next)).content().written())
        .isEqualTo(new Pack.Written("All goes well", "", "", "Paid until March.", ""));
  }

  private List<String> coming() throws Exception {
    return page(at(lead, get("/work"))).select("[aria-labelledby=coming] a").eachAttr("href");
  }

  @Test
  void whatWasMarkedIsLeftOutOfTheNextDraftAndTheLeadsHomeLeadsThere() throws Exception {
    UUID id = frozen("All goes well");
    String pack = packs() + "/" + id;
    at(board, post(pack + "/withhold").param("why", "RECOGNISABLE").param("places", "MONEY"));
    assertThat(coming()).contains(pack + "/replace");
    UUID next = Ids.next();
    at(lead, post(pack + "/replace/" + next).param("reason", "It told of a person"));
    assertThat(as(lead, () -> packs.get(lead, body, next)).content().written())
        .isEqualTo(new Pack.Written("All goes well", "", "", "", ""));
    at(officer, post(pack + "/withheld/destroy"));
    assertThat(coming()).doesNotContain(pack + "/replace", packs() + "/" + next);
  }

  @Test
  void aFileIsCalledAfterItsBoardAndItsMonths() throws Exception {
    String pack = packs() + "/" + frozen("All goes well");
    for (String file : List.of("html", "pdf", "docx", "csv")) {
      assertThat(at(board, get(pack + "/pack." + file)).getHeader("Content-Disposition"))
          .matches("attachment; filename=\"board-" + body + "-pack-[a-z0-9-]+\\." + file + "\"");
    }
  }

  private void onTheAgenda(String title, AgendaItem.Wanted wanted, AgendaItem.Paper paper) {
    as(
        lead,
        () -> {
          meetings.add(
              lead, body, meeting, Ids.next(), new AgendaItem.Content(title, wanted, "", paper));
          return body;
        });
  }

  @Test
  void whatIsAskedStandsFirstWithItsReasonsItsPaperAndWhatElseIsOnTheAgenda() throws Exception {
    onTheAgenda(
        "Pay for the helpline",
        AgendaItem.Wanted.DECIDE,
        new AgendaItem.Paper(
            "Helpline paper",
            "https://example.org/helpline",
            "Pay for one more year.\nIt costs £4,000.\nWe thought of sharing one.\nEven later."));
    onTheAgenda("Hear of the training", AgendaItem.Wanted.NOTE, new AgendaItem.Paper("", "", ""));
    UUID id = Ids.next();
    at(lead, draft(id, "All goes well", "Agree a second shift"));
    Document shown = page(at(lead, get(packs() + "/" + id)));
    assertThat(shown.select("nav.lode-contents li").getFirst().text())
        .isEqualTo("What we ask of the board");
    assertThat(shown.select("section:has(#asks) a[href=https://example.org/helpline]").text())
        .isEqualTo("Helpline paper");
    assertThat(shown.select("section:has(#asks)").text())
        .contains("Pay for one more year.", "It costs £4,000.", "We thought of sharing one.")
        .contains("Also on the agenda", "Hear of the training")
        .doesNotContain("Even later.");
    String freeze = packs() + "/" + id + "/freeze";
    String[] left = boxes(page(at(lead, get(freeze))));
    at(lead, post(freeze).param("version", "0").param("cleared", left));
    String file = at(board, get(packs() + "/" + id + "/pack.html")).getContentAsString();
    assertThat(Jsoup.parse(file).select("a[href=https://example.org/helpline]").text())
        .isEqualTo("Helpline paper");
    assertThat(Jsoup.parse(file).select("nav a").getFirst().attr("href")).isEqualTo("#asks");
    assertThat(page(at(board, get("/boards/" + body + "/glance"))).select("main").text())
        .contains("Pay for the helpline", "All goes well", "Paid until March.");
  }

  /** Empty columns took half of the page, and the minutes were asked for twice. */
  @Test
  void whatNobodySaysHasNoColumnAndWhatIsAskedTwiceIsSaidBeforeItIsFrozen() throws Exception {
    onTheAgenda(
        "Minutes of the last meeting", AgendaItem.Wanted.DECIDE, new AgendaItem.Paper("", "", ""));
    UUID id = Ids.next();
    assertThat(page(at(lead, get(packs() + "/new/" + id))).select("main").text())
        .contains("only what is not on the agenda");
    at(lead, draft(id, "All goes well", "Approve the minutes\nAgree a second shift"));
    Document shown = page(at(lead, get(packs() + "/" + id)));
    assertThat(shown.select("section:has(#asks) th").eachText())
        .contains("Number", "Decision")
        .doesNotContain("Paper", "What is asked, what it costs, what else there is");
    assertThat(shown.select("main").text())
        .contains("what is told by the quarter or the year may end sooner");
    assertThat(page(at(lead, get(packs() + "/" + id + "/freeze"))).select("main").text())
        .contains("Asked twice", "Approve the minutes: the agenda asks")
        .doesNotContain("Agree a second shift: the agenda asks");
  }

  /** Whoever reads one page only finds it without going through the list of boards. */
  @Test
  void theHomeOfWhoeverSitsOnABoardLeadsToItOnOnePage() throws Exception {
    String glance = "main a[href=/boards/" + body + "/glance]";
    assertThat(page(at(board, get("/work"))).select(glance)).isEmpty();
    as(
        lead,
        () -> {
          boards.add(
              lead,
              new Membership(
                  Ids.next(),
                  body,
                  new Membership.Holder(null, board.id(), ""),
                  new Membership.Seat(Membership.Part.CHAIR, null, true),
                  now.minusYears(1).atDay(1),
                  null,
                  0));
          return body;
        });
    Document home = page(at(board, get("/work")));
    assertThat(home.select(glance).text()).isEqualTo("Board " + body);
    assertThat(home.select("[aria-labelledby=glance] h2").text()).isEqualTo("Board at a glance");
  }

  /** Another in the place of one, with this headline. */
  private UUID replaced(UUID old, String headline) throws Exception {
    UUID next = Ids.next();
    at(lead, post(packs() + "/" + old + "/replace/" + next).param("reason", "A figure was wrong"));
    MockHttpServletRequestBuilder change =
        post(packs() + "/" + next + "/change")
            .param("strategy", strategy().toString())
            .param("period", "1")
            .param("meeting", meeting.toString())
            .param("headline", headline)
            .param("money", "Spent in full by June.")
            .param("version", "0");
    String[] asked = boxes(page(at(lead, change)));
    if (asked.length > 0) {
      at(lead, change.param("cleared", asked));
    }
    long version = as(lead, () -> packs.get(lead, body, next)).version();
    String freeze = packs() + "/" + next + "/freeze";
    String[] left = boxes(page(at(lead, get(freeze))));
    assertThat(
            at(lead, post(freeze).param("version", "" + version).param("cleared", left))
                .getRedirectedUrl())
        .isEqualTo(packs() + "/" + next);
    return next;
  }

  @Test
  @Tag("care")
  void packsOfTheSameChainThatHoldTheSameWordsAreWithheldWithOnePress() throws Exception {
    UUID first = frozen(NAMED);
    UUID second = replaced(first, NAMED + " Again.");
    UUID third = replaced(second, "One person was moved.");
    Document asked = page(at(board, get(packs() + "/" + second + "/withhold")));
    assertThat(asked.select("input[name=also]").eachAttr("value"))
        .containsExactlyInAnyOrder(first.toString(), third.toString());
    assertThat(asked.select("input[name=also][checked]").eachAttr("value"))
        .as("ticked already is what holds the name")
        .contains(first.toString());
    assertThat(offered(asked, first)).contains("Holds the same words: ", "Amina Yusuf");
    // What others left in the plan may stand in all three.
    assertThat(offered(asked, third)).doesNotContain("Amina", "Elm Road");
    at(
        board,
        post(packs() + "/" + second + "/withhold")
            .param("why", "NAMED")
            .param("also", first.toString())
            .param("also", Ids.next().toString()));
    for (UUID gone : List.of(first, second)) {
      assertThat(at(board, get(packs() + "/" + gone)).getStatus()).isEqualTo(410);
    }
    assertThat(at(board, get(packs() + "/" + third)).getStatus()).isEqualTo(200);
  }

  private static String offered(Document asked, UUID pack) {
    return asked.select(".govuk-checkboxes__item:has(input[value=" + pack + "])").text();
  }

  private String work(Worker worker, String kind) throws Exception {
    return AllPages.of("/work?kind=" + kind, each -> page(at(worker, get(each)))).html();
  }

  @Test
  @Tag("care")
  void whoeverOpenedAWithheldPackIsToldWhatToDoUntilTheySayThatNoCopyIsLeft() throws Exception {
    UUID id = frozen(NAMED);
    String pack = packs() + "/" + id;
    Worker took = workforce.aWorker(lead.organisation(), Role.ANALYST);
    at(board, get(pack));
    at(took, get(pack + "/pack.pdf"));
    assertThat(work(took, "DUE")).doesNotContain(pack);
    withhold(lead, id);
    assertThat(work(took, "DUE")).contains(pack, "Destroy your copies");
    assertThat(work(board, "NEW")).contains(pack);
    Worker never = workforce.aWorker(lead.organisation(), Role.MANAGER);
    assertThat(work(never, "NEW")).as("who never opened it").doesNotContain(pack);
    Document met = page(at(took, get(pack)));
    assertThat(met.text()).contains("delete the file", "shred", "Do not pass it on");
    assertThat(met.select("form[action=" + pack + "/gone]")).hasSize(1);
    assertThat(page(at(never, get(pack))).select("form[action=" + pack + "/gone]")).isEmpty();
    assertThat(page(at(officer, get(pack + "/withheld"))).expectFirst("tbody tr").text())
        .contains(took.displayName(), "Not said yet");
    at(officer, post(pack + "/withheld/destroy"));
    assertThat(work(took, "DUE")).as("a copy is still out there").contains(pack);
    at(took, post(pack + "/gone"));
    at(took, post(pack + "/gone"));
    assertThat(work(took, "DUE")).doesNotContain(pack);
    assertThat(page(at(took, get(pack))).select("form[action=" + pack + "/gone]")).isEmpty();
    assertThat(page(at(officer, get(pack + "/withheld"))).expectFirst("tbody tr").text())
        .contains(took.displayName())
        .doesNotContain("Not said yet");
    assertThat(work(board, "NEW")).as("each says it alone").contains(pack);
  }

  /** Whoever withholds it is a lead, who may not read who opened what. */
  @Test
  @Tag("care")
  void whoeverOpenedItBeforeReadersWereKeptIsToldToo() throws Exception {
    UUID id = frozen(NAMED);
    String pack = packs() + "/" + id;
    at(board, get(pack + "/pack.pdf"));
    ledger.asOwner("delete from publications.pack_reader where pack = '" + id + "'");
    withhold(lead, id);
    assertThat(work(board, "DUE")).contains(pack, "Destroy your copies");
  }

  @Test
  void atWhatAnOfficerWithheldSomebodyElseLooks() throws Exception {
    Worker both =
        workforce.aWorker(lead.organisation(), Role.DATA_PROTECTION_OFFICER, Role.BOARD_MEMBER);
    UUID id = frozen(NAMED);
    withhold(both, id);
    String look = packs() + "/" + id + "/withheld";
    assertThat(work(both, "DUE")).doesNotContain(look);
    assertThat(work(officer, "DUE")).contains(look);
  }

  @Test
  void aPackThatIsGivenBackAndWithheldAgainIsToldAgain() throws Exception {
    UUID id = frozen("All goes well");
    String pack = packs() + "/" + id;
    at(board, get(pack));
    withhold(lead, id);
    at(board, post(pack + "/gone"));
    assertThat(work(board, "NEW")).doesNotContain(pack);
    at(officer, post(pack + "/withheld/give-back").param("reason", "It is about nobody"));
    withhold(lead, id);
    assertThat(work(board, "NEW")).contains(pack);
  }

  @Test
  void thatNoneTookItsPlaceIsTheLeadsWorkUntilSomebodySaysThatNoneIsNeededOrItIsDestroyed()
      throws Exception {
    UUID id = frozen("All goes well");
    String pack = packs() + "/" + id;
    withhold(lead, id);
    assertThat(work(lead, "NEW")).contains(pack);
    assertThat(as(lead, () -> packs.withheldFor(lead, List.of(meeting)))).containsExactly(meeting);
    assertThat(page(at(board, get(pack))).select("form[action=" + pack + "/settled]")).isEmpty();
    assertThat(at(board, post(pack + "/settled")).getStatus()).isEqualTo(403);
    at(lead, post(pack + "/settled"));
    at(lead, post(pack + "/settled"));
    assertThat(work(lead, "NEW")).doesNotContain(pack);
    assertThat(page(at(lead, get(pack))).select("form[action=" + pack + "/settled]")).isEmpty();
    at(officer, post(pack + "/withheld/destroy"));
    assertThat(at(lead, get(pack)).getStatus()).as("still").isEqualTo(410);
    UUID other = replaced(id, "All goes better");
    withhold(lead, other);
    assertThat(work(lead, "NEW")).contains(packs() + "/" + other);
    at(officer, post(packs() + "/" + other + "/withheld/destroy"));
    assertThat(work(lead, "NEW")).doesNotContain(packs() + "/" + other);
  }

  @Test
  void onWhatADestroyedPackRestedIsNotChangedWithIt() throws Exception {
    UUID id = frozen("All goes well");
    for (String other : List.of("period_seal = 'x'", "strategy_version = 77")) {
      assertThatThrownBy(
              () ->
                  ledger.asOwner(
                      "update publications.pack set state = 'DESTROYED', document = null,"
                          + " headline = '', money = '', "
                          + other
                          + " where id = '"
                          + id
                          + "'"))
          .as(other)
          .hasMessageContaining("nothing else is changed");
    }
  }

  /** No other pack of the platform holds just these words. */
  private static String somebody() {
    return "Hear about Amina Yusuf " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  private void asked(String title, UUID item) {
    as(
        lead,
        () -> {
          meetings.add(
              lead,
              body,
              meeting,
              item,
              new AgendaItem.Content(
                  title, AgendaItem.Wanted.DECIDE, "", new AgendaItem.Paper("", "", "")));
          return body;
        });
  }

  @Test
  @Tag("care")
  void whoeverTakesWordsOutSeesWhichPacksHoldThemAndWithholdsTheseWithTheSamePress()
      throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    String pack = packs() + "/" + frozen("All goes well");
    String out = "/plan/words/meeting/" + meeting;
    Document page = page(at(officer, get(out)));
    assertThat(page.text()).contains("Also in Pack of Board " + body);
    assertThat(page.select("input[name=given][checked]")).hasSize(1);
    at(
        officer,
        post(out).param("rows", item.toString()).param("why", "NAMED").param("given", "true"));
    assertThat(at(board, get(pack)).getStatus()).isEqualTo(410);
    assertThat(at(lead, get("/boards/" + body + "/meetings/" + meeting)).getContentAsString())
        .contains("Words taken out on")
        .doesNotContain("Amina");
  }

  @Test
  void aDraftInThePlaceOfAWithheldPackSaysWhatItLeavesOutAndWhatWasTakenOutWhereAndWhy()
      throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    UUID id = frozen(NAMED);
    withhold(lead, id);
    UUID next = Ids.next();
    at(lead, post(packs() + "/" + id + "/replace/" + next).param("reason", "It told of a person"));
    String draft = packs() + "/" + next;
    String out = "/plan/words/meeting/" + meeting;
    var before = page(at(lead, get(draft))).select("[aria-labelledby=before] li");
    assertThat(before.getFirst().text())
        .contains("Withheld on ", "It names a person", "Not in this draft")
        .contains("What the board should know first");
    assertThat(before.getFirst().select("a").attr("href")).isEqualTo(packs() + "/" + id);
    assertThat(before.select("a").eachAttr("href")).as("it still stands there").contains(out);
    at(lead, post(out).param("rows", item.toString()).param("why", "NAMED"));
    var after = page(at(lead, get(draft))).select("[aria-labelledby=before] li");
    assertThat(after.select("a").eachAttr("href"))
        .contains("/boards/" + body + "/meetings/" + meeting)
        .doesNotContain(out);
    assertThat(after.text()).contains("Words taken out on ", "they named a person");
  }

  /** Takes the words of an item of the agenda out, and leaves the packs that hold them. */
  private void leave(Worker worker, UUID item) throws Exception {
    assertThat(
            at(worker, post(words()).param("rows", item.toString()).param("why", "NAMED"))
                .getRedirectedUrl())
        .as("the page of the words says that a pack still says them")
        .isEqualTo(words());
  }

  private String words() {
    return "/plan/words/meeting/" + meeting;
  }

  @Test
  @Tag("care")
  void aPackThatStillSaysWhatWasTakenOutIsSaidUntilItIsWithheld() throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    String pack = packs() + "/" + frozen("All goes well");
    String still = pack + "/still";
    assertThat(at(lead, get(pack)).getContentAsString()).doesNotContain(still);
    leave(lead, item);
    Document words = page(at(lead, get(words())));
    assertThat(words.select("main .govuk-warning-text").text()).contains(STILL);
    assertThat(words.select("main a").eachAttr("href")).contains(still);
    assertThat(words.text()).doesNotContain("There are no words here that could go");
    assertThat(page(at(lead, get(pack))).select("main .govuk-warning-text").text())
        .contains("still says what was taken out elsewhere");
    assertThat(page(at(lead, get(pack))).select("main a").eachAttr("href")).contains(still);
    assertThat(page(at(board, get(pack))).select("main .govuk-warning-text").text())
        .as("whoever reads it can withhold it, and is not told to look for somebody")
        .contains("Do not pass it on or take it along")
        .doesNotContain("told of a person");
    assertThat(work(lead, "DUE")).contains(still, STILL);
    assertThat(work(officer, "DUE")).contains(still, STILL);
    assertThat(work(board, "DUE")).doesNotContain(still);
    assertThat(coming()).contains(still);
    assertThat(page(at(officer, post(still))).select(".govuk-error-summary").text())
        .contains("Choose what is to become of it");
    at(officer, post(still).param("answer", "WITHHOLD"));
    at(officer, post(still).param("answer", "WITHHOLD"));
    assertThat(at(board, get(pack)).getStatus()).isEqualTo(410);
    assertThat(work(lead, "DUE")).doesNotContain(still);
    assertThat(page(at(lead, get(words()))).text()).doesNotContain(STILL);
    assertThat(page(at(officer, get(still))).select("input[type=radio]")).isEmpty();
  }

  @Test
  @Tag("care")
  void thatSuchAPackStaysIsSaidBySomebodyElseWithAReason() throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    String still = packs() + "/" + frozen("All goes well") + "/still";
    leave(lead, item);
    String why = "These words tell of nobody";
    assertThat(
            page(at(lead, post(still).param("answer", "STAYS").param("reason", why)))
                .select(".govuk-error-summary"))
        .as("not by whoever took the words out")
        .isNotEmpty();
    assertThat(
            page(at(officer, post(still).param("answer", "STAYS"))).select(".govuk-error-summary"))
        .as("without a reason")
        .isNotEmpty();
    assertThat(work(lead, "DUE")).contains(still);
    assertThat(
            at(officer, post(still).param("answer", "STAYS").param("reason", why))
                .getRedirectedUrl())
        .isEqualTo("/work");
    assertThat(work(lead, "DUE")).doesNotContain(still);
    assertThat(page(at(officer, get(told()))).text()).contains("It stays, as somebody else said");
  }

  /** The page on which the officer hears that words of the meeting were taken out. */
  private String told() {
    return "/plan/words/told/"
        + as(officer, () -> takenOut.unseen(officer)).stream()
            .filter(each -> each.done().object().equals(meeting))
            .findFirst()
            .orElseThrow()
            .done()
            .id();
  }

  @Test
  @Tag("care")
  void whoeverHearsThatWordsWereTakenOutSeesHowManyOpenedThePackAndIsAskedAboutThePerson()
      throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    String pack = packs() + "/" + frozen("All goes well");
    at(board, get(pack + "/pack.pdf"));
    at(
        lead,
        post(words()).param("rows", item.toString()).param("why", "NAMED").param("given", "true"));
    Document page = page(at(officer, get(told())));
    assertThat(page.text())
        .contains("2 people opened it; 1 of them took a file of it along")
        .contains("Is it a personal data breach?", "Should the person hear of it?")
        .contains("have them told by somebody whom they trust")
        .doesNotContain("Amina");
    assertThat(page.select("main a").eachAttr("href"))
        .contains(pack + "/withheld", "/breaches/new");
  }

  @Test
  @Tag("care")
  void whatWasTakenOutAlreadyStandsBeforeOtherWordsThatTheWithheldPackTookOver() throws Exception {
    UUID item = Ids.next();
    asked(somebody(), item);
    asked("Pay for the helpline", Ids.next());
    String pack = packs() + "/" + frozen("All goes well");
    leave(lead, item);
    withhold(lead, UUID.fromString(pack.substring(pack.lastIndexOf('/') + 1)));
    for (Document page :
        List.of(page(at(officer, get(pack + "/withheld"))), page(at(lead, get(pack))))) {
      assertThat(page.select("[aria-labelledby=taken-out] li").text())
          .contains("Words taken out on", lead.displayName());
      assertThat(page.select("[aria-labelledby=other-words]").text())
          .contains("Look only if a name stands there", "Nothing was noticed here.");
      assertThat(page.text().indexOf("Already taken out"))
          .isLessThan(page.text().indexOf("Other words that this pack took over"));
    }
  }

  @Test
  void aPackWhosePlaceAWithheldOneTookSaysSo() throws Exception {
    UUID first = frozen(NAMED);
    UUID second = replaced(first, NAMED + " Again.");
    assertThat(page(at(board, get(packs() + "/" + first))).text())
        .contains("Another pack took its place")
        .doesNotContain("is withheld too");
    withhold(lead, second);
    assertThat(page(at(board, get(packs() + "/" + first))).text()).contains("is withheld too");
    withhold(lead, first);
    assertThat(page(at(board, get(packs() + "/" + first))).text()).contains("is withheld too");
  }

  @Test
  void theOfficerIsShownWhereElseTheWordsOfAWithheldPackStand() throws Exception {
    asked(somebody(), Ids.next());
    UUID id = frozen("All goes well");
    withhold(lead, id);
    var others =
        page(at(officer, get(packs() + "/" + id + "/withheld")))
            .select("[aria-labelledby=other-words] li");
    assertThat(others.getFirst().select("a").attr("href"))
        .isEqualTo("/plan/words/meeting/" + meeting);
    assertThat(others.getFirst().text()).contains("Something here may tell of a person");
  }

  @Test
  void whatThePackAsksAlthoughItIsAnsweredAlreadyIsSaidBeforeItIsFrozen() throws Exception {
    UUID earlier = Ids.next();
    UUID item = Ids.next();
    as(
        lead,
        () -> {
          meetings.add(
              lead,
              body,
              earlier,
              new BoardMeeting.Called(
                  now.minusMonths(1).atDay(3), LocalTime.of(10, 0), "Town hall", ""));
          meetings.add(
              lead,
              body,
              earlier,
              item,
              new AgendaItem.Content(
                  "Pay for the helpline?",
                  AgendaItem.Wanted.DECIDE,
                  "",
                  new AgendaItem.Paper("", "", "")));
          LocalDate begins = now.minusYears(1).atDay(1);
          boards.add(
              lead,
              body,
              Ids.next(),
              1,
              new Terms.Content("What for", begins, new Quorum(Quorum.Kind.MEMBERS, 1)));
          UUID seat = Ids.next();
          boards.add(
              lead,
              new Membership(
                  seat,
                  body,
                  new Membership.Holder(null, null, "Chair"),
                  new Membership.Seat(Membership.Part.CHAIR, null, true),
                  begins,
                  null,
                  0));
          meetings.call(lead, body, earlier, 0);
          meetings.hold(lead, body, earlier, 1);
          meetings.attended(
              lead,
              body,
              earlier,
              List.of(new BoardMeetings.Said(seat, Attendance.How.PRESENT, "")),
              2);
          records.decide(
              lead,
              body,
              new BoardDecision(
                  Ids.next(),
                  earlier,
                  item,
                  "Yes, until March",
                  null,
                  null,
                  lead.id(),
                  clock.instant()));
          return body;
        });
    asked("Pay for the Helpline", Ids.next());
    asked("Pay for a room", Ids.next());
    Document asked = page(at(lead, get(packs() + "/" + drafted("All goes well") + "/freeze")));
    assertThat(asked.select(".govuk-summary-list__row").eachText())
        .filteredOn(each -> each.startsWith("Already answered"))
        .singleElement()
        .asString()
        .contains("Pay for the Helpline", "Yes, until March");
    assertThat(asked.select(".govuk-summary-list a").eachAttr("href"))
        .contains("/boards/" + body + "/meetings/" + earlier);
  }
}
