package org.lodestar.app.meetings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.AgreedAction;
import org.lodestar.app.meetings.Correction;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingDecision;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.Minute;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.meetings.MinutesView;
import org.lodestar.app.meetings.domain.ActionMoves;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Draws minutes. */
@Component
class MinutesPageMaker {
  private final MeetingPageMaker meetings;
  private final MeetingNames names;
  private final MeetingToday today;

  MinutesPageMaker(MeetingPageMaker meetings, MeetingNames names, MeetingToday today) {
    this.meetings = meetings;
    this.names = names;
    this.today = today;
  }

  MinutesPage page(MinutesView view, Worker worker, Page page) {
    Meeting meeting = view.meeting().meeting();
    boolean calls = view.meeting().seat().calls();
    Pen pen = new Pen(view, page, names.of(page, mentioned(view)), calls, worker);
    List<MinutesPage.Topic> topics = new ArrayList<>();
    for (AgendaItem item : view.items()) {
      topics.add(topic(pen, item, topics.size() + 1));
    }
    return new MinutesPage(
        meetings.page(view.meeting(), worker, page),
        page.name("meetings.minutes.state", meeting.minutes()),
        tone(meeting),
        meeting.state() == MeetingState.BEGUN,
        calls && meeting.state() == MeetingState.BEGUN,
        meeting.minutes() == MinutesState.DRAFT,
        meeting.minutes() == MinutesState.CIRCULATED,
        meeting.minutes() == MinutesState.AGREED,
        topics);
  }

  /** What every part of the drawing needs. */
  private record Pen(
      MinutesView view, Page page, MeetingNames.Known names, boolean calls, Worker worker) {
    String here() {
      return Addresses.meeting(view.meeting().meeting().id());
    }
  }

  private static List<@Nullable UUID> mentioned(MinutesView view) {
    return Stream.of(
            view.written().stream().map(Minute::by),
            view.actions().stream().<@Nullable UUID>map(AgreedAction::worker),
            view.corrections().stream().map(Correction::askedBy))
        .<@Nullable UUID>flatMap(each -> each)
        .toList();
  }

  private static String tone(Meeting meeting) {
    return switch (meeting.minutes()) {
      case DRAFT -> "plain";
      case CIRCULATED -> "new";
      case AGREED -> "done";
    };
  }

  private MinutesPage.Topic topic(Pen pen, AgendaItem item, int number) {
    List<Minute> versions = pen.view().versions(item.id());
    return new MinutesPage.Topic(
        item.id().toString(),
        number,
        item.written().text("title"),
        item.written().text("notes"),
        pen.calls() ? MeetingPageMaker.narrow(item, pen.names(), pen.page()) : "",
        pen.view().minute(item.id()).map(minute -> minute.words().text()).orElse(""),
        pen.view().minute(item.id()).map(minute -> said(pen, minute).by()).orElse(""),
        versions.stream()
            .limit(Math.max(0, versions.size() - 1))
            .map(each -> said(pen, each))
            .toList(),
        pen.view().addenda(item.id()).stream().map(each -> said(pen, each)).toList(),
        pen.view().decisions().stream()
            .filter(each -> each.item().equals(item.id()))
            .map(MinutesPageMaker::decided)
            .toList(),
        pen.view().actions().stream()
            .filter(each -> each.item().equals(item.id()))
            .map(each -> todo(pen, each))
            .toList(),
        pen.view().corrections().stream()
            .filter(each -> each.item().equals(item.id()))
            .map(each -> asked(pen, each))
            .toList());
  }

  private static MinutesPage.Said said(Pen pen, Minute minute) {
    return new MinutesPage.Said(
        minute.words().text(),
        pen.page()
            .t(
                "meetings.minutes.by",
                pen.names().worker(minute.by()),
                pen.page().dateTime(minute.at())));
  }

  private static MinutesPage.Decided decided(MeetingDecision decision) {
    return new MinutesPage.Decided(
        decision.id().toString(),
        decision.written().text("what"),
        decision.written().text("who"),
        decision.written().text("why"),
        decision.written().text("dissent"));
  }

  private MinutesPage.Todo todo(Pen pen, AgreedAction action) {
    Page page = pen.page();
    boolean own = action.organisation().equals(pen.worker().organisation());
    boolean moves =
        (own || pen.calls()) && !ActionMoves.from(action.state(), pen.calls()).isEmpty();
    return new MinutesPage.Todo(
        action.id().toString(),
        action.written().text("what"),
        page.t("meetings.action.who", owner(pen, action), page.date(action.due())),
        action.isLate(today.date())
            ? page.t("meetings.action.late")
            : page.name("meetings.action.state", action.state()),
        tone(action),
        action.written().text("outcome"),
        moves ? pen.here() + "/actions/" + action.id() : null);
  }

  private static String owner(Pen pen, AgreedAction action) {
    String body = pen.names().organisation(action.organisation());
    String who = action.written().text("who");
    if (!who.isEmpty()) {
      return who + ", " + body;
    }
    return action.worker() == null ? body : pen.names().worker(action.worker()) + ", " + body;
  }

  private String tone(AgreedAction action) {
    return switch (action.state()) {
      case OPEN -> action.isLate(today.date()) ? "overdue" : "due";
      case DONE -> "done";
      case NOT_DONE, CARRIED_OVER -> "quiet";
    };
  }

  private static MinutesPage.Asked asked(Pen pen, Correction asked) {
    boolean open = asked.state() == Correction.State.ASKED;
    return new MinutesPage.Asked(
        asked.written().text("words"),
        pen.page()
            .t(
                "meetings.minutes.by",
                pen.names().worker(asked.askedBy())
                    + ", "
                    + pen.names().organisation(asked.organisation()),
                pen.page().dateTime(asked.askedAt())),
        pen.page().name("meetings.correction", asked.state()),
        open ? "due" : asked.state() == Correction.State.TAKEN ? "done" : "quiet",
        asked.written().text("answer"),
        open && pen.calls() ? pen.here() + "/corrections/" + asked.id() : null);
  }
}
