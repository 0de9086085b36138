package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.ReceivedFilter;
import org.lodestar.app.sharing.ReceivedListing;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.SharingWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was offered to the worker's organisation. References say nothing, so they may be asked. */
@Controller
class ReceivedListController {
  private static final int LONGEST_REFERENCE = 20;

  private final ReceivedShares received;
  private final SharingWaiting waiting;
  private final PartyNames names;

  ReceivedListController(ReceivedShares received, SharingWaiting waiting, PartyNames names) {
    this.waiting = waiting;
    this.received = received;
    this.names = names;
  }

  @GetMapping("/shared")
  @Permit(Action.LIST_RECEIVED)
  String list(
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(defaultValue = "1") String page,
      Worker worker,
      Page words,
      Model model) {
    ReceivedFilter filter = filter(show);
    String asked = reference.length() > LONGEST_REFERENCE ? "" : reference.strip();
    ReceivedListing listing = received.list(worker, filter, asked, number(page));
    model.addAttribute(
        "model",
        new ReceivedPage(
            table(words, listing, newer(worker)),
            listing.count(),
            Paging.numbered(
                listing.page(), listing.pages(), at -> "/shared?show=" + filter + "&page=" + at),
            filter,
            asked.toUpperCase(Locale.ROOT)));
    return "sharing/received";
  }

  private static ReceivedFilter filter(String typed) {
    return Stream.of(ReceivedFilter.values())
        .filter(each -> each.name().equals(typed))
        .findFirst()
        .orElse(ReceivedFilter.ALL);
  }

  static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private Set<UUID> newer(Worker worker) {
    return waiting.newerUnread(worker.organisation()).stream()
        .map(Share::id)
        .collect(Collectors.toSet());
  }

  private Table table(Page words, ReceivedListing listing, Set<UUID> newer) {
    Parties parties = names.of(words, List.of());
    return Table.of(
        words.t("sharing.received.title"),
        listing.shares(),
        Part.link(
            words.t("sharing.received.reference"),
            Share::reference,
            each -> Addresses.received(each.id())),
        Part.words(
            words.t("sharing.received.from"), each -> parties.organisation(each.organisation())),
        Part.words(
            words.t("sharing.received.purpose"),
            each -> words.name("sharing.purpose", each.terms().purpose())),
        Part.words(
            words.t("sharing.received.offered"),
            each -> each.marks().offeredAt() == null ? "" : words.date(each.marks().offeredAt())),
        Part.of(
            words.t("sharing.received.state"),
            each ->
                newer.contains(each.id())
                    ? Cell.tag(words.t("sharing.received.newer"), "due")
                    : state(words, each.state(listing.now()))),
        Part.words(words.t("sharing.received.until"), each -> words.date(each.terms().lastDay())));
  }

  private static Cell state(Page words, ShareState state) {
    return Cell.tag(words.name("sharing.state", state), Tones.of(state));
  }
}
