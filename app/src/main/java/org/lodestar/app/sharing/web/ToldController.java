package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.LeavingWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.domain.ConsentFits;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was told by telephone, in a meeting or by letter, written down by hand. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/told")
class ToldController {
  private final LiaisonLog log;
  private final Proposals proposals;
  private final LeavingWords leaving;
  private final Cases cases;
  private final CasePeople people;
  private final PartyNames names;
  private final Numbers numbers;
  private final SharingToday today;
  private final Policy policy;

  ToldController(
      LiaisonLog log,
      Proposals proposals,
      LeavingWords leaving,
      Cases cases,
      CasePeople people,
      PartyNames names,
      Numbers numbers,
      SharingToday today,
      Policy policy) {
    this.log = log;
    this.proposals = proposals;
    this.leaving = leaving;
    this.cases = cases;
    this.people = people;
    this.names = names;
    this.numbers = numbers;
    this.today = today;
    this.policy = policy;
  }

  @GetMapping
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
    return show(about(worker, id, person, page), worker, page, model);
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

  private String show(AboutPage shown, Worker worker, Page page, Model model) {
    Person person = shown.person();
    List<SummaryRow> lines =
        numbers.of(page).stream().map(line -> SummaryRow.of(line.name(), line.words())).toList();
    return shown
        .door(page, page.t("sharing.told.title"), "/told")
        .lead(page.t("sharing.told.text"))
        .about(Stream.concat(leaving.noes(person, page).stream(), lines.stream()).toList())
        .show(model, asked(shown, worker, page));
  }

  private List<Asked> asked(AboutPage shown, Worker worker, Page page) {
    Person person = shown.person();
    boolean saidNo =
        !person.treatedAsChild() && proposals.saidNo(worker, shown.file().id(), person.id());
    List<Option> bodies =
        names.all().stream()
            .filter(each -> !each.value().equals(worker.organisation().toString()))
            .toList();
    return ToldForm.asked(
        page,
        new ToldForm.Around(
            person.treatedAsChild(),
            saidNo,
            shown.consents(),
            bodies,
            leaving.asked(person, page).toList()));
  }

  @PostMapping
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
    return show(shown, worker, page, model);
  }
}
