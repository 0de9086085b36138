package org.lodestar.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.stereotype.Component;

/** Boards and their meetings, which the whole partnership shares: the role alone decides. */
@Component
class MatrixBoards {
  private final Bodies bodies;
  private final Boards boards;
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final Packs packs;
  private final WithheldPacks withheld;
  private final ProgressReports reports;
  private final Strategies strategies;
  private final ClosedPeriods periods;
  private final Clock clock;

  MatrixBoards(
      Bodies bodies,
      Boards boards,
      BoardMeetings meetings,
      BoardRecords records,
      Packs packs,
      WithheldPacks withheld,
      ProgressReports reports,
      Strategies strategies,
      ClosedPeriods periods,
      Clock clock) {
    this.packs = packs;
    this.withheld = withheld;
    this.reports = reports;
    this.strategies = strategies;
    this.periods = periods;
    this.bodies = bodies;
    this.boards = boards;
    this.meetings = meetings;
    this.records = records;
    this.clock = clock;
  }

  /** Values for the variables of a path. */
  Map<String, String> names(String kind, Worker lead) {
    Map<String, String> names = new HashMap<>();
    Standing.member(lead.id()).run(() -> fill(kind, lead, names));
    return names;
  }

  private void fill(String kind, Worker lead, Map<String, String> names) {
    UUID body = Ids.next();
    bodies.add(
        lead,
        body,
        new Body.Content("Matrix " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
    UUID id = Ids.next();
    UUID meeting = Ids.next();
    UUID item = Ids.next();
    names.put("body", body.toString());
    names.put("next", Ids.next().toString());
    names.put("id", id.toString());
    names.put("terms", id.toString());
    names.put("meeting", meeting.toString());
    names.put("item", item.toString());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    switch (kind) {
      case "any-board-terms" -> boards.add(lead, body, id, 1, rules(today));
      case "any-board-member" -> boards.add(lead, seat(id, body, today));
      case "any-board-forward" ->
          boards.add(
              lead,
              new ForwardItem(
                  id, body, YearMonth.from(today), "Matrix", "", ForwardItem.State.PLANNED, 0));
      case "any-board-meeting", "any-board-item" -> meeting(lead, body, meeting, today);
      case "any-progress" ->
          reports.add(
              lead, id, new Progress.Content(strategy(lead), period(lead), "M", "", List.of()));
      case "any-board-pack", "any-frozen-pack", "any-withheld-pack" -> pack(kind, lead, body, id);
      case "any-board-action" -> action(lead, body, meeting, item, id, today);
      default -> {}
    }
    if (kind.equals("any-board-item")) {
      meetings.add(lead, body, meeting, item, content());
    }
  }

  private void pack(String kind, Worker lead, UUID body, UUID id) {
    Pack.Written written = new Pack.Written("Matrix", "", "", "", "");
    packs.add(
        lead, body, id, new Pack.Content(null, strategy(lead), period(lead), written), Set.of());
    if (!kind.equals("any-board-pack")) {
      PackDocument nothing = new PackDocument("Matrix", List.of(), List.of(), List.of());
      packs.freeze(lead, body, id, 0, Set.of(), at -> nothing);
    }
    if (kind.equals("any-withheld-pack")) {
      withheld.withhold(lead, body, id, Ids.next(), Withheld.Why.NAMED);
    }
  }

  private int period(Worker lead) {
    return Integer.parseInt(MatrixFigures.closed(periods, lead, clock).get("number"));
  }

  private UUID strategy(Worker lead) {
    return strategies.list(lead).stream()
        .filter(each -> each.state() == StrategyState.CLOSED)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Terms.Content rules(LocalDate today) {
    return new Terms.Content("Matrix", today, new Terms.Quorum(Terms.Quorum.Kind.MEMBERS, 1));
  }

  private static Membership seat(UUID id, UUID body, LocalDate today) {
    return new Membership(
        id,
        body,
        new Holder(null, null, "Matrix"),
        new Seat(Part.MEMBER, null, true),
        today,
        null,
        0);
  }

  private void meeting(Worker lead, UUID body, UUID meeting, LocalDate today) {
    meetings.add(lead, body, meeting, new Called(today, LocalTime.NOON, "Matrix", ""));
  }

  private static AgendaItem.Content content() {
    return new AgendaItem.Content(
        "Matrix", AgendaItem.Wanted.NOTE, "", new AgendaItem.Paper("", "", ""));
  }

  private void action(Worker lead, UUID body, UUID meeting, UUID item, UUID id, LocalDate today) {
    meeting(lead, body, meeting, today);
    meetings.add(lead, body, meeting, item, content());
    meetings.call(lead, body, meeting, 0);
    meetings.hold(lead, body, meeting, 1);
    records.add(
        lead, id, body, meeting, item, new BoardAction.Content("Matrix", "Matrix", null, today));
  }
}
