package org.lodestar.app.strategy.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.MyPlan;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What of the plan waits for the worker. */
@Controller
@RequestMapping("/plan")
class MineController {
  private final MyPlan mine;
  private final Strategies strategies;
  private final Planning planning;

  MineController(MyPlan mine, Strategies strategies, Planning planning) {
    this.mine = mine;
    this.strategies = strategies;
    this.planning = planning;
  }

  @GetMapping("/mine")
  @Permit(Action.READ_PLAN)
  String show(@RequestParam(defaultValue = "-1") int given, Worker worker, Page page, Model model) {
    MyPlan.Waiting waiting = mine.waiting(worker);
    List<JudgedAction> reviewed = waiting.toReview().stream().map(MyPlan.ToReview::of).toList();
    PlanWords words =
        planning.about(
            worker,
            page,
            Stream.of(waiting.led(), waiting.overseen(), reviewed).flatMap(List::stream).toList());
    Strategy strategy =
        strategies.list(worker).stream().filter(Strategy::inForce).findFirst().orElse(null);
    model.addAttribute(
        "model",
        new MinePage(
            lines(strategy, words, waiting.led()),
            lines(strategy, words, waiting.overseen()),
            waiting.toReview().stream().map(each -> toReview(words, each)).toList(),
            worker.mayEver(Action.EDIT_PLAN)));
    model.addAttribute("notice", given < 0 ? "" : page.t("strategy.handOver.done", given));
    return "strategy/mine";
  }

  private static List<Line> lines(
      @org.jspecify.annotations.Nullable Strategy strategy,
      PlanWords words,
      List<JudgedAction> actions) {
    return strategy == null
        ? List.of()
        : actions.stream().map(each -> words.line(strategy, each)).toList();
  }

  private static Line toReview(PlanWords words, MyPlan.ToReview each) {
    return new Line(
        words.title(each.of().action()),
        PlanWords.href(each.of().action()) + "/evidence/" + each.evidence().id(),
        each.evidence().shown().title(),
        null);
  }
}
