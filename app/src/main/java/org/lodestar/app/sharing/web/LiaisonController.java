package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The liaison log of a case, on screen and on paper. */
@Controller
class LiaisonController {

  private final LiaisonLog log;
  private final CasePeople people;
  private final PartyNames names;
  private final SharingToday today;
  private final Policy policy;

  LiaisonController(
      LiaisonLog log, CasePeople people, PartyNames names, SharingToday today, Policy policy) {
    this.policy = policy;
    this.log = log;
    this.people = people;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/cases/{id}/liaison")
  @Permit(Action.READ_GIVEN)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(defaultValue = "1") String page,
      Worker worker,
      Page words,
      Model model) {
    int number = ReceivedListController.number(page);
    model.addAttribute("model", page(worker, id, filter(kind, person), number, words));
    return "sharing/log";
  }

  @GetMapping("/cases/{id}/liaison/print")
  @Permit(Action.READ_GIVEN)
  String print(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) @Nullable String person,
      Worker worker,
      Page words,
      Model model) {
    model.addAttribute("model", page(worker, id, filter(kind, person), 0, words));
    return "sharing/logPrint";
  }

  private LogPage page(Worker worker, UUID id, LiaisonLog.Filter filter, int number, Page words) {
    LiaisonLog.Listing listing = log.list(worker, id, filter, number);
    List<Person> inCase = people.listOf(worker, id);
    String base =
        Addresses.log(id)
            + "?kind="
            + (filter.kind() == null ? "" : filter.kind())
            + (filter.person() == null ? "" : "&person=" + filter.person());
    Parties parties = names.of(words, mentioned(listing));
    return new LogPage(
        listing,
        filter,
        inCase,
        parties,
        Paging.numbered(listing.page(), listing.pages(), at -> base + "&page=" + at),
        History.of(words, listing.given(), parties),
        policy.allows(worker, Action.GIVE_OUT, id),
        today.date());
  }

  private static LiaisonLog.Filter filter(String kind, @Nullable String person) {
    LogEntry.Kind chosen =
        Stream.of(LogEntry.Kind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElse(null);
    return new LiaisonLog.Filter(chosen, identifier(person));
  }

  private static @Nullable UUID identifier(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static List<@Nullable UUID> mentioned(LiaisonLog.Listing listing) {
    return Stream.concat(listing.entries().stream(), listing.given().stream())
        .flatMap(LiaisonController::mentioned)
        .distinct()
        .toList();
  }

  private static Stream<@Nullable UUID> mentioned(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared ->
          Stream.<@Nullable UUID>concat(
              shared.happened().stream().map(Happened::by),
              shared.readings().stream().map(Reading::reader));
      case LogEntry.ByHand byHand -> Stream.<@Nullable UUID>of(byHand.told().by());
      case LogEntry.Elsewhere other -> Stream.ofNullable(other.given().ends().by());
      case LogEntry.Asked asked ->
          Stream.of(asked.request().loggedBy(), asked.request().answeredBy())
              .filter(Objects::nonNull);
    };
  }
}
