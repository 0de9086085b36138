package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.PlanBeside;
import org.lodestar.app.strategy.Planned;
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

/** Actions of a strategy: one of them, adding, changing. */
@Controller
@RequestMapping("/plan/{id}/actions")
class ActionController {
  private final PlanActions actions;
  private final Strategies strategies;
  private final ActionPageMaker maker;
  private final Planning planning;
  private final ProofPageMaker proofs;
  private final List<PlanBeside> besides;

  ActionController(
      PlanActions actions,
      Strategies strategies,
      ActionPageMaker maker,
      Planning planning,
      ProofPageMaker proofs,
      List<PlanBeside> besides) {
    this.proofs = proofs;
    this.besides = List.copyOf(besides);
    this.actions = actions;
    this.strategies = strategies;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_PLAN)
  String add(@PathVariable UUID id, Worker worker) {
    strategies.get(worker, id);
    return "redirect:/plan/" + id + "/actions/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{action}")
  @Permit(Action.EDIT_PLAN)
  String add(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    model.addAttribute("form", ActionForm.empty());
    return adding(strategies.get(worker, id), action, List.of(), worker, page, model);
  }

  private String adding(
      Strategy strategy, UUID action, List<UUID> chosen, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("strategy.action.new"),
            strategy.title(),
            "/plan/" + strategy.id(),
            "/actions/new/" + action)
        .lead(page.t("strategy.nobodyHere"))
        .show(
            model, ActionForm.asked(page, choices(strategy, chosen, null, worker, page), false), 0);
  }

  private ActionChoices choices(
      Strategy strategy, List<UUID> chosen, @Nullable UUID lead, Worker worker, Page page) {
    return new ActionChoices(
        IntStream.rangeClosed(1, strategy.content().priorities().size())
            .mapToObj(each -> ActionChoices.number(each, PlanWords.priority(page, strategy, each)))
            .toList(),
        IntStream.rangeClosed(1, strategy.content().years())
            .mapToObj(
                each -> ActionChoices.number(each, page.t("strategy.year", String.valueOf(each))))
            .toList(),
        planning.bodies(worker, chosen),
        planning.leads(Stream.ofNullable(lead)),
        proofs.measures(page));
  }

  @PostMapping("/new/{action}")
  @Permit(Action.EDIT_PLAN)
  String add(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") ActionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    checkLead(form, null, result);
    boolean saved =
        Saving.saved(result, response, () -> actions.add(worker, id, action, form.planned()));
    return saved
        ? "redirect:/plan/" + id + "/actions/" + action
        : adding(strategies.get(worker, id), action, List.of(), worker, page, model);
  }

  /** Whoever leads it already may stay, even when they do not work here any more. */
  private void checkLead(@Nullable ActionForm form, @Nullable UUID present, BindingResult result) {
    UUID lead = form == null ? null : form.lead();
    if (lead != null && !lead.equals(present) && !planning.canLead(lead)) {
      Saving.wrong(result, "lead", "strategy.lead.unknown");
    }
  }

  @GetMapping("/{action}")
  @Permit(Action.READ_PLAN)
  String show(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, page, actions.get(worker, id, action)));
    model.addAttribute(
        "said",
        besides.stream().flatMap(each -> each.action(worker, page, id, action).stream()).toList());
    return "strategy/action";
  }

  @GetMapping("/{action}/change")
  @Permit(Action.EDIT_PLAN)
  String change(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    model.addAttribute("form", ActionForm.of(view.action().planned(), view.action().version()));
    return changing(view, view.action().version(), List.of(), worker, page, model);
  }

  private String changing(
      PlanActions.View view,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    List<UUID> chosen = List.copyOf(view.action().planned().parties().bodies());
    UUID lead = view.action().planned().parties().lead();
    boolean moves = view.strategy().inForce();
    return new SmallForm(
            page.t("strategy.action.change"),
            view.action().title(),
            PlanWords.href(view.action()),
            "/change")
        .lead(page.t("strategy.nobodyHere"))
        .show(
            model,
            ActionForm.asked(page, choices(view.strategy(), chosen, lead, worker, page), moves),
            version,
            standing);
  }

  @PostMapping("/{action}/change")
  @Permit(Action.EDIT_PLAN)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") ActionForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    PlanActions.View before = actions.get(worker, id, action);
    checkLead(form, before.action().planned().parties().lead(), result);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> actions.change(worker, id, action, form.change()));
    return switch (saving) {
      case SAVED -> "redirect:/plan/" + id + "/actions/" + action;
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(
              before,
              before.action().version(),
              standing(worker, page, before.action().planned()),
              worker,
              page,
              model);
    };
  }

  private List<SummaryRow> standing(Worker worker, Page page, Planned now) {
    PlanWords words =
        planning.words(
            worker, page, now.parties().lead() == null ? List.of() : List.of(now.parties().lead()));
    return List.of(
        SummaryRow.of(page.t("strategy.action.title"), now.title()),
        SummaryRow.of(page.t("strategy.about"), now.about()),
        SummaryRow.of(page.t("strategy.owner"), words.body(now.parties().owner())),
        SummaryRow.of(page.t("strategy.lead"), words.lead(now.parties())),
        SummaryRow.of(page.t("strategy.due"), words.due(now.span().due())));
  }
}
