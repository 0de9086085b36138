package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCareView;
import org.lodestar.app.casework.face.CaseCare;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who looks after a child: whom to ring tonight, who was told, who keeps the child until when. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/care")
class CareController {
  private final CaseCare care;
  private final Authorities authorities;
  private final Colleagues colleagues;
  private final Today today;
  private final Working working;

  CareController(
      CaseCare care, Authorities authorities, Colleagues colleagues, Today today, Working working) {
    this.care = care;
    this.authorities = authorities;
    this.colleagues = colleagues;
    this.today = today;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(Visit visit) {
    ChildCareView view = care.get(visit.worker(), visit.file(), visit.person());
    visit
        .model()
        .addAttribute(
            "model",
            new CarePage(
                view,
                authorities.sides(view.care()),
                colleagues.names(visit.page(), Collections.singletonList(view.by())),
                working.on(view.file(), visit.worker()) && view.person().treatedAsChild()));
    return "casework/care";
  }

  private PageForm<ChildCareView> form(
      Visit visit,
      String form,
      BiFunction<FormPage, ChildCareView, SmallForm> door,
      Function<ChildCareView, List<Asked>> asked) {
    return new PageForm<>(
        visit,
        () -> care.get(visit.worker(), visit.file(), visit.person()),
        view -> about(view, form),
        door,
        asked,
        visit.at().address("/care"));
  }

  private static FormPage about(ChildCareView view, String form) {
    String address = Addresses.care(view.file().id(), view.person().id());
    return FormPage.about(view.file(), view.person(), address + form)
        .back(address)
        .version(view.version());
  }

  private static SmallForm door(FormPage shown, ChildCareView view, Page page, String title) {
    return shown.door(page, page.t(title)).about(standing(page, view.care()));
  }

  private static List<SummaryRow> standing(Page page, ChildCare known) {
    return known
        .known()
        .map(
            side ->
                SummaryRow.of(
                    page.name("casework.care.authority", side),
                    Shown.text(known.authority(side))
                        + "\n"
                        + page.t(
                            known.told(side) == null
                                ? "casework.care.notTold"
                                : "casework.care.wasTold")))
        .toList();
  }

  private PageForm<ChildCareView> belongs(Visit visit) {
    String text = visit.page().t("casework.care.belongs.text");
    return form(
        visit,
        "/belongs",
        (shown, view) -> door(shown, view, visit.page(), "casework.care.belongs").lead(text),
        _ -> BelongsForm.asked(visit.page(), authorities.options()));
  }

  @GetMapping("/belongs")
  @Permit(Action.WORK_ON_CASE)
  String askBelongs(Visit visit) {
    return belongs(visit).ask(view -> BelongsForm.of(view.care(), authorities.options()));
  }

  @PostMapping("/belongs")
  @Permit(Action.WORK_ON_CASE)
  String belongs(
      Visit visit, @Valid @ModelAttribute("form") BelongsForm form, BindingResult result) {
    if (!result.hasErrors()) {
      form.twice().forEach(field -> Saving.wrong(result, field, "casework.care.twice"));
    }
    return belongs(visit).keep(result, () -> keep(visit, form));
  }

  private void keep(Visit visit, BelongsForm form) {
    care.belongs(
        visit.worker(),
        visit.file(),
        visit.person(),
        form.legalStatus(),
        form.homeAuthority(),
        form.placingAuthority(),
        Typed.version(form.version()));
  }

  private PageForm<ChildCareView> told(Visit visit) {
    String text = visit.page().t("casework.care.tell.text");
    return form(
        visit,
        "/told",
        (shown, view) -> door(shown, view, visit.page(), "casework.care.tell").lead(text),
        view -> ToldForm.asked(visit.page(), view.care()));
  }

  @GetMapping("/told")
  @Permit(Action.WORK_ON_CASE)
  String askTold(Visit visit) {
    return told(visit).ask(view -> ToldForm.now(view.care(), today.wallClock()));
  }

  @PostMapping("/told")
  @Permit(Action.WORK_ON_CASE)
  String told(Visit visit, @Valid @ModelAttribute("form") ToldForm form, BindingResult result) {
    return told(visit).keep(result, () -> keep(visit, form));
  }

  private void keep(Visit visit, ToldForm form) {
    care.told(
        visit.worker(),
        visit.file(),
        visit.person(),
        form.toldSide(),
        form.told(),
        Typed.version(form.version()));
  }

  private PageForm<ChildCareView> accepted(Visit visit) {
    String text = visit.page().t("casework.care.accept.text");
    return form(
        visit,
        "/accepted",
        (shown, view) -> door(shown, view, visit.page(), "casework.care.answer").warning(text),
        view -> AcceptedForm.asked(visit.page(), view.care()));
  }

  @GetMapping("/accepted")
  @Permit(Action.WORK_ON_CASE)
  String askAccepted(Visit visit) {
    return accepted(visit).ask(_ -> AcceptedForm.now(today.wallClock()));
  }

  @PostMapping("/accepted")
  @Permit(Action.WORK_ON_CASE)
  String accepted(
      Visit visit, @Valid @ModelAttribute("form") AcceptedForm form, BindingResult result) {
    if (!result.hasErrors() && form.isOfAnother()) {
      Saving.wrong(result, "ofWhom", "casework.care.rule.homeAlone");
    }
    return accepted(visit).keep(result, () -> keep(visit, form));
  }

  private void keep(Visit visit, AcceptedForm form) {
    care.accepted(
        visit.worker(),
        visit.file(),
        visit.person(),
        form.accepted(),
        Typed.version(form.version()));
  }

  private PageForm<ChildCareView> handed(Visit visit) {
    String text = visit.page().t("casework.care.hand.text");
    return form(
        visit,
        "/handed",
        (shown, view) -> door(shown, view, visit.page(), "casework.care.hand").warning(text),
        _ -> HandedForm.asked(visit.page()));
  }

  @GetMapping("/handed")
  @Permit(Action.WORK_ON_CASE)
  String askHanded(Visit visit) {
    return handed(visit).ask(_ -> HandedForm.now(today.wallClock()));
  }

  @PostMapping("/handed")
  @Permit(Action.WORK_ON_CASE)
  String handed(Visit visit, @Valid @ModelAttribute("form") HandedForm form, BindingResult result) {
    return handed(visit).keep(result, () -> keep(visit, form));
  }

  private void keep(Visit visit, HandedForm form) {
    care.handed(
        visit.worker(), visit.file(), visit.person(), form.handed(), Typed.version(form.version()));
  }

  private PageForm<ChildCareView> back(Visit visit) {
    String text = visit.page().t("casework.care.back.text");
    return form(
        visit,
        "/back",
        (shown, view) -> door(shown, view, visit.page(), "casework.care.back").lead(text),
        _ -> TakenBackForm.asked(visit.page()));
  }

  @GetMapping("/back")
  @Permit(Action.WORK_ON_CASE)
  String askBack(Visit visit) {
    return back(visit).ask(_ -> TakenBackForm.now(today.date()));
  }

  @PostMapping("/back")
  @Permit(Action.WORK_ON_CASE)
  String back(
      Visit visit, @Valid @ModelAttribute("form") TakenBackForm form, BindingResult result) {
    return back(visit).keep(result, () -> keep(visit, form));
  }

  private void keep(Visit visit, TakenBackForm form) {
    care.takenBack(
        visit.worker(),
        visit.file(),
        visit.person(),
        form.takenBack(),
        Typed.version(form.version()));
  }
}
