package org.lodestar.app.figures.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.PeriodRefused;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SmallForm;
import org.lodestar.measures.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closed periods: what boards were told stays as it was. */
@Controller
@RequestMapping("/figures/periods")
class PeriodsController {
  private static final Logger LOG = LoggerFactory.getLogger(PeriodsController.class);
  private static final int SHOWN = 20;

  private final ClosedPeriods periods;
  private final People people;

  PeriodsController(ClosedPeriods periods, People people) {
    this.periods = periods;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.READ_FIGURES)
  String list(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "false") boolean closed,
      Worker worker,
      Page shown,
      Model model) {
    return shown(page, closed ? shown.t("figures.periods.closedNow") : null, worker, shown, model);
  }

  private String shown(int page, @Nullable String notice, Worker worker, Page shown, Model model) {
    var all = periods.list(worker).reversed();
    int pages = Math.max(1, (all.size() + SHOWN - 1) / SHOWN);
    int at = Math.clamp(page, 1, pages);
    var some = all.subList((at - 1) * SHOWN, Math.min(all.size(), at * SHOWN));
    Map<UUID, String> names = people.names(some.stream().map(Snapshot::closedBy).toList());
    model.addAttribute(
        "model",
        new PeriodsPage(
            some,
            names,
            new FigureWords(shown),
            mayClose(worker) ? next(worker).orElse(null) : null,
            mayClose(worker),
            notice,
            Paging.numbered(at, pages, each -> "/figures/periods?page=" + each)));
    return "figures/periods";
  }

  private static boolean mayClose(Worker worker) {
    return Action.CLOSE_PERIOD.roles().stream().anyMatch(worker.roles()::contains);
  }

  private Optional<Period> next(Worker worker) {
    return periods.next(worker);
  }

  @GetMapping("/close")
  @Permit(Action.CLOSE_PERIOD)
  String close(Worker worker, Page page, Model model) {
    Optional<Period> next = next(worker);
    if (next.isEmpty()) {
      return "redirect:/figures/periods";
    }
    Period period = next.get();
    return SmallForm.of(
            page.t("figures.periods.close", new FigureWords(page).period(period)),
            "/figures/periods",
            page.path())
        .warning(page.t("figures.periods.close.warning"))
        .lead(page.t("figures.periods.close.lead"))
        .send(page.t("figures.periods.close.do"))
        .show(
            model,
            List.of(
                Asked.hidden("first", period.first().toString()),
                Asked.hidden("last", period.last().toString())));
  }

  /** The months are sent back, so that a second click cannot close the next ones. */
  @PostMapping("/close")
  @Permit(Action.CLOSE_PERIOD)
  String close(@RequestParam YearMonth first, @RequestParam YearMonth last, Worker worker) {
    next(worker)
        .filter(next -> next.first().equals(first) && next.last().equals(last))
        .ifPresent(next -> close(worker, next));
    boolean done =
        periods.list(worker).stream().anyMatch(each -> each.period().last().equals(last));
    return "redirect:/figures/periods" + (done ? "?closed=true" : "");
  }

  /** Of two clicks at one moment the second finds it closed, which is what it wanted. */
  private void close(Worker worker, Period next) {
    try {
      periods.close(worker, next);
    } catch (PeriodRefused already) {
      LOG.debug("The period was closed at the same moment");
    }
  }

  /** What was found stands on the page that answers, so that no address can say it. */
  @PostMapping("/{number}/check")
  @Permit(Action.READ_FIGURES)
  String check(@PathVariable int number, Worker worker, Page page, Model model) {
    boolean intact = periods.isIntact(worker, number);
    return shown(
        1,
        page.t(intact ? "figures.periods.intact" : "figures.periods.broken", number),
        worker,
        page,
        model);
  }
}
