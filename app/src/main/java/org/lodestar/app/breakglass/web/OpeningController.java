package org.lodestar.app.breakglass.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.breakglass.OpeningView;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One opening: what it was for, what was seen, ending it, the review. */
@Controller
@RequestMapping(Addresses.ALL + "/{id}")
class OpeningController {
  private static final String VIEW = "breakglass/one";

  private final Emergencies emergencies;
  private final People people;

  OpeningController(Emergencies emergencies, People people) {
    this.emergencies = emergencies;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.READ_EMERGENCY)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    put(id, worker, page, model);
    return VIEW;
  }

  @PostMapping("/close")
  @Permit(Action.READ_EMERGENCY)
  String close(@PathVariable UUID id, @RequestParam long version, Worker worker, Page page) {
    emergencies.close(worker, id, version);
    return "redirect:" + page.link(Addresses.one(id));
  }

  @PostMapping("/review")
  @Permit(Action.REVIEW_EMERGENCY)
  String review(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReviewForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable review =
        () ->
            emergencies.review(
                worker,
                id,
                form.version(),
                form.verdict() == ReviewForm.Verdict.JUSTIFIED,
                PersonalText.of(Objects.requireNonNull(form.words())));
    if (Saving.saved(result, response, "breakglass.clash", review)) {
      return "redirect:" + page.link(Addresses.one(id));
    }
    put(id, worker, page, model);
    return VIEW;
  }

  @PostMapping("/tell")
  @Permit(Action.WORK_ON_CASE)
  String tell(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") TellForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable told =
        () ->
            emergencies.tellPerson(
                worker,
                id,
                form.version(),
                form.on() == null ? null : form.on().date().orElse(null),
                PersonalText.typed(form.words()));
    if (Saving.saved(result, response, "breakglass.clash", told)) {
      return "redirect:" + page.link(Addresses.one(id));
    }
    put(id, worker, page, model);
    return VIEW;
  }

  private void put(UUID id, Worker worker, Page page, Model model) {
    OpeningView view = emergencies.get(worker, id);
    Opening opening = view.opening();
    EmergencyWords words = new EmergencyWords(page, people.names(mentioned(view)), view.now());
    boolean own = opening.worker().equals(worker.id());
    boolean reviews = worker.mayEver(Action.REVIEW_EMERGENCY) && !own;
    model.addAttribute(
        "model",
        new OnePage(
            id.toString(),
            opening.version(),
            opening.reference(),
            words.state(opening),
            words.tone(opening),
            words.rows(view),
            own && view.state() == OpeningState.OPEN ? "/cases/" + opening.caseFile() : null,
            view.seen().stream().map(words::seen).toList(),
            view.told().stream().map(words::told).toList(),
            view.state() == OpeningState.OPEN,
            reviews && view.state() == OpeningState.CLOSED,
            !view.state().isReviewed(),
            emergencies.mayTell(worker, opening),
            Option.all(page, "breakglass.state", ReviewForm.Verdict.values())));
  }

  private static List<UUID> mentioned(OpeningView view) {
    Opening opening = view.opening();
    return Stream.concat(
            Stream.of(
                opening.worker(),
                opening.closedBy(),
                opening.reviewedBy(),
                view.person() == null ? null : view.person().by()),
            view.told().stream().map(OpeningView.Alert::worker))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
