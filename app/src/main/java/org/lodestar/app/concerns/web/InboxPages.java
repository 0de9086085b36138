package org.lodestar.app.concerns.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.lodestar.app.concerns.Assignments;
import org.lodestar.app.concerns.ConcernFilter.Order;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Concerns;
import org.lodestar.app.concerns.HandOvers;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox: what lies with the officer's organisation, and a search through it. */
@Controller
class InboxPages {
  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Assignments assignments;
  private final StaffNames names;
  private final Clock clock;

  InboxPages(
      Concerns concerns,
      HandOvers handOvers,
      Assignments assignments,
      StaffNames names,
      Clock clock) {
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.assignments = assignments;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/concerns")
  @Permit(Action.LIST_CONCERNS)
  String inbox(
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") List<ConcernState> state,
      @RequestParam(defaultValue = "") List<TriageBand> band,
      @RequestParam(defaultValue = "") List<AgeStatus> age,
      @RequestParam(defaultValue = "") List<InboxQuery.Only> only,
      @RequestParam(defaultValue = "PRIORITY") Order order,
      @RequestParam(name = "page", defaultValue = "1") int number,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    InboxQuery query = new InboxQuery(state, band, age, only, order, Math.max(1, number));
    ConcernList list = concerns.list(worker, query.filter(), query.page());
    Table table = table(worker, page, list.lines()).sorted(list.lines(), query);
    model.addAttribute("form", query);
    model.addAttribute(
        "model",
        InboxPage.of(
            page,
            query,
            list,
            table,
            concerns.counts(worker),
            handOvers.offered(worker),
            Done.key(done)));
    return "concerns/staffInbox";
  }

  @GetMapping("/concerns/find")
  @Permit(Action.LIST_CONCERNS)
  String find(Model model, Worker worker, Page page) {
    model.addAttribute("form", new FindForm(""));
    model.addAttribute("model", found(worker, page, List.of(), false));
    return "concerns/staffFound";
  }

  /** A post, so that a name or number never stands in an address. */
  @PostMapping("/concerns/find")
  @Permit(Action.LIST_CONCERNS)
  String found(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") FindForm form,
      BindingResult result,
      Model model) {
    List<ConcernLine> lines = result.hasErrors() ? List.of() : concerns.search(worker, form.q());
    model.addAttribute("model", found(worker, page, lines, !result.hasErrors()));
    return "concerns/staffFound";
  }

  private FoundPage found(Worker worker, Page page, List<ConcernLine> lines, boolean asked) {
    return new FoundPage(table(worker, page, lines).plain(lines), lines.size(), asked);
  }

  private ConcernTable table(Worker worker, Page page, List<ConcernLine> lines) {
    return new ConcernTable(
        page,
        clock.instant(),
        names.holders(assignments.holders(worker, lines.stream().map(ConcernLine::id).toList())));
  }
}
