package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.AgendaItem.Paper;
import org.lodestar.app.boards.AgendaItem.Wanted;
import org.lodestar.app.boards.Attendance.How;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.BoardDecision.Votes;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardMeetings.Said;
import org.lodestar.app.boards.face.BoardMinutes;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** An invented board: who sits on it, a meeting with proposed minutes, and the next one. */
@Component
class BoardFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration FOUNDED = Duration.ofDays(360);
  private static final int MET = 35;
  private static final int MEETS = 21;
  private static final int QUORUM = 3;

  private final Boards boards;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final BoardMinutes minutes;

  BoardFill(Boards boards, BoardMeetings meetings, BoardRecords records, BoardMinutes minutes) {
    this.boards = boards;
    this.meetings = meetings;
    this.records = records;
    this.minutes = minutes;
  }

  UUID make(Players players, Instant now) {
    Worker lead = players.get("STRATEGY");
    UUID body =
        Players.act(
            lead,
            now,
            () ->
                boards.list(lead).stream()
                    .filter(each -> each.body().content().aliases().contains("CSP"))
                    .findFirst()
                    .orElseThrow()
                    .body()
                    .id());
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    List<UUID> seats =
        Players.act(lead, now.minus(FOUNDED), () -> seats(players, lead, body, today));
    Instant met = today.minusDays(MET).atTime(16, 0).atZone(LONDON).toInstant();
    Players.act(lead, met, () -> met(lead, body, seats, today, met));
    Players.act(lead, now.minus(Duration.ofDays(2)), () -> coming(lead, body, today));
    return body;
  }

  private List<UUID> seats(Players players, Worker lead, UUID body, LocalDate today) {
    LocalDate begun = today.minusYears(1).plusDays(10);
    String words =
        "The board oversees the modern slavery strategy, meets every quarter, "
            + "and asks for an account of each action that is late.";
    Terms.Content terms = new Terms.Content(words, begun, new Quorum(Quorum.Kind.MEMBERS, QUORUM));
    boards.add(lead, body, Ids.next(), 1, terms);
    UUID chair = seat(lead, body, players.get("BOARD"), "Chair of the forum", Part.CHAIR, begun);
    UUID vice = seat(lead, body, null, "Chief superintendent", Part.VICE_CHAIR, begun);
    UUID health = seat(lead, body, null, "Head of safeguarding, health", Part.MEMBER, begun);
    UUID manager = seat(lead, body, players.get("MANAGER"), "", Part.MEMBER, begun);
    seat(lead, body, players.get("ANALYST"), "", Part.ADVISER, begun);
    return List.of(chair, vice, health, manager);
  }

  private UUID seat(
      Worker lead, UUID body, @Nullable Worker who, String post, Part part, LocalDate begun) {
    UUID id = Ids.next();
    boards.add(
        lead,
        new Membership(
            id,
            body,
            new Holder(null, who == null ? null : who.id(), post),
            new Seat(part, null, part != Part.ADVISER),
            begun,
            null,
            0));
    return id;
  }

  private UUID called(Worker lead, UUID body, LocalDate day, List<AgendaItem.Content> items) {
    UUID meeting = Ids.next();
    Called called = new Called(day, LocalTime.of(14, 0), "Committee room 2", "");
    meetings.add(lead, body, meeting, called);
    items.forEach(each -> meetings.add(lead, body, meeting, Ids.next(), each));
    meetings.call(lead, body, meeting, 0);
    return meeting;
  }

  private static AgendaItem.Content item(String title, Wanted wanted, String brings, String paper) {
    return new AgendaItem.Content(title, wanted, brings, new Paper("", "", paper));
  }

  private void met(Worker lead, UUID body, List<UUID> seats, LocalDate today, Instant at) {
    UUID meeting =
        called(
            lead,
            body,
            today.minusDays(MET),
            List.of(
                item("Progress of the strategy", Wanted.NOTE, "Strategic lead", ""),
                item(
                    "Training for licensing officers",
                    Wanted.DECIDE,
                    "Training lead",
                    "Forty officers have had no training. Two days would reach all of them.")));
    meetings.hold(lead, body, meeting, 1);
    List<Said> said =
        List.of(
            new Said(seats.get(0), How.PRESENT, ""),
            new Said(seats.get(1), How.DEPUTISED, "Detective inspector"),
            new Said(seats.get(2), How.APOLOGIES, ""),
            new Said(seats.get(3), How.PRESENT, ""));
    meetings.attended(lead, body, meeting, said, 2);
    List<AgendaItem> items = meetings.get(lead, body, meeting).items();
    UUID training = items.getLast().id();
    String decision = "All licensing officers are trained by the end of the year.";
    records.decide(
        lead,
        body,
        new BoardDecision(
            Ids.next(), meeting, training, decision, new Votes(3, 0, 0), null, lead.id(), at));
    BoardAction.Content todo =
        new BoardAction.Content(
            "Agree two days for the training with licensing",
            "Training lead",
            null,
            today.minusDays(5));
    records.add(lead, Ids.next(), body, meeting, training, todo);
    Map<UUID, String> words =
        Map.of(
            items.getFirst().id(),
            "The board noted the progress and asked for an account of what is late.",
            training,
            "The paper was discussed. Decided: " + decision);
    minutes.draft(lead, body, meeting, words, 3);
    minutes.propose(lead, body, meeting, 4);
  }

  private void coming(Worker lead, UUID body, LocalDate today) {
    called(
        lead,
        body,
        today.plusDays(MEETS),
        List.of(
            item("Minutes of the last meeting", Wanted.DECIDE, "Chair", ""),
            item("What is late in the plan", Wanted.DISCUSS, "Strategic lead", ""),
            item("Figures of the quarter", Wanted.NOTE, "Analyst", "")));
    YearMonth running = YearMonth.from(today);
    forward(lead, body, running.minusMonths(1), "Housing and homelessness", "Head of housing");
    forward(lead, body, running.plusMonths(2), "Review of the local pathway", "Manager");
    forward(lead, body, running.plusMonths(5), "Yearly report", "Strategic lead");
  }

  private void forward(Worker lead, UUID body, YearMonth month, String topic, String who) {
    boards.add(
        lead, new ForwardItem(Ids.next(), body, month, topic, who, ForwardItem.State.PLANNED, 0));
  }
}
