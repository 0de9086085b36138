package org.lodestar.app.meetings.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingFilter;
import org.lodestar.app.meetings.MeetingListing;
import org.lodestar.app.meetings.face.MeetingLists;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings that the worker may know of. References say nothing, so they may be asked for. */
@Controller("meetingListController")
class ListController {
  private static final int LONGEST_REFERENCE = 20;

  private final MeetingLists meetings;
  private final MeetingNames names;
  private final MeetingWords words;

  ListController(MeetingLists meetings, MeetingNames names, MeetingWords words) {
    this.meetings = meetings;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/meetings")
  @Permit(Action.LIST_MEETINGS)
  String list(
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(defaultValue = "1") String page,
      Worker worker,
      Page drawn,
      Model model) {
    MeetingFilter filter = filter(show);
    String asked = reference.length() > LONGEST_REFERENCE ? "" : reference.strip();
    MeetingListing listing = meetings.list(worker, filter, asked, number(page));
    model.addAttribute(
        "model",
        new MeetingListPage(
            table(drawn, listing),
            listing.count(),
            Paging.numbered(
                listing.page(), listing.pages(), at -> "/meetings?show=" + filter + "&page=" + at),
            filter,
            asked.toUpperCase(Locale.ROOT)));
    return "meetings/list";
  }

  private static MeetingFilter filter(String typed) {
    return Stream.of(MeetingFilter.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(MeetingFilter.COMING);
  }

  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private Table table(Page page, MeetingListing listing) {
    MeetingNames.Known known = names.of(page, List.of());
    return Table.of(
        page.t("meetings.list.title"),
        listing.meetings(),
        Part.link(
            page.t("meetings.list.reference"),
            Meeting::reference,
            each -> Addresses.meeting(each.id())),
        Part.words(page.t("meetings.fact.when"), each -> page.dateTime(each.startsAt())),
        Part.words(page.t("meetings.list.kind"), each -> page.name("meetings.kind", each.kind())),
        Part.words(page.t("meetings.fact.who"), each -> known.organisation(each.organisation())),
        Part.words(
            page.t("meetings.fact.about"),
            each -> page.t(each.child() ? "meetings.child" : "meetings.adult")),
        Part.of(
            page.t("meetings.list.state"),
            each -> Cell.tag(page.name("meetings.state", each.state()), words.tone(each))));
  }
}
