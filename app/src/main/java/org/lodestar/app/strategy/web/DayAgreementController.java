package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.BoardsMet.Met;
import org.lodestar.app.strategy.LateMoved;
import org.lodestar.app.strategy.face.DayAgreements;
import org.lodestar.app.strategy.face.PlanActions;
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

/** Saying that a board agreed to the day to which a late action was moved. */
@Controller
@RequestMapping("/plan/{id}/actions/{action}/agreed")
class DayAgreementController {
  private final PlanActions actions;
  private final DayAgreements agreements;
  private final Planning planning;

  DayAgreementController(PlanActions actions, DayAgreements agreements, Planning planning) {
    this.actions = actions;
    this.agreements = agreements;
    this.planning = planning;
  }

  /** Which meeting agreed, as it is typed. */
  record AgreedForm(
      @Nullable @NotNull(message = "strategy.agreed.meeting.missing") UUID meeting,
      @Nullable Long version) {}

  @GetMapping
  @Permit(Action.EDIT_PLAN)
  String agree(
      @PathVariable UUID id, @PathVariable UUID action, Worker worker, Page page, Model model) {
    PlanActions.View view = actions.get(worker, id, action);
    model.addAttribute("form", new AgreedForm(null, view.action().version()));
    return asking(view, worker, page, model);
  }

  private String asking(PlanActions.View view, Worker worker, Page page, Model model) {
    PlanWords words = planning.words(worker, page, List.of());
    List<Met> met = agreements.meetings(worker, view.judged());
    List<Option> options =
        met.stream()
            .map(
                each ->
                    Option.of(
                        each.meeting().toString(),
                        page.t(
                            "strategy.agreed.met", words.body(each.body()), page.date(each.day()))))
            .toList();
    return new SmallForm(
            page.t("strategy.agreed.ask"),
            view.action().title(),
            PlanWords.href(view.action()),
            "/agreed")
        .lead(lead(page, view, met))
        .show(
            model,
            List.of(Asked.kept("version"), Asked.radios(page, "strategy.agreed.meeting", options)));
  }

  private static String lead(Page page, PlanActions.View view, List<Met> met) {
    LocalDate due = view.action().planned().span().due();
    LateMoved late = view.judged().late();
    if (late == null) {
      return page.t("strategy.agreed.over");
    }
    if (due == null) {
      return page.t("strategy.agreed.none");
    }
    if (!late.isToAgree()) {
      return page.t("strategy.agreed.past");
    }
    return met.isEmpty()
        ? page.t("strategy.agreed.unmet")
        : page.t("strategy.agreed.text", page.date(due));
  }

  @PostMapping
  @Permit(Action.EDIT_PLAN)
  String agree(
      @PathVariable UUID id,
      @PathVariable UUID action,
      @Valid @ModelAttribute("form") AgreedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                agreements.agree(
                    worker,
                    id,
                    action,
                    Objects.requireNonNull(form.meeting()),
                    Typed.version(form.version())));
    saving.tellClash(result);
    return saving == Saving.SAVED
        ? "redirect:/plan/" + id + "/actions/" + action
        : asking(actions.get(worker, id, action), worker, page, model);
  }
}
