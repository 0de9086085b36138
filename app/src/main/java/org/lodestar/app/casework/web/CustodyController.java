package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.CustodyView;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.face.CaseCustody;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.statute.DefencePoint;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody in custody, to be interviewed or to be charged. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/custody")
class CustodyController {
  private static final String PAGE = "/custody";

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
  String show(Visit visit) {
    CustodyView view = custody.get(visit.worker(), visit.file(), visit.person());
    visit.model().addAttribute("model", pages.make(visit.worker(), visit.page(), view));
    return "casework/custody";
  }

  @GetMapping("/note")
  @Permit(Action.READ_CASE)
  String note(Visit visit) {
    CustodyView view = custody.print(visit.worker(), visit.file(), visit.person());
    visit.model().addAttribute("model", pages.make(visit.worker(), visit.page(), view));
    return "casework/custodyNote";
  }

  private PageForm<CustodyView> form(
      Visit visit,
      String form,
      String part,
      BiFunction<FormPage, CustodyView, SmallForm> door,
      Function<CustodyView, List<Asked>> asked) {
    return new PageForm<>(
        visit,
        () -> custody.get(visit.worker(), visit.file(), visit.person()),
        view -> about(view, form),
        door,
        asked,
        visit.at().address(PAGE) + part);
  }

  private static FormPage about(CustodyView view, String form) {
    String address = Addresses.custody(view.file().id(), view.person().id());
    return FormPage.about(view.file(), view.person(), address + form).back(address);
  }

  private static SmallForm door(FormPage shown, Page page, Class<? extends CustodyPart> part) {
    return shown.door(page, page.t("casework.custody.title." + part.getSimpleName()));
  }

  private static <T extends CustodyPart> Optional<T> newest(CustodyView view, Class<T> kind) {
    return view.now().flatMap((Arrest now) -> now.newest(kind));
  }

  private PageForm<CustodyView> arrest(Visit visit, String form) {
    String text = visit.page().t("casework.custody.arrest.text");
    return form(
        visit,
        form,
        "",
        (shown, _) -> door(shown, visit.page(), Accusation.class).lead(text),
        _ -> AccusationForm.asked(visit.page(), today.date()));
  }

  @GetMapping("/arrest")
  @Permit(Action.WORK_ON_CASE)
  String askArrest(Visit visit) {
    return arrest(visit, "/arrest")
        .ask(
            view ->
                newest(view, Accusation.class)
                    .map(AccusationForm::of)
                    .orElseGet(AccusationForm::fresh));
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String askAnother(Visit visit) {
    return arrest(visit, "/new").ask(_ -> AccusationForm.fresh());
  }

  @PostMapping("/arrest")
  @Permit(Action.WORK_ON_CASE)
  String arrest(
      Visit visit, @Valid @ModelAttribute("form") AccusationForm form, BindingResult result) {
    return arrest(visit, "/arrest").keep(result, () -> accuse(visit, form, false));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String another(
      Visit visit, @Valid @ModelAttribute("form") AccusationForm form, BindingResult result) {
    return arrest(visit, "/new").keep(result, () -> accuse(visit, form, true));
  }

  private void accuse(Visit visit, AccusationForm form, boolean another) {
    Accusation said = form.accusation(today.date());
    custody.accuse(visit.worker(), visit.file(), visit.person(), said, another);
  }

  private PageForm<CustodyView> adult(Visit visit) {
    return form(
        visit,
        "/adult",
        "#adult",
        (shown, view) ->
            door(shown, visit.page(), CalledAdult.class)
                .lead(
                    visit
                        .page()
                        .t(
                            "casework.custody.adult.text"
                                + (view.person().treatedAsChild() ? ".child" : ""))),
        view -> CalledAdultForm.asked(visit.page(), view.person().treatedAsChild()));
  }

  @GetMapping("/adult")
  @Permit(Action.WORK_ON_CASE)
  String askAdult(Visit visit) {
    return adult(visit)
        .ask(
            view ->
                newest(view, CalledAdult.class)
                    .map(CalledAdultForm::of)
                    .orElseGet(() -> CalledAdultForm.now(today.wallClock())));
  }

  @PostMapping("/adult")
  @Permit(Action.WORK_ON_CASE)
  String adult(
      Visit visit, @Valid @ModelAttribute("form") CalledAdultForm form, BindingResult result) {
    return adult(visit)
        .keep(
            result, () -> custody.call(visit.worker(), visit.file(), visit.person(), form.adult()));
  }

  private PageForm<CustodyView> defence(Visit visit) {
    return form(
        visit,
        "/defence",
        "#defence",
        (shown, view) ->
            conditions(door(shown, visit.page(), DefenceAnswer.class), view, visit.page()),
        view -> DefenceForm.asked(visit.page(), view.limb(), view.isCharged()));
  }

  private static SmallForm conditions(SmallForm small, CustodyView view, Page page) {
    SmallForm all = small.lead(page.name("casework.custody.limb", view.limb()));
    for (DefencePoint point : DefencePoint.conditions(view.limb(), view.today())) {
      all = all.lead(point.words());
    }
    return all;
  }

  @GetMapping("/defence")
  @Permit(Action.WORK_ON_CASE)
  String askDefence(Visit visit) {
    return defence(visit)
        .ask(
            view ->
                newest(view, DefenceAnswer.class)
                    .map(last -> DefenceForm.of(last, view.isCharged()))
                    .orElseGet(() -> DefenceForm.fresh(view.isCharged())));
  }

  @PostMapping("/defence")
  @Permit(Action.WORK_ON_CASE)
  String defence(
      Visit visit, @Valid @ModelAttribute("form") DefenceForm form, BindingResult result) {
    return defence(visit)
        .keep(
            result,
            () -> custody.answer(visit.worker(), visit.file(), visit.person(), form.answered()));
  }

  private PageForm<CustodyView> outcome(Visit visit) {
    String text = visit.page().t("casework.custody.outcome.text");
    return form(
        visit,
        "/outcome",
        "#outcome",
        (shown, _) -> door(shown, visit.page(), CustodyOutcome.class).lead(text),
        _ -> CustodyOutcomeForm.asked(visit.page()));
  }

  @GetMapping("/outcome")
  @Permit(Action.WORK_ON_CASE)
  String askOutcome(Visit visit) {
    return outcome(visit).ask(_ -> CustodyOutcomeForm.fresh(today.date()));
  }

  @PostMapping("/outcome")
  @Permit(Action.WORK_ON_CASE)
  String outcome(
      Visit visit, @Valid @ModelAttribute("form") CustodyOutcomeForm form, BindingResult result) {
    return outcome(visit)
        .keep(
            result, () -> custody.end(visit.worker(), visit.file(), visit.person(), form.became()));
  }

  private PageForm<CustodyView> court(Visit visit) {
    String text = visit.page().t("casework.custody.court.text");
    return form(
        visit,
        "/court",
        "#court",
        (shown, _) -> door(shown, visit.page(), CourtPlan.class).lead(text),
        _ -> CourtForm.asked(visit.page()));
  }

  @GetMapping("/court")
  @Permit(Action.WORK_ON_CASE)
  String askCourt(Visit visit) {
    return court(visit)
        .ask(view -> newest(view, CourtPlan.class).map(CourtForm::of).orElseGet(CourtForm::fresh));
  }

  @PostMapping("/court")
  @Permit(Action.WORK_ON_CASE)
  String court(Visit visit, @Valid @ModelAttribute("form") CourtForm form, BindingResult result) {
    return court(visit)
        .keep(
            result, () -> custody.plan(visit.worker(), visit.file(), visit.person(), form.plan()));
  }
}
