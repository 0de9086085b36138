package org.lodestar.app.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.Attendance.How;
import org.lodestar.app.boards.BoardDecision.Votes;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardMeetings.Said;
import org.lodestar.app.boards.face.BoardMinutes;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.KeptWords;
import org.lodestar.app.strategy.MovedDay;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.WordsOut;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class BoardsTest {
  private static final Instant NOW = Instant.parse("2041-05-15T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

  private final Boards boards;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final BoardMinutes minutes;
  private final Bodies bodies;
  private final WordsTakenOut words;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Worker secretary;
  private Worker other;
  private Worker voting;
  private Worker watching;
  private UUID body;
  private UUID chair;
  private UUID member;
  private UUID former;

  BoardsTest(
      Boards boards,
      BoardMeetings meetings,
      BoardRecords records,
      BoardMinutes minutes,
      Bodies bodies,
      WordsTakenOut words,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.boards = boards;
    this.meetings = meetings;
    this.records = records;
    this.minutes = minutes;
    this.bodies = bodies;
    this.words = words;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aBoard() {
    UUID organisation = workforce.anOrganisation();
    secretary = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    other = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    voting = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    watching = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    body = Ids.next();
    doing(
        secretary,
        () -> {
          bodies.add(
              secretary,
              body,
              new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
          boards.add(secretary, body, Ids.next(), 1, rules(2));
        });
    chair = seat(voting.id(), "", Part.CHAIR, true, null);
    member = seat(null, "Head of housing", Part.MEMBER, true, null);
    former = seat(null, "Head of licensing", Part.MEMBER, true, TODAY.minusDays(30));
  }

  private static Terms.Content rules(int needed) {
    return new Terms.Content(
        "What it is for", TODAY.minusYears(1), new Quorum(Quorum.Kind.MEMBERS, needed));
  }

  private UUID seat(
      @Nullable UUID worker, String post, Part part, boolean votes, @Nullable LocalDate ends) {
    UUID id = Ids.next();
    doing(
        secretary,
        () ->
            boards.add(
                secretary,
                new Membership(
                    id,
                    body,
                    new Holder(null, worker, post),
                    new Seat(part, null, votes),
                    TODAY.minusYears(1),
                    ends,
                    0)));
    return id;
  }

  @Test
  void aMemberSpeaksForABodyOfTheRegisterAlone() {
    Membership forged =
        new Membership(
            Ids.next(),
            body,
            new Holder(Ids.next(), null, "Head of housing"),
            new Seat(Part.MEMBER, null, true),
            TODAY,
            null,
            0);
    assertThatThrownBy(() -> doing(secretary, () -> boards.add(secretary, forged)))
        .isInstanceOf(NotFound.class);
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(() -> ScopedClock.at(NOW, work));
  }

  private static void doing(Worker worker, Runnable work) {
    as(
        worker,
        () -> {
          work.run();
          return true;
        });
  }

  private static ThrowingCallable attempt(Worker worker, Runnable work) {
    return () -> doing(worker, work);
  }

  private MeetingView view(UUID meeting) {
    return as(secretary, () -> meetings.get(secretary, body, meeting));
  }

  private long version(UUID meeting) {
    return view(meeting).meeting().version();
  }

  private static AgendaItem.Content content(String title) {
    return new AgendaItem.Content(
        title, AgendaItem.Wanted.DECIDE, "Lead", new AgendaItem.Paper("", "", ""));
  }

  private UUID called(int daysAgo) {
    UUID id = Ids.next();
    doing(
        secretary,
        () -> {
          Called when = new Called(TODAY.minusDays(daysAgo), LocalTime.NOON, "Hall", "");
          meetings.add(secretary, body, id, when);
          meetings.add(secretary, body, id, Ids.next(), content("The plan"));
          meetings.call(secretary, body, id, 0);
        });
    return id;
  }

  private UUID held(int daysAgo, How memberWas) {
    UUID id = called(daysAgo);
    doing(secretary, () -> meetings.hold(secretary, body, id, 1));
    attended(id, memberWas);
    return id;
  }

  private void attended(UUID meeting, How memberWas) {
    long version = version(meeting);
    doing(
        secretary,
        () ->
            meetings.attended(
                secretary,
                body,
                meeting,
                List.of(new Said(chair, How.PRESENT, ""), new Said(member, memberWas, "")),
                version));
  }

  private UUID item(UUID meeting) {
    return view(meeting).items().getFirst().id();
  }

  private UUID decided(UUID meeting, @Nullable UUID confirms) {
    UUID id = Ids.next();
    doing(secretary, () -> records.decide(secretary, body, decision(id, meeting, null, confirms)));
    return id;
  }

  private BoardDecision decision(
      UUID id, UUID meeting, @Nullable Votes votes, @Nullable UUID confirms) {
    return new BoardDecision(
        id, meeting, item(meeting), "Agreed", votes, confirms, secretary.id(), NOW);
  }

  private UUID asked(UUID meeting) {
    return asked(
        meeting, new BoardAction.Content("Write to all", "Lead", null, TODAY.plusDays(10)));
  }

  private UUID asked(UUID meeting, BoardAction.Content content) {
    UUID id = Ids.next();
    UUID item = item(meeting);
    doing(secretary, () -> records.add(secretary, id, body, meeting, item, content));
    return id;
  }

  private List<UUID> late(Worker worker) {
    return as(worker, () -> records.late(worker)).stream().map(each -> each.action().id()).toList();
  }

  @Test
  void whatABoardAskedForAndIsLateWaitsForWhomItAskedAlone() {
    UUID meeting = held(20, How.PRESENT);
    UUID late =
        asked(meeting, new BoardAction.Content("Write", "Lead", watching.id(), TODAY.minusDays(1)));
    asked(meeting, new BoardAction.Content("Call", "Lead", watching.id(), TODAY));
    asked(meeting, new BoardAction.Content("Ask", "Lead", null, TODAY.minusDays(1)));
    assertThat(late(watching)).containsExactly(late);
    assertThat(late(voting)).isEmpty();
    assertThat(as(watching, () -> records.late(watching)).getFirst().board())
        .isEqualTo("Board " + body);
    BoardAction now = as(watching, () -> records.action(watching, body, late));
    BoardAction done =
        new BoardAction(
            late,
            now.raised(),
            now.content(),
            new BoardAction.Course(BoardAction.State.DONE, "Written", TODAY, null),
            now.version());
    doing(secretary, () -> records.change(secretary, done, ""));
    assertThat(late(watching)).isEmpty();
    Worker caseworker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> late(caseworker)).isInstanceOf(NotAllowed.class);
  }

  private void due(UUID id, int daysAhead, BoardAction.State state, String because) {
    BoardAction now = as(secretary, () -> records.action(secretary, body, id));
    BoardAction.Content content =
        new BoardAction.Content(
            now.content().what(),
            now.content().post(),
            now.content().worker(),
            TODAY.plusDays(daysAhead));
    BoardAction.Course course =
        new BoardAction.Course(state, "Said", state == BoardAction.State.OPEN ? null : TODAY, null);
    BoardAction changed = new BoardAction(id, now.raised(), content, course, now.version());
    doing(secretary, () -> records.change(secretary, changed, because));
  }

  private @Nullable MovedDay moved(UUID id) {
    return as(secretary, () -> records.action(secretary, body, id)).course().moved();
  }

  @Test
  void whatABoardAskedForIsPutOffForAReasonAloneAndSaysSo() {
    UUID late =
        asked(
            held(20, How.PRESENT),
            new BoardAction.Content("Write", "Lead", null, TODAY.minusDays(1)));
    for (BoardAction.State each : BoardAction.State.values()) {
      refused(() -> due(late, 9, each, " "), "strategy.movedBecause.missing");
    }
    assertThat(moved(late)).isNull();
    due(late, 9, BoardAction.State.OPEN, "No post");
    due(late, 20, BoardAction.State.OPEN, "Still none");
    assertThat(moved(late))
        .isEqualTo(
            new MovedDay(
                TODAY.minusDays(1), TODAY.plusDays(20), 2, List.of("Still none", "No post")));
    assertThat(as(secretary, () -> boards.get(secretary, body)).actions().getFirst().course())
        .extracting(BoardAction.Course::moved)
        .isEqualTo(moved(late));
    due(late, -1, BoardAction.State.OPEN, "");
    assertThat(moved(late)).as("no later than it was asked for").isNull();
  }

  @Test
  void howADayMovedIsNeverChanged() {
    UUID id = asked(held(20, How.PRESENT));
    due(id, 30, BoardAction.State.OPEN, "No post");
    Map<String, String> changes =
        Map.of(
            "update boards.day_moved set reason = 'x'",
            "words are taken out once, and nothing else changes",
            "update boards.day_moved set to_day = current_date",
            "permission denied",
            "delete from boards.day_moved",
            "permission denied");
    changes.forEach(
        (change, refusal) ->
            assertThatThrownBy(
                    () ->
                        doing(
                            secretary,
                            () -> transactions.executeWithoutResult(status -> sql.execute(change))))
                .rootCause()
                .hasMessageContaining(refusal));
  }

  @Test
  void whoIsAMemberTodayAndWhoWasThen() {
    Boards.View view = as(secretary, () -> boards.get(secretary, body));
    assertThat(view.membersOn(TODAY)).extracting(Membership::id).containsExactly(chair, member);
    assertThat(view.membersOn(TODAY.minusDays(40)))
        .extracting(Membership::id)
        .containsExactly(chair, member, former);
  }

  @Test
  void aMeetingIsCalledWithAnAgendaAndHeldOnItsDay() {
    UUID id = Ids.next();
    Called ahead = new Called(TODAY.plusDays(3), LocalTime.NOON, "", "https://example.org/join");
    doing(secretary, () -> meetings.add(secretary, body, id, ahead));
    doing(secretary, () -> meetings.add(secretary, body, id, ahead));
    refused(() -> meetings.call(secretary, body, id, 0), "boards.board.call.empty");
    doing(secretary, () -> meetings.add(secretary, body, id, Ids.next(), content("One")));
    doing(secretary, () -> meetings.call(secretary, body, id, 0));
    refused(() -> meetings.hold(secretary, body, id, 1), "boards.board.hold.early");
    refused(() -> meetings.call(secretary, body, id, 1), "boards.board.moved");
    doing(secretary, () -> meetings.cancel(secretary, body, id, "Too few can come", 1));
    assertThat(view(id).meeting().state()).isEqualTo(MeetingState.CANCELLED);
    refused(() -> meetings.change(secretary, body, id, ahead, 2), "boards.board.over");
  }

  private void refused(Runnable work, String key) {
    assertThatThrownBy(attempt(secretary, work))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals()).extracting(Refused.Refusal::key).contains(key));
  }

  @Test
  void withoutAQuorumADecisionWaitsForALaterMeetingToConfirmIt() {
    UUID first = held(20, How.APOLOGIES);
    UUID decision = decided(first, null);
    MeetingView before = view(first);
    assertThat(before.quorum()).isEqualTo(new QuorumCount(2, 1, 2));
    assertThat(before.stands(before.recorded().decisions().getFirst())).isFalse();
    UUID second = held(5, How.PRESENT);
    assertThat(view(second).unconfirmed()).extracting(BoardDecision::id).containsExactly(decision);
    decided(second, decision);
    MeetingView after = view(first);
    assertThat(after.stands(after.recorded().decisions().getFirst())).isTrue();
    assertThat(view(second).unconfirmed()).isEmpty();
    List<BoardMeetings.Listed> listed = as(watching, () -> meetings.decisions(watching, body));
    assertThat(listed).hasSize(2).allMatch(BoardMeetings.Listed::stands);
  }

  @Test
  void aMeetingWithoutAQuorumConfirmsNothing() {
    UUID decision = decided(held(20, How.ABSENT), null);
    UUID second = held(5, How.ABSENT);
    BoardDecision confirming = decision(Ids.next(), second, null, decision);
    refused(() -> records.decide(secretary, body, confirming), "boards.board.confirms.cannot");
  }

  @Test
  void moreVotesThanMembersAreRefused() {
    UUID meeting = held(5, How.PRESENT);
    BoardDecision many = decision(Ids.next(), meeting, new Votes(2, 1, 0), null);
    refused(() -> records.decide(secretary, body, many), "boards.board.votes.many");
    BoardDecision two = decision(Ids.next(), meeting, new Votes(1, 1, 0), null);
    doing(secretary, () -> records.decide(secretary, body, two));
    doing(secretary, () -> records.decide(secretary, body, two));
    assertThat(view(meeting).recorded().decisions()).hasSize(1);
  }

  @Test
  void aMemberWhoseTermEndedCannotBeMarkedPresent() {
    UUID meeting = called(5);
    long version = version(meeting);
    refused(
        () ->
            meetings.attended(
                secretary, body, meeting, List.of(new Said(former, How.PRESENT, "")), version),
        "boards.board.attendance.ended");
    assertThat(view(meeting).attendance()).isEmpty();
  }

  @Test
  void ofTwoWhoRecordAttendanceAtOnceTheSecondSeesTheFirst() {
    UUID meeting = held(5, How.PRESENT);
    assertThatThrownBy(
            attempt(
                other,
                () ->
                    meetings.attended(
                        other, body, meeting, List.of(new Said(chair, How.ABSENT, "")), 1)))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void openActionsOfEarlierMeetingsStandInTheNextByThemselves() {
    UUID first = held(20, How.PRESENT);
    UUID action = asked(first);
    UUID second = called(5);
    assertThat(view(first).recorded().open()).isEmpty();
    assertThat(view(second).recorded().open()).extracting(BoardAction::id).containsExactly(action);
    BoardAction now = view(second).recorded().open().getFirst();
    BoardAction done =
        new BoardAction(
            action,
            now.raised(),
            now.content(),
            new BoardAction.Course(BoardAction.State.DONE, "All wrote back", TODAY, null),
            now.version());
    doing(secretary, () -> records.change(secretary, done, ""));
    assertThat(view(second).recorded().open()).hasSize(1);
    UUID third = Ids.next();
    Called later = new Called(TODAY.plusDays(20), LocalTime.NOON, "Hall", "");
    doing(secretary, () -> meetings.add(secretary, body, third, later));
    assertThat(view(third).recorded().open()).isEmpty();
    assertThatThrownBy(attempt(secretary, () -> records.change(secretary, done, "")))
        .isInstanceOf(EditClash.class);
  }

  private void drafted(UUID meeting) {
    UUID item = item(meeting);
    long version = version(meeting);
    doing(
        secretary,
        () -> {
          minutes.draft(secretary, body, meeting, Map.of(item, "It was agreed"), version);
          minutes.propose(secretary, body, meeting, version + 1);
        });
  }

  @Test
  void minutesAreAgreedByAnotherPersonInALaterMeetingAndThenFrozen() {
    UUID first = held(20, How.PRESENT);
    UUID decision = decided(first, null);
    drafted(first);
    long version = version(first);
    UUID second = held(5, How.PRESENT);
    refused(() -> minutes.agree(secretary, body, first, second, version), "boards.board.agree.own");
    assertThatThrownBy(
            attempt(watching, () -> minutes.agree(watching, body, first, second, version)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(attempt(voting, () -> minutes.agree(voting, body, first, first, version)))
        .isInstanceOf(Refused.class);
    doing(voting, () -> minutes.agree(voting, body, first, second, version));
    MeetingView agreed = view(first);
    assertThat(agreed.meeting().state()).isEqualTo(MeetingState.MINUTES_AGREED);
    assertThat(agreed.meeting().minuted().agreedBy()).isEqualTo(voting.id());
    BoardDecision late = decision(Ids.next(), first, null, null);
    refused(() -> records.decide(secretary, body, late), "boards.board.agreed");
    for (String statement :
        List.of(
            "update boards.board_meeting set place = 'Elsewhere' where id = '" + first + "'",
            "update boards.agenda_item set minutes = '' where meeting = '" + first + "'",
            "update boards.attendance set name = 'x' where meeting = '" + first + "'",
            "insert into boards.minutes_writer values ('" + first + "', '" + first + "')")) {
      assertThatThrownBy(attempt(secretary, () -> run(statement)))
          .as(statement)
          .hasMessageContaining("agreed minutes are never changed");
    }
    assertThatThrownBy(
            attempt(
                secretary,
                () -> run("delete from boards.board_decision where id = '" + decision + "'")))
        .isInstanceOf(RuntimeException.class);
  }

  private void run(String statement) {
    transactions.executeWithoutResult(status -> sql.execute(statement));
  }

  @Test
  void aMeetingWithoutAQuorumAgreesNoMinutes() {
    UUID first = held(20, How.PRESENT);
    drafted(first);
    long version = version(first);
    UUID second = held(5, How.APOLOGIES);
    assertThat(as(voting, () -> minutes.later(voting, body, first))).isEmpty();
    assertThatThrownBy(attempt(voting, () -> minutes.agree(voting, body, first, second, version)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void wordsOfAgreedMinutesThatTellOfAPersonGoAndAllElseThatWasAgreedStays() {
    UUID first = held(20, How.PRESENT);
    UUID decision = decided(first, null);
    UUID ask = asked(first);
    due(ask, 30, BoardAction.State.OPEN, "She was ill");
    drafted(first);
    long version = version(first);
    UUID second = held(5, How.PRESENT);
    doing(voting, () -> minutes.agree(voting, body, first, second, version));
    MeetingView before = view(first);
    Set<UUID> all =
        as(secretary, () -> words.get(secretary, ReadPlace.Kind.MEETING, first)).words().stream()
            .map(KeptWords::id)
            .collect(Collectors.toSet());
    assertThat(all).contains(item(first), decision, ask).hasSize(4);
    doing(
        secretary,
        () ->
            words.takeOut(
                secretary, ReadPlace.Kind.MEETING, first, all, WordsOut.Why.NAMED, false));
    MeetingView after = view(first);
    String instead = "Words taken out on 15 May 2041 by " + secretary.displayName();
    assertThat(after.items().getFirst().title()).startsWith(instead);
    assertThat(after.items().getFirst().minutes()).isEmpty();
    assertThat(after.recorded().decisions().getFirst().words()).startsWith(instead);
    assertThat(after.recorded().raised().getFirst().content().what()).startsWith(instead);
    assertThat(after.recorded().raised().getFirst().course().moved())
        .isNotNull()
        .satisfies(each -> assertThat(each.reasons().getFirst()).startsWith(instead));
    assertThat(after.meeting()).as("what was agreed").isEqualTo(before.meeting());
    assertThat(after.attendance()).isEqualTo(before.attendance());
    assertThat(as(secretary, () -> words.get(secretary, ReadPlace.Kind.MEETING, first)).words())
        .isEmpty();
    for (String statement :
        List.of(
            "update boards.board_decision set words = 'x' where id = '" + decision + "'",
            "update boards.agenda_item set title = 'x' where meeting = '" + first + "'",
            "update boards.board_action set what = 'x' where id = '" + ask + "'")) {
      assertThatThrownBy(attempt(secretary, () -> run(statement)))
          .as(statement)
          .isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void whoChangesProposedMinutesIsAWriterAndTheyMustBeProposedAgain() {
    UUID first = held(20, How.PRESENT);
    drafted(first);
    UUID second = held(5, How.PRESENT);
    UUID item = item(first);
    long version = version(first);
    doing(other, () -> minutes.write(other, body, first, Map.of(item, "Better"), version));
    assertThatThrownBy(
            attempt(voting, () -> minutes.agree(voting, body, first, second, version + 1)))
        .isInstanceOf(Refused.class);
    doing(secretary, () -> minutes.propose(secretary, body, first, version + 1));
    assertThat(as(other, () -> minutes.mayAgree(other, body, first))).isFalse();
    assertThat(as(voting, () -> minutes.mayAgree(voting, body, first))).isTrue();
  }

  @Test
  void theForwardPlanSaysWhatIsLate() {
    ForwardItem late =
        new ForwardItem(
            Ids.next(),
            body,
            YearMonth.of(2041, 4),
            "Report on training",
            "Trainer",
            ForwardItem.State.PLANNED,
            0);
    doing(secretary, () -> boards.add(secretary, late));
    doing(secretary, () -> boards.add(secretary, late));
    List<ForwardItem> plan = as(watching, () -> boards.get(watching, body).forward());
    assertThat(plan).hasSize(1);
    assertThat(plan.getFirst().isLate(YearMonth.of(2041, 5))).isTrue();
    assertThat(plan.getFirst().isLate(YearMonth.of(2041, 4))).isFalse();
  }

  @Test
  void termsOfReferenceHaveVersionsAndTwoAtOnceClash() {
    Terms.Content next = new Terms.Content("More", TODAY, new Quorum(Quorum.Kind.SHARE, 50));
    doing(secretary, () -> boards.add(secretary, body, Ids.next(), 2, next));
    Terms.Content later =
        new Terms.Content("Other", TODAY.plusDays(1), new Quorum(Quorum.Kind.SHARE, 50));
    assertThatThrownBy(attempt(other, () -> boards.add(other, body, Ids.next(), 2, later)))
        .isInstanceOf(EditClash.class);
    assertThat(as(watching, () -> boards.get(watching, body)).terms())
        .extracting(Terms::number)
        .containsExactly(2, 1);
  }

  @Test
  void whoOnlyReadsChangesNothing() {
    UUID meeting = called(5);
    assertThat(as(watching, () -> meetings.get(watching, body, meeting)).items()).hasSize(1);
    assertThatThrownBy(attempt(watching, () -> meetings.hold(watching, body, meeting, 1)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(attempt(secretary, () -> meetings.get(secretary, Ids.next(), meeting)))
        .isInstanceOf(NotFound.class);
  }
}
