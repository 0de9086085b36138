package org.lodestar.app.meetings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.AgendaItem;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Invitation.State;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MeetingView;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Draws a meeting. */
@Component
class MeetingPageMaker {
  private final MeetingNames names;
  private final MeetingWords words;
  private final Cases cases;

  MeetingPageMaker(MeetingNames names, MeetingWords words, Cases cases) {
    this.names = names;
    this.words = words;
    this.cases = cases;
  }

  MeetingPage page(MeetingView view, Worker worker, Page page) {
    Meeting meeting = view.meeting();
    MeetingNames.Known known = names.of(page, mentioned(view));
    boolean calls = view.seat().calls();
    boolean called = meeting.state() == MeetingState.CALLED;
    return new MeetingPage(
        words.title(page, meeting),
        Addresses.meeting(meeting.id()),
        calls ? Addresses.file(meeting.caseFile()) : null,
        calls ? page.t("meetings.case", cases.referenceOf(meeting.caseFile())) : "",
        page.name("meetings.state", meeting.state()),
        words.tone(meeting),
        calls,
        called,
        meeting.state() == MeetingState.BEGUN,
        meeting.version(),
        words.facts(page, meeting, known),
        view.people().stream().map(AboutPerson::name).toList(),
        guests(view, known, page, calls && called),
        view.agenda().stream().map(item -> item(item, known, page, calls)).toList(),
        mine(view, page),
        page.t("meetings.printed", worker.displayName()));
  }

  private static MeetingPage.Item item(
      AgendaItem item, MeetingNames.Known known, Page page, boolean calls) {
    return new MeetingPage.Item(
        item.id().toString(),
        item.written().text("title"),
        item.written().text("notes"),
        calls ? narrow(item, known, page) : "");
  }

  /** For whom an item is, when it is not for the whole table. */
  static String narrow(AgendaItem item, MeetingNames.Known known, Page page) {
    return item.isNarrow()
        ? page.t(
            "meetings.item.narrow",
            item.onlyFor().stream()
                .map(known::organisation)
                .sorted()
                .collect(Collectors.joining(", ")))
        : "";
  }

  private static List<UUID> mentioned(MeetingView view) {
    return Stream.concat(
            Stream.of(view.meeting().chair(), view.meeting().calledBy()),
            view.attendees().stream().map(Attendee::worker))
        .toList();
  }

  private static String mine(MeetingView view, Page page) {
    Invitation own = view.seat().invitation();
    return own == null ? "" : page.name("meetings.answer", own.state());
  }

  private static List<MeetingPage.Guest> guests(
      MeetingView view, MeetingNames.Known known, Page page, boolean open) {
    List<MeetingPage.Guest> guests = new ArrayList<>();
    Meeting meeting = view.meeting();
    guests.add(
        new MeetingPage.Guest(
            known.organisation(meeting.organisation()),
            page.t("meetings.answer.CALLS"),
            "plain",
            who(view, meeting.organisation(), known, page),
            "",
            "",
            null));
    for (Invitation each : view.invitations()) {
      if (each.state() != State.WITHDRAWN) {
        guests.add(guest(view, each, known, page, open));
      }
    }
    return guests;
  }

  private static MeetingPage.Guest guest(
      MeetingView view, Invitation each, MeetingNames.Known known, Page page, boolean open) {
    return new MeetingPage.Guest(
        known.organisation(each.organisation()),
        page.name("meetings.answer", each.state()),
        tone(each.state()),
        who(view, each.organisation(), known, page),
        each.reason() == null
            ? each.written().text("words")
            : page.name("meetings.reason", each.reason()) + " " + each.written().text("words"),
        each.written().text("contribution"),
        open
            ? Addresses.meeting(each.meeting()) + "/invitations/" + each.id() + "/withdraw"
            : null);
  }

  private static List<String> who(
      MeetingView view, UUID organisation, MeetingNames.Known known, Page page) {
    return view.attendees().stream()
        .filter(each -> each.organisation().equals(organisation))
        .map(
            each ->
                each.attendance() == Attendee.Attendance.EXPECTED
                    ? known.worker(each.worker())
                    : page.t("meetings.attended." + each.attendance(), known.worker(each.worker())))
        .toList();
  }

  private static String tone(State state) {
    return switch (state) {
      case INVITED -> "due";
      case COMING, WRITING -> "done";
      case DECLINED, WITHDRAWN -> "quiet";
    };
  }
}
