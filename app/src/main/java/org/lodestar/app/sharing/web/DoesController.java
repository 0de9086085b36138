package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.face.Acceptance;
import org.lodestar.app.sharing.face.HandOvers;
import org.lodestar.app.sharing.face.ShareAnswers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a body does that was handed somebody: it says so here, or the giver writes it down. */
@Controller
class DoesController {
  private final ShareAnswers answers;
  private final Acceptance acceptance;
  private final HandOvers handOvers;
  private final PartyNames names;
  private final Numbers numbers;
  private final SharingToday today;

  DoesController(
      ShareAnswers answers,
      Acceptance acceptance,
      HandOvers handOvers,
      PartyNames names,
      Numbers numbers,
      SharingToday today) {
    this.answers = answers;
    this.acceptance = acceptance;
    this.handOvers = handOvers;
    this.names = names;
    this.numbers = numbers;
    this.today = today;
  }

  @GetMapping("/shared/{id}/answer")
  @Permit(Action.ANSWER_SHARE)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", DoesForm.fresh(worker.displayName()));
    return asking(worker, id, page, model);
  }

  private String asking(Worker worker, UUID id, Page page, Model model) {
    Share share = answers.ask(worker, id);
    String here = Addresses.received(id);
    return SmallForm.of(page.t("sharing.answer.title"), here, here + "/answer")
        .caption(page.t("sharing.notice.title", share.reference()))
        .lead(
            page.t(
                share.marks().answerBy() == null
                    ? "sharing.answer.text.routine"
                    : isTakenOver(id) ? "sharing.answer.text.over" : "sharing.answer.text",
                names.of(page, List.of()).organisation(share.organisation())))
        .send(page.t("sharing.answer.button"))
        .show(model, DoesForm.asked(page));
  }

  private boolean isTakenOver(UUID share) {
    return answers.last(share).filter(each -> each.takesOver(today.now())).isPresent();
  }

  @PostMapping("/shared/{id}/answer")
  @Permit(Action.ANSWER_SHARE)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DoesForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> acceptance.answer(worker, form.here(id, worker, today.now())));
    return saved ? "redirect:" + Addresses.received(id) : asking(worker, id, page, model);
  }

  @GetMapping("/hand-overs/{id}/answer")
  @Permit(Action.GIVE_OUT)
  String askGiver(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", DoesForm.told(today.now()));
    return askingGiver(handOvers.get(worker, id), page, model);
  }

  private String askingGiver(Keeping keeping, Page page, Model model) {
    String body = body(keeping, page);
    return SmallForm.of(
            page.t("sharing.answer.told"),
            back(keeping),
            "/hand-overs/" + keeping.about() + "/answer")
        .caption(body)
        .lead(page.t(keeps(keeping)))
        .about(
            numbers.of(page).stream()
                .map(line -> SummaryRow.of(line.name(), line.words()))
                .toList())
        .show(model, DoesForm.askedOfGiver(page));
  }

  /** Nobody is told that they keep somebody who was taken over. */
  private String keeps(Keeping keeping) {
    return switch (handOvers.standing(keeping)) {
      case TAKEN_OVER -> "sharing.answer.over";
      case NOT_ASKED -> "sharing.answer.notAsked";
      default ->
          keeping.organisation() == null ? "sharing.answer.outside" : "sharing.answer.inside";
    };
  }

  private String body(Keeping keeping, Page page) {
    return keeping.body() == null
        ? names.of(page, List.of()).organisation(keeping.organisation())
        : keeping.body().text();
  }

  private static String back(Keeping keeping) {
    return keeping.reference() == null
        ? Addresses.log(keeping.caseFile())
        : Addresses.given(keeping.about());
  }

  @PostMapping("/hand-overs/{id}/answer")
  @Permit(Action.GIVE_OUT)
  String record(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DoesForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Keeping keeping = handOvers.get(worker, id);
    boolean saved =
        Saving.saved(
            result, response, () -> handOvers.record(worker, form.said(id, worker, today.now())));
    return saved ? "redirect:" + back(keeping) : askingGiver(keeping, page, model);
  }
}
