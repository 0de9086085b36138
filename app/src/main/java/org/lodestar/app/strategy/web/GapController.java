package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.Gap;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
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

/** What a published strategy leaves open, and what takes it up. */
@Controller
@RequestMapping("/plan/{id}/gaps")
class GapController {
  private final Strategies strategies;
  private final PlanActions actions;
  private final Planning planning;

  GapController(Strategies strategies, PlanActions actions, Planning planning) {
    this.strategies = strategies;
    this.actions = actions;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_PLAN)
  String list(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Strategy strategy = strategies.get(worker, id);
    List<Gap> gaps = strategies.gaps(worker, id);
    Map<UUID, PlanAction> answers = later(worker, id);
    PlanWords words = planning.words(worker, page, List.of());
    model.addAttribute(
        "model",
        new GapsPage(
            planning.frame(worker, page, strategy, "/gaps"),
            gaps.stream().map(each -> line(page, words, each, answers)).toList(),
            gaps.stream().filter(each -> !each.answered()).count(),
            worker.mayEver(Action.EDIT_PLAN)));
    return "strategy/gaps";
  }

  /** Actions of all other strategies: one that took a gap up may have been carried on. */
  private Map<UUID, PlanAction> later(Worker worker, UUID id) {
    return strategies.list(worker).stream()
        .filter(each -> !each.id().equals(id))
        .flatMap(each -> actions.list(worker, each.id()).stream())
        .map(JudgedAction::action)
        .collect(Collectors.toMap(PlanAction::id, Function.identity()));
  }

  private static GapsPage.Line line(
      Page page, PlanWords words, Gap gap, Map<UUID, PlanAction> answers) {
    PlanAction action = gap.answeredBy() == null ? null : answers.get(gap.answeredBy());
    return new GapsPage.Line(
        page.t("strategy.numbered", String.valueOf(gap.number()), gap.title()),
        gap.words(),
        action == null ? gap.answer() : words.title(action),
        action == null ? null : PlanWords.href(action),
        gap.answered()
            ? new Mark(page.t("strategy.gap.answered"), "done")
            : new Mark(page.t("strategy.gap.open"), "due"),
        "/plan/" + gap.strategy() + "/gaps/" + gap.id());
  }

  @GetMapping("/{gap}")
  @Permit(Action.EDIT_PLAN)
  String ask(@PathVariable UUID id, @PathVariable UUID gap, Worker worker, Page page, Model model) {
    Gap found = strategies.gap(worker, id, gap);
    model.addAttribute("form", GapForm.of(found));
    return asking(found, found.version(), List.of(), worker, page, model);
  }

  private String asking(
      Gap gap, long version, List<SummaryRow> standing, Worker worker, Page page, Model model) {
    String back = "/plan/" + gap.strategy() + "/gaps";
    PlanWords words = planning.words(worker, page, List.of());
    List<Option> options =
        later(worker, gap.strategy()).values().stream()
            .sorted(java.util.Comparator.comparingInt(PlanAction::number))
            .map(each -> Option.of(each.id().toString(), words.title(each)))
            .toList();
    return SmallForm.of(gap.title(), back, back + "/" + gap.id())
        .caption(page.t("strategy.tab.gaps"))
        .lead(gap.words())
        .show(model, GapForm.asked(page, options), version, standing);
  }

  @PostMapping("/{gap}")
  @Permit(Action.EDIT_PLAN)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID gap,
      @Valid @ModelAttribute("form") GapForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Gap before = strategies.gap(worker, id, gap);
    Gap typed = form == null ? before : form.over(before);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> strategies.answer(worker, typed, typed.answeredBy(), typed.answer()));
    return switch (saving) {
      case SAVED -> "redirect:/plan/" + id + "/gaps";
      case WRONG -> asking(before, typed.version(), List.of(), worker, page, model);
      case CLASHED ->
          asking(
              before,
              before.version(),
              List.of(SummaryRow.of(page.t("strategy.gap.answer"), before.answer())),
              worker,
              page,
              model);
    };
  }
}
