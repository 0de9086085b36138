package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.PlanBeside;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Strategies: the list, one with its actions, drafting, changing, putting in force, closing. */
@Controller
@RequestMapping("/plan")
class PlanController {
  private final Strategies strategies;
  private final PlanPageMaker maker;
  private final Planning planning;
  private final List<PlanBeside> besides;

  PlanController(
      Strategies strategies, PlanPageMaker maker, Planning planning, List<PlanBeside> besides) {
    this.strategies = strategies;
    this.maker = maker;
    this.planning = planning;
    this.besides = List.copyOf(besides);
  }

  /**
   * The strategy in force, since that is what anybody looks for; a list only while there is none.
   */
  @GetMapping
  @Permit(Action.READ_PLAN)
  String list(
      AskedFilter asked,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    List<Strategy> all = strategies.list(worker);
    Strategy running = all.stream().filter(Strategy::inForce).findFirst().orElse(null);
    if (running != null) {
      return show(running, asked, number, worker, page, model);
    }
    model.addAttribute("model", all.stream().map(each -> planning.listed(page, each)).toList());
    ways(worker, model);
    return "strategy/strategies";
  }

  private static void ways(Worker worker, Model model) {
    model.addAttribute("mayEdit", worker.mayEver(Action.EDIT_PLAN));
    model.addAttribute("reports", worker.mayEver(Action.READ_PROGRESS));
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_PLAN)
  String begin() {
    return "redirect:/plan/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice begins one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_PLAN)
  String begin(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Strategy before = strategies.list(worker).stream().findFirst().orElse(null);
    model.addAttribute("form", StrategyForm.after(before, planning.today()));
    return beginning(id, worker, page, model);
  }

  private String beginning(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(page.t("strategy.new"), page.t("strategy.title"), "/plan", "/new/" + id)
        .show(model, StrategyForm.asked(page, planning.bodies(worker, List.of())), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_PLAN)
  String begin(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StrategyForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> strategies.add(worker, id, form.content()));
    return saved ? "redirect:/plan/" + id : beginning(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_PLAN)
  String show(
      @PathVariable UUID id,
      AskedFilter asked,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    return show(strategies.get(worker, id), asked, number, worker, page, model);
  }

  private String show(
      Strategy strategy, AskedFilter asked, int number, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, page, strategy, asked, number));
    model.addAttribute("said", beside(worker, page, strategy));
    model.addAttribute(
        "others",
        strategies.list(worker).stream()
            .filter(each -> !each.id().equals(strategy.id()))
            .map(each -> planning.listed(page, each))
            .toList());
    ways(worker, model);
    return "strategy/plan";
  }

  /** By the heading of each priority beside which something stands. */
  private Map<String, List<PlanBeside.Said>> beside(Worker worker, Page page, Strategy strategy) {
    Map<String, List<PlanBeside.Said>> beside = new HashMap<>();
    for (PlanBeside each : besides) {
      each.priorities(worker, page, strategy)
          .forEach(
              (number, said) ->
                  beside
                      .computeIfAbsent(
                          PlanWords.priority(page, strategy, number), any -> new ArrayList<>())
                      .addAll(said));
    }
    return beside;
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_PLAN)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Strategy strategy = strategies.get(worker, id);
    model.addAttribute("form", StrategyForm.of(strategy));
    return changing(strategy, strategy.version(), List.of(), worker, page, model);
  }

  private String changing(
      Strategy strategy,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    List<Asked> asked = StrategyForm.asked(page, planning.bodies(worker, List.of()));
    return new SmallForm(
            page.t("strategy.change"), strategy.title(), "/plan/" + strategy.id(), "/change")
        .show(model, asked, version, standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_PLAN)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StrategyForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Strategy before = strategies.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> strategies.change(worker, id, form.content(), looked));
    if (saving == Saving.SAVED) {
      return "redirect:/plan/" + id;
    }
    return saving == Saving.CLASHED
        ? changing(before, before.version(), standing(page, before), worker, page, model)
        : changing(before, looked, List.of(), worker, page, model);
  }

  private static List<SummaryRow> standing(Page page, Strategy now) {
    return List.of(
        SummaryRow.of(page.t("strategy.title.ask"), now.title()),
        new SummaryRow(page.t("strategy.priorities"), now.content().priorities(), null, null));
  }

  /** Asked once, on a page that says what follows. */
  @GetMapping("/{id}/state")
  @Permit(Action.EDIT_PLAN)
  String move(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Strategy strategy = strategies.get(worker, id);
    StrategyState to = PlanPageMaker.next(strategy);
    if (to == null) {
      throw Refused.because("strategy.closed");
    }
    SmallForm door =
        new SmallForm(page.t("strategy.move." + to), strategy.title(), "/plan/" + id, "/state")
            .lead(page.t("strategy.move." + to + ".text"))
            .inset(maker.follows(worker, page, strategy, to))
            .unguarded();
    String send = page.t("strategy.move." + to);
    return (to == StrategyState.CLOSED ? door.grave(send) : door.send(send))
        .show(model, List.of(Asked.hidden("to", to.name())), strategy.version());
  }

  @PostMapping("/{id}/state")
  @Permit(Action.EDIT_PLAN)
  String move(
      @PathVariable UUID id,
      @RequestParam StrategyState to,
      @RequestParam long version,
      Worker worker) {
    if (to == StrategyState.CLOSED) {
      strategies.close(worker, id, version);
    } else {
      strategies.putInForce(worker, id, version);
    }
    return "redirect:/plan/" + id;
  }
}
