package org.lodestar.app.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Hold;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.retention.store.RetentionDesk;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
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

/** Holds of a case and of its people. */
@Controller
@RequestMapping("/cases/{id}/holds")
class HoldsController {
  private final Holds holds;
  private final Cases cases;
  private final Names names;
  private final RetentionDesk desk;
  private final Policy policy;

  HoldsController(Holds holds, Cases cases, Names names, RetentionDesk desk, Policy policy) {
    this.policy = policy;
    this.holds = holds;
    this.cases = cases;
    this.names = names;
    this.desk = desk;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String list(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean proposed,
      Worker worker,
      Page page,
      Model model) {
    HoldsPage shown = page(worker, id, page);
    model.addAttribute("form", HoldForm.fresh(id, desk.today()));
    model.addAttribute("model", proposed ? shown.afterProposal() : shown);
    return "retention/holds";
  }

  private HoldsPage page(Worker worker, UUID id, Page page) {
    CaseFile file = cases.head(worker, id);
    List<Hold> all = holds.of(worker, id);
    return new HoldsPage(
        id,
        all,
        objects(worker, file, page),
        names.of(workers(all)),
        policy.allows(worker, Action.HOLD_RECORD, id),
        policy.allows(worker, Action.LIFT_HOLD, id),
        false);
  }

  private List<Option> objects(Worker worker, CaseFile file, Page page) {
    List<Option> objects = new ArrayList<>();
    objects.add(Option.of(file.id().toString(), page.t("retention.hold.case")));
    for (Person person : holds.people(worker, file.id())) {
      String name = person.name().map(each -> each.text()).orElse("");
      String called = name.isBlank() ? page.t("retention.hold.nameless") : name;
      objects.add(Option.of(person.id().toString(), page.t("retention.hold.person", called)));
    }
    return objects;
  }

  private static List<UUID> workers(List<Hold> all) {
    return all.stream()
        .flatMap(
            hold -> Stream.of(hold.placedBy(), hold.lifted() == null ? null : hold.lifted().by()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @PostMapping
  @Permit(Action.HOLD_RECORD)
  String place(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") HoldForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable deed =
        () ->
            holds.place(
                worker,
                id,
                form.held(id),
                PersonalText.needed(form.reason()),
                Typed.day(form.reviewOn()));
    if (Saving.saved(result, response, "retention.clash", deed)) {
      return "redirect:" + Addresses.holds(id);
    }
    model.addAttribute("model", page(worker, id, page));
    return "retention/holds";
  }

  @GetMapping("/{hold}/review")
  @Permit(Action.HOLD_RECORD)
  String askReview(
      @PathVariable UUID id, @PathVariable UUID hold, Worker worker, Page page, Model model) {
    HoldPage shown = one(worker, id, hold, page);
    model.addAttribute(
        "form",
        new ReviewForm(HoldForm.fresh(id, desk.today()).reviewOn(), shown.hold().version()));
    return showHoldReview(shown, page, model);
  }

  private HoldPage one(Worker worker, UUID id, UUID hold, Page page) {
    return new HoldPage(page(worker, id, page), holds.get(worker, id, hold));
  }

  private static String showHoldReview(HoldPage shown, Page page, Model model) {
    return shown
        .door(page, "retention.hold.review", "/review")
        .send(page.t("retention.hold.keep"))
        .unguarded()
        .show(model, ReviewForm.asked(page));
  }

  @PostMapping("/{hold}/review")
  @Permit(Action.HOLD_RECORD)
  String review(
      @PathVariable UUID id,
      @PathVariable UUID hold,
      @Valid @ModelAttribute("form") ReviewForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    HoldPage shown = one(worker, id, hold, page);
    Runnable deed =
        () ->
            holds.review(
                worker, id, hold, Typed.day(form.reviewOn()), Typed.version(form.version()));
    if (Saving.saved(result, response, "retention.clash", deed)) {
      return "redirect:" + Addresses.holds(id);
    }
    return showHoldReview(shown, page, model);
  }

  @GetMapping("/{hold}/lift")
  @Permit(Action.LIFT_HOLD)
  String askLift(
      @PathVariable UUID id, @PathVariable UUID hold, Worker worker, Page page, Model model) {
    HoldPage shown = one(worker, id, hold, page);
    model.addAttribute("form", ReasonForm.fresh(shown.hold().version()));
    return showHoldLift(shown, page, model);
  }

  private static String showHoldLift(HoldPage shown, Page page, Model model) {
    return shown
        .door(page, "retention.hold.lift", "/lift")
        .lead(page.t("retention.hold.lift.text"))
        .grave(page.t("retention.hold.lift"))
        .show(model, ReasonForm.asked(Asked.area(page, "retention.hold.liftReason").hint(null)));
  }

  @PostMapping("/{hold}/lift")
  @Permit(Action.LIFT_HOLD)
  String lift(
      @PathVariable UUID id,
      @PathVariable UUID hold,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    HoldPage shown = one(worker, id, hold, page);
    Runnable deed =
        () ->
            holds.lift(
                worker,
                id,
                hold,
                PersonalText.needed(form.reason()),
                Typed.version(form.version()));
    if (Saving.saved(result, response, "retention.clash", deed)) {
      return "redirect:" + Addresses.holds(id);
    }
    return showHoldLift(shown, page, model);
  }
}
