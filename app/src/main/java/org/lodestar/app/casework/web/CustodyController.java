package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.CustodyView;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.face.CaseCustody;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.statute.DefencePoint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody in custody, to be interviewed or to be charged. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/custody")
class CustodyController {
  private final CaseCustody custody;
  private final CustodyPageMaker pages;
  private final Today today;

  CustodyController(CaseCustody custody, CustodyPageMaker pages, Today today) {
    this.custody = custody;
    this.pages = pages;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    CustodyView view = custody.get(worker, id, person);
    model.addAttribute("model", pages.make(worker, page, view));
    return "casework/custody";
  }

  @GetMapping("/note")
  @Permit(Action.READ_CASE)
  String note(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    CustodyView view = custody.print(worker, id, person);
    model.addAttribute("model", pages.make(worker, page, view));
    return "casework/custodyNote";
  }

  private static FormPage about(CustodyView view, String form) {
    String address = Addresses.custody(view.file().id(), view.person().id());
    return FormPage.about(view.file(), view.person(), address + form).back(address);
  }

  private static <T extends CustodyPart> Optional<T> newest(CustodyView view, Class<T> kind) {
    return view.now().flatMap((Arrest now) -> now.newest(kind));
  }

  @GetMapping("/arrest")
  @Permit(Action.WORK_ON_CASE)
  String askArrest(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    CustodyView view = custody.get(worker, id, person);
    model.addAttribute(
        "form",
        newest(view, Accusation.class).map(AccusationForm::of).orElseGet(AccusationForm::fresh));
    return showArrest(view, "/arrest", page, model);
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String askAnother(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", AccusationForm.fresh());
    return showArrest(custody.get(worker, id, person), "/new", page, model);
  }

  private String showArrest(CustodyView view, String form, Page page, Model model) {
    FormPage shown = about(view, form);
    SmallForm small =
        shown
            .door(page, page.t("casework.custody.title.Accusation"))
            .lead(page.t("casework.custody.arrest.text"));
    return shown.show(model, small, AccusationForm.asked(page, today.date()));
  }

  @PostMapping("/arrest")
  @Permit(Action.WORK_ON_CASE)
  String arrest(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") AccusationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable accuse =
        () -> custody.accuse(worker, id, person, form.accusation(today.date()), false);
    return Saving.saved(result, response, accuse)
        ? "redirect:" + Addresses.custody(id, person)
        : showArrest(custody.get(worker, id, person), "/arrest", page, model);
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String another(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") AccusationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable accuse = () -> custody.accuse(worker, id, person, form.accusation(today.date()), true);
    return Saving.saved(result, response, accuse)
        ? "redirect:" + Addresses.custody(id, person)
        : showArrest(custody.get(worker, id, person), "/new", page, model);
  }

  @GetMapping("/adult")
  @Permit(Action.WORK_ON_CASE)
  String askAdult(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    CustodyView view = custody.get(worker, id, person);
    model.addAttribute(
        "form",
        newest(view, CalledAdult.class)
            .map(CalledAdultForm::of)
            .orElseGet(() -> CalledAdultForm.now(today.wallClock())));
    return showAdult(view, page, model);
  }

  private static String showAdult(CustodyView view, Page page, Model model) {
    FormPage shown = about(view, "/adult");
    String whom = view.person().treatedAsChild() ? ".child" : "";
    SmallForm small =
        shown
            .door(page, page.t("casework.custody.title.CalledAdult"))
            .lead(page.t("casework.custody.adult.text" + whom));
    return shown.show(model, small, CalledAdultForm.asked(page));
  }

  @PostMapping("/adult")
  @Permit(Action.WORK_ON_CASE)
  String adult(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") CalledAdultForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> custody.call(worker, id, person, form.adult()));
    if (saved) {
      return "redirect:" + Addresses.custody(id, person) + "#adult";
    }
    return showAdult(custody.get(worker, id, person), page, model);
  }

  @GetMapping("/defence")
  @Permit(Action.WORK_ON_CASE)
  String askDefence(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    CustodyView view = custody.get(worker, id, person);
    boolean charged = view.isCharged();
    model.addAttribute(
        "form",
        newest(view, DefenceAnswer.class)
            .map(last -> DefenceForm.of(last, charged))
            .orElseGet(() -> DefenceForm.fresh(charged)));
    return showDefence(view, page, model);
  }

  private static String showDefence(CustodyView view, Page page, Model model) {
    FormPage shown = about(view, "/defence");
    SmallForm small =
        shown
            .door(page, page.t("casework.custody.title.DefenceAnswer"))
            .lead(page.name("casework.custody.limb", view.limb()));
    for (DefencePoint point : DefencePoint.conditions(view.limb(), view.today())) {
      small = small.lead(point.words());
    }
    return shown.show(model, small, DefenceForm.asked(page, view.limb(), view.isCharged()));
  }

  @PostMapping("/defence")
  @Permit(Action.WORK_ON_CASE)
  String defence(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") DefenceForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> custody.answer(worker, id, person, form.answered()));
    if (saved) {
      return "redirect:" + Addresses.custody(id, person) + "#defence";
    }
    return showDefence(custody.get(worker, id, person), page, model);
  }

  @GetMapping("/outcome")
  @Permit(Action.WORK_ON_CASE)
  String askOutcome(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", CustodyOutcomeForm.fresh(today.date()));
    return showOutcome(custody.get(worker, id, person), page, model);
  }

  private static String showOutcome(CustodyView view, Page page, Model model) {
    FormPage shown = about(view, "/outcome");
    SmallForm small =
        shown
            .door(page, page.t("casework.custody.title.CustodyOutcome"))
            .lead(page.t("casework.custody.outcome.text"));
    return shown.show(model, small, CustodyOutcomeForm.asked(page));
  }

  @PostMapping("/outcome")
  @Permit(Action.WORK_ON_CASE)
  String outcome(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") CustodyOutcomeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> custody.end(worker, id, person, form.became()));
    if (saved) {
      return "redirect:" + Addresses.custody(id, person) + "#outcome";
    }
    return showOutcome(custody.get(worker, id, person), page, model);
  }
}
