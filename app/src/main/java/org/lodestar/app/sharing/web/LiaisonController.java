package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.domain.ConsentFits;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The liaison log of a case, on screen and on paper, and what is written into it by hand. */
@Controller
class LiaisonController {

  private final LiaisonLog log;
  private final Cases cases;
  private final CasePeople people;
  private final PartyNames names;
  private final Numbers numbers;
  private final SharingToday today;
  private final Policy policy;

  LiaisonController(
      LiaisonLog log,
      Cases cases,
      CasePeople people,
      PartyNames names,
      Numbers numbers,
      SharingToday today,
      Policy policy) {
    this.policy = policy;
    this.numbers = numbers;
    this.log = log;
    this.cases = cases;
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
    return listing.entries().stream().flatMap(LiaisonController::mentioned).toList();
  }

  private static Stream<@Nullable UUID> mentioned(LogEntry entry) {
    return switch (entry) {
      case LogEntry.Shared shared ->
          Stream.<@Nullable UUID>concat(
              shared.happened().stream().map(Happened::by),
              shared.readings().stream().map(Reading::reader));
      case LogEntry.ByHand byHand -> Stream.<@Nullable UUID>of(byHand.told().by());
      case LogEntry.Elsewhere _ -> Stream.empty();
      case LogEntry.Asked asked ->
          Stream.of(asked.request().loggedBy(), asked.request().answeredBy())
              .filter(Objects::nonNull);
    };
  }

  @GetMapping("/cases/{id}/people/{person}/told")
  @Permit(Action.GIVE_OUT)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "0") String again,
      Worker worker,
      Page page,
      Model model) {
    ToldForm fresh = ToldForm.fresh(today.wallClock());
    model.addAttribute("form", fresh.to(whom(worker, id, person, again, page)));
    return showTold(about(worker, id, person, page), page, model);
  }

  /** Who is told again: their name waits in no address, but their number in the list does. */
  private String whom(Worker worker, UUID id, UUID person, String again, Page page) {
    boolean named = !again.equals("0") && policy.allows(worker, Action.READ_GIVEN, id);
    if (!named) {
      return "";
    }
    List<LogEntry> given = log.list(worker, id, new LiaisonLog.Filter(null, person), 0).given();
    int at = given.size() - ReceivedListController.number(again);
    return at < 0 ? "" : whom(given.get(at), page);
  }

  private String whom(LogEntry entry, Page page) {
    return switch (entry) {
      case LogEntry.ByHand hand -> hand.told().whom().text();
      case LogEntry.Elsewhere other -> History.body(other.given(), page);
      case LogEntry.Shared shared when shared.outside() != null -> shared.outside().text();
      case LogEntry.Shared shared ->
          names.of(page, List.of()).organisation(shared.share().receiver().organisation());
      case LogEntry.Asked _ -> "";
    };
  }

  private AboutPage about(Worker worker, UUID id, UUID person, Page page) {
    List<Option> consents =
        ConsentFits.kinds().stream()
            .map(kind -> Option.of(kind.name(), page.name("sharing.consent", kind)))
            .toList();
    return new AboutPage(cases.head(worker, id), people.head(worker, id, person), consents);
  }

  private String showTold(AboutPage shown, Page page, Model model) {
    return shown
        .door(page, page.t("sharing.told.title"), "/told")
        .lead(page.t("sharing.told.text"))
        .about(
            numbers.of(page).stream()
                .map(line -> SummaryRow.of(line.name(), line.words()))
                .toList())
        .show(model, ToldForm.asked(page, shown.person().treatedAsChild(), shown.consents()));
  }

  @PostMapping("/cases/{id}/people/{person}/told")
  @Permit(Action.GIVE_OUT)
  String take(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") ToldForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AboutPage shown = about(worker, id, person, page);
    if (Saving.saved(result, response, () -> log.add(worker, id, person, form.entry()))) {
      return "redirect:" + Addresses.log(id);
    }
    return showTold(shown, page, model);
  }
}
