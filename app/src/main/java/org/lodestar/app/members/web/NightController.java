package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.members.night.NightWatch;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A colleague at the door at night: rung back, let in or turned away, and looked at afterwards. */
@Controller
class NightController {
  private static final String HERE = "/door/{id}";
  private static final String VIEW = "members/night";

  private final NightWatch watch;
  private final NightPageMaker maker;

  NightController(NightWatch watch, NightPageMaker maker) {
    this.watch = watch;
    this.maker = maker;
  }

  static String address(UUID id) {
    return "/door/" + id;
  }

  @GetMapping(HERE)
  @Permit(Action.READ_NIGHT)
  String show(Worker worker, @PathVariable("id") UUID id, Page page, Model model) {
    return shown(maker.page(worker, id, page), model);
  }

  private static String shown(NightPage shown, Model model) {
    model.addAttribute("model", shown);
    return VIEW;
  }

  @PostMapping(HERE + "/call")
  @Permit(Action.LET_IN_AT_NIGHT)
  String call(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") CallForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    Runnable answer = () -> answered(worker, id, form, result, request, response);
    boolean saved = Saving.saved(result, response, answer) && !result.hasErrors();
    return saved
        ? "redirect:" + address(id)
        : shown(maker.page(worker, id, page).withoutReview(), model);
  }

  private void answered(
      Worker worker,
      UUID id,
      CallForm form,
      BindingResult result,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      switch (watch.answer(worker, id, form.call(), Source.of(request))) {
        case WRONG_CODE -> result.rejectValue("code", "members.night.code.wrong");
        case WRONG_FACTOR -> result.rejectValue("factor", "members.code.wrong");
        case LET_IN, TURNED_AWAY -> {
          // The page says so.
        }
      }
    } catch (TryLater later) {
      Waiting.tell(later, result, response);
    }
  }

  @PostMapping(HERE + "/review")
  @Permit(Action.REVIEW_NIGHT)
  String review(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") NightReviewForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    Runnable review =
        () ->
            watch.review(
                worker,
                id,
                form.version(),
                form.verdict() == NightReviewForm.Verdict.FINE,
                PersonalText.of(Objects.requireNonNull(form.words())));
    return Saving.saved(result, response, review)
        ? "redirect:" + address(id)
        : shown(maker.page(worker, id, page).withoutCall(), model);
  }
}
