package org.lodestar.app.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.meetings.Table.as;
import static org.lodestar.app.meetings.Table.doing;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.meetings.AgreedAction.Event;
import org.lodestar.app.meetings.AgreedAction.State;
import org.lodestar.app.meetings.face.Agendas;
import org.lodestar.app.meetings.face.AgreedActions;
import org.lodestar.app.meetings.face.Corrections;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Minutes;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.WordRead;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Written;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class MinutesTest {
  private final Meetings meetings;
  private final Agendas agendas;
  private final Minutes minutes;
  private final AgreedActions actions;
  private final Corrections corrections;
  private final CaseAccess access;
  private final Table table;
  private final Workforce workforce;
  private final MockMvc web;
  private final LocalDate today;

  private Table.Called called;
  private Worker caller;
  private UUID id;
  private Worker police;
  private Worker school;
  private UUID open;
  private UUID narrow;

  MinutesTest(
      Meetings meetings,
      Agendas agendas,
      Minutes minutes,
      AgreedActions actions,
      Corrections corrections,
      CaseAccess access,
      Table table,
      Workforce workforce,
      MockMvc web,
      Clock clock) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.minutes = minutes;
    this.actions = actions;
    this.corrections = corrections;
    this.access = access;
    this.table = table;
    this.workforce = workforce;
    this.web = web;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void aMeetingThatHasBegun() {
    called = table.aCase();
    caller = called.caller();
    Meeting meeting = table.call(called);
    id = meeting.id();
    police = table.seated(called, meeting);
    school = table.seated(called, meeting);
    narrow = item("What the police know", Set.of(police.organisation()));
    open = item("School", Set.of());
    doing(caller, () -> meetings.begin(caller, id, today, version()));
  }

  private UUID item(String title, Set<UUID> onlyFor) {
    return as(caller, () -> agendas.add(caller, id, Written.of("title", title), onlyFor));
  }

  private long version() {
    return meetings.hosted(caller, id).version();
  }

  private void write(Worker worker, UUID item, String words, int version) {
    doing(worker, () -> minutes.write(worker, id, item, PersonalText.of(words), version));
  }

  private void circulate() {
    doing(caller, () -> minutes.circulate(caller, id, version()));
  }

  private void agree() {
    doing(caller, () -> minutes.agree(caller, id, version()));
  }

  private MinutesView seen(Worker worker) {
    return as(worker, () -> minutes.get(worker, id));
  }

  private UUID action(UUID item, Worker owner) {
    return as(
        caller,
        () ->
            actions.agree(
                caller,
                id,
                item,
                new NewAction("Visit", owner.organisation(), owner.id(), "", today)));
  }

  @Test
  void nobodyButTheCallersReadsADraft() {
    write(caller, open, "She was tired", 0);
    assertThat(seen(caller).minute(open)).isPresent();
    assertThat(seen(police).written()).isEmpty();
    circulate();
    assertThat(seen(police).minute(open).orElseThrow().words().text()).isEqualTo("She was tired");
  }

  @Test
  void anItemForSomeIsThereForThemAloneAndLeavesNoGap() {
    write(caller, narrow, "A name from the police", 0);
    as(
        caller,
        () ->
            minutes.decide(
                caller, id, narrow, Written.of("what", "A").with("who", "B").with("why", "C")));
    circulate();
    assertThat(seen(police).items()).hasSize(2);
    assertThat(seen(police).minute(narrow)).isPresent();
    MinutesView schools = seen(school);
    assertThat(schools.items()).extracting(AgendaItem::id).containsExactly(open);
    assertThat(schools.written()).isEmpty();
    assertThat(schools.decisions()).isEmpty();
    assertThatThrownBy(() -> as(school, () -> corrections.item(school, id, narrow)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void minutesForWordSayToEachReaderWhatThePrintedPageSaysAndNoMore() throws Exception {
    write(caller, narrow, "A name from the police", 0);
    write(caller, open, "She was tired", 0);
    action(open, police);
    circulate();
    for (Worker reader : List.of(caller, police, school)) {
      WordRead word = WordRead.of(got(reader, "/minutes.docx").getContentAsByteArray());
      Document printed = Jsoup.parse(got(reader, "/print").getContentAsString());
      String page = WordRead.plain(printed.text());
      assertThat(word.headings()).isEqualTo(printed.select("main h1, main h2, main h3").eachText());
      assertThat(word.words())
          .contains("She was tired")
          .allSatisfy(each -> assertThat(page).contains(each.replaceAll(" \\(.*\\)$", "")));
    }
    assertThat(WordRead.of(got(school, "/minutes.docx").getContentAsByteArray()).words())
        .doesNotContain("A name from the police", "Visit");
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.NAVIGATOR);
    assertThat(answered(stranger, "/minutes.docx").getStatus())
        .isEqualTo(answered(stranger, "/print").getStatus())
        .isNotEqualTo(200);
  }

  private MockHttpServletResponse got(Worker worker, String below) throws Exception {
    MockHttpServletResponse answer = answered(worker, below);
    assertThat(answer.getStatus()).as(below).isEqualTo(200);
    return answer;
  }

  private MockHttpServletResponse answered(Worker worker, String below) throws Exception {
    return web.perform(
            get("/meetings/" + id + "/minutes" + below).cookie(workforce.signedIn(worker)))
        .andReturn()
        .getResponse();
  }

  @Test
  void anOrganisationSeesItsOwnActionsAndTheCallersSeeAll() {
    UUID theirs = action(open, police);
    UUID others = action(open, school);
    assertThat(seen(caller).actions()).hasSize(2);
    assertThat(seen(police).actions()).extracting(AgreedAction::id).containsExactly(theirs);
    assertThatThrownBy(() -> as(police, () -> actions.get(police, id, others)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anActionOfANarrowItemIsForThoseWhoSeeTheItem() {
    assertThatThrownBy(() -> action(narrow, school))
        .isInstanceOf(Refused.class)
        .hasMessage("meetings.rule.actionOwner");
  }

  @Test
  void anActionIsTrackedToItsEndAndItsSuccessorToo() {
    UUID visit = action(open, police);
    assertThatThrownBy(() -> move(police, visit, Event.FINISH, " ", 0)).isInstanceOf(Refused.class);
    move(police, visit, Event.FAIL, "Nobody at home", 0);
    assertThatThrownBy(() -> move(police, visit, Event.CARRY_OVER, "Again", 1))
        .isInstanceOf(Refused.class);
    move(caller, visit, Event.CARRY_OVER, "Again", 1);
    assertThat(seen(police).actions())
        .extracting(AgreedAction::state)
        .containsExactlyInAnyOrder(State.CARRIED_OVER, State.OPEN);
    assertThat(seen(caller).actions())
        .filteredOn(action -> action.state() == State.OPEN)
        .singleElement()
        .satisfies(
            again -> {
              assertThat(again.carriedFrom()).isEqualTo(visit);
              assertThat(again.due()).isEqualTo(today.plusDays(7));
              assertThat(again.written().text("what")).isEqualTo("Visit");
            });
  }

  private void move(Worker worker, UUID action, Event event, String outcome, long version) {
    doing(
        worker,
        () ->
            actions.move(
                worker, id, action, event, outcome, Optional.of(today.plusDays(7)), version));
  }

  @Test
  void twoWhoMoveAnActionDoNotOverwriteEachOther() {
    UUID visit = action(open, police);
    move(police, visit, Event.FINISH, "Done", 0);
    assertThatThrownBy(() -> move(caller, visit, Event.REOPEN, "", 0))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void twoWhoWriteMinutesAtOnceLoseNothing() throws Exception {
    Worker chair = called.chair();
    doing(chair, () -> access.declareNoConflict(chair, called.caseFile()));
    int rounds = 12;
    List<Future<Integer>> writers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (Worker writer : List.of(caller, chair)) {
        writers.add(pool.submit(() -> addLines(writer, rounds)));
      }
    }
    int clashes = writers.get(0).get() + writers.get(1).get();
    List<Minute> kept = seen(caller).versions(open);
    assertThat(kept).hasSize(2 * rounds);
    assertThat(kept.getLast().words().text().lines()).hasSize(2 * rounds).doesNotHaveDuplicates();
    System.out.println("Minutes: " + clashes + " clashes, no line lost");
  }

  /** Adds lines, each to what stands there; who is too late looks again. */
  private int addLines(Worker writer, int rounds) {
    int clashes = 0;
    for (int line = 0; line < rounds; ) {
      List<Minute> before = as(writer, () -> minutes.versions(writer, id, open));
      String text = before.isEmpty() ? "" : before.getLast().words().text() + "\n";
      try {
        write(writer, open, text + writer.id() + " " + line, before.size());
        line++;
      } catch (EditClash clash) {
        clashes++;
      }
    }
    return clashes;
  }

  @Test
  void agreedMinutesNeverChangeAndAreAddedTo() {
    write(caller, open, "As it was said", 0);
    UUID decision =
        as(
            caller,
            () ->
                minutes.decide(
                    caller, id, open, Written.of("what", "A").with("who", "B").with("why", "C")));
    circulate();
    agree();
    assertThatThrownBy(() -> write(caller, open, "Otherwise", 1)).isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                doing(
                    caller,
                    () -> minutes.changeDecision(caller, id, decision, Written.of("what", "D"), 0)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(caller, () -> minutes.attended(caller, id, Map.of())))
        .isInstanceOf(Refused.class);
    doing(caller, () -> minutes.add(caller, id, open, PersonalText.of("It was Tuesday")));
    assertThat(seen(school).minute(open).orElseThrow().words().text()).isEqualTo("As it was said");
    assertThat(seen(school).addenda(open))
        .extracting(added -> added.words().text())
        .containsExactly("It was Tuesday");
  }

  @Test
  void nothingIsAddedBeforeTheMinutesAreAgreedAndNobodyAgreesADraft() {
    assertThatThrownBy(
            () -> doing(caller, () -> minutes.add(caller, id, open, PersonalText.of("x"))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(this::agree).isInstanceOf(Refused.class);
  }

  @Test
  void aCorrectionIsAnsweredBeforeTheMinutesAreAgreed() {
    write(caller, open, "It was Monday", 0);
    assertThatThrownBy(() -> doing(school, () -> corrections.ask(school, id, open, "Tuesday")))
        .isInstanceOf(Refused.class);
    circulate();
    doing(school, () -> corrections.ask(school, id, open, "It was Tuesday"));
    assertThatThrownBy(this::agree)
        .isInstanceOf(Refused.class)
        .hasMessage("meetings.rule.correctionsOpen");
    UUID asked = seen(caller).corrections().getFirst().id();
    write(caller, open, "It was Tuesday", 1);
    doing(
        caller,
        () -> corrections.answer(caller, id, asked, Correction.State.TAKEN, "Written anew"));
    assertThatThrownBy(
            () ->
                doing(
                    caller,
                    () -> corrections.answer(caller, id, asked, Correction.State.NOT_TAKEN, "No")))
        .isInstanceOf(Refused.class);
    agree();
    assertThat(seen(school).versions(open)).hasSize(2);
    assertThat(seen(school).corrections())
        .extracting(each -> each.written().text("answer"))
        .containsExactly("Written anew");
  }

  @Test
  void whoDoesNotCallTheMeetingWritesNoMinutes() {
    assertThatThrownBy(() -> write(school, open, "Ours", 0))
        .isInstanceOfAny(NotFound.class, org.lodestar.app.members.NotAllowed.class);
    assertThat(seen(caller).written()).isEmpty();
  }

  @Test
  void whoWasThereIsRecorded() {
    doing(
        caller,
        () ->
            minutes.attended(
                caller,
                id,
                Map.of(
                    police.id(), Attendee.Attendance.PRESENT,
                    school.id(), Attendee.Attendance.APOLOGIES)));
    assertThat(seen(caller).meeting().attendees())
        .filteredOn(each -> each.attendance() != Attendee.Attendance.EXPECTED)
        .extracting(Attendee::worker)
        .containsExactlyInAnyOrder(police.id(), school.id());
  }

  @Test
  void theAgendaStaysOnceTheMeetingHasBegunButSomethingCanBeRaised() {
    assertThatThrownBy(() -> doing(caller, () -> agendas.move(caller, id, open, true)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> doing(caller, () -> agendas.remove(caller, id, open)))
        .isInstanceOf(Refused.class);
    UUID raised = item("Raised there", Set.of());
    assertThat(seen(school).items()).extracting(AgendaItem::id).containsExactly(open, raised);
  }
}
