package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.BulkOutcome;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernFilter.Only;
import org.lodestar.app.concerns.ConcernFilter.Order;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.triage.face.SavedFilters;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox: what lies with the officer's organisation, and a search through it. */
@Controller
class InboxController {
  private static final String INBOX = "triage/inbox";

  private final Concerns concerns;
  private final Assignments assignments;
  private final SavedFilters saved;
  private final InboxPageMaker maker;

  InboxController(
      Concerns concerns, Assignments assignments, SavedFilters saved, InboxPageMaker maker) {
    this.concerns = concerns;
    this.assignments = assignments;
    this.saved = saved;
    this.maker = maker;
  }

  @GetMapping("/concerns")
  @Permit(Action.LIST_CONCERNS)
  String inbox(
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") List<ConcernState> state,
      @RequestParam(defaultValue = "") List<TriageBand> band,
      @RequestParam(defaultValue = "") List<AgeStatus> age,
      @RequestParam(defaultValue = "") List<Only> only,
      @RequestParam(defaultValue = "") List<Channel> channel,
      @RequestParam(defaultValue = "") List<String> language,
      @RequestParam(required = false) @Nullable UUID with,
      @RequestParam(defaultValue = "PRIORITY") Order order,
      @RequestParam(name = "page", defaultValue = "1") int number,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    InboxQuery query =
        new InboxQuery(state, band, age, only, channel, language, with, order, Math.max(1, number));
    model.addAttribute("form", query);
    model.addAttribute("model", maker.page(worker, page, query, Done.key(done)));
    return INBOX;
  }

  /** Several at once to one colleague; says which were left as they were, and why. */
  @PostMapping("/concerns/assign")
  @Permit(Action.TRIAGE_CONCERN)
  String assign(
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam(required = false) @Nullable UUID colleague,
      Model model) {
    if (chosen.isEmpty() || colleague == null) {
      return Done.NOTHING_CHOSEN.at("/concerns");
    }
    BulkOutcome outcome = assignments.assignAll(worker, chosen, colleague);
    if (outcome.refused().isEmpty()) {
      return Done.ASSIGNED.at("/concerns");
    }
    model.addAttribute("model", outcome);
    return "triage/assigned";
  }

  /** Keeps the list that is shown; its address holds codes only. */
  @PostMapping("/concerns/filters")
  @Permit(Action.LIST_CONCERNS)
  String keep(
      Worker worker,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") List<ConcernState> state,
      @RequestParam(defaultValue = "") List<TriageBand> band,
      @RequestParam(defaultValue = "") List<AgeStatus> age,
      @RequestParam(defaultValue = "") List<Only> only,
      @RequestParam(defaultValue = "") List<Channel> channel,
      @RequestParam(defaultValue = "") List<String> language,
      @RequestParam(required = false) @Nullable UUID with,
      @RequestParam(defaultValue = "PRIORITY") Order order) {
    String address =
        new InboxQuery(state, band, age, only, channel, language, with, order, 1).address(1);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return Done.FILTER_UNNAMED.at(address);
    }
    boolean kept = saved.save(worker, name.strip(), address);
    return (kept ? Done.FILTER_KEPT : Done.FILTER_TOO_MANY).at(address);
  }

  private static final int LONGEST_NAME = 60;

  @PostMapping("/concerns/filters/{id}/forget")
  @Permit(Action.LIST_CONCERNS)
  String forget(@PathVariable UUID id, Worker worker) {
    saved.forget(worker, id);
    return Done.FILTER_FORGOTTEN.at("/concerns");
  }

  @GetMapping("/concerns/find")
  @Permit(Action.LIST_CONCERNS)
  String find(Model model, Worker worker, Page page) {
    model.addAttribute("form", new FindForm(""));
    model.addAttribute("model", found(worker, page, List.of(), false));
    return "triage/found";
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
    return "triage/found";
  }

  private FoundPage found(Worker worker, Page page, List<ConcernLine> lines, boolean asked) {
    return new FoundPage(maker.table(worker, page, lines, false).plain(lines), lines.size(), asked);
  }
}
