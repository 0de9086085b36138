package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCareView;
import org.lodestar.app.casework.face.CaseCare;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
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
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    ChildCareView view = care.get(worker, id, person);
    model.addAttribute(
        "model",
        new CarePage(
            view,
            authorities.sides(view.care()),
            colleagues.names(page, Collections.singletonList(view.by())),
            working.on(view.file(), worker) && view.person().treatedAsChild()));
    return "casework/care";
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

  @GetMapping("/belongs")
  @Permit(Action.WORK_ON_CASE)
  String askBelongs(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    ChildCareView view = care.get(worker, id, person);
    model.addAttribute("form", BelongsForm.of(view.care(), authorities.options()));
    return showBelongs(view, page, model);
  }

  private String showBelongs(ChildCareView view, Page page, Model model) {
    FormPage shown = about(view, "/belongs");
    List<Option> listed = authorities.options();
    return shown.show(
        model,
        door(shown, view, page, "casework.care.belongs").lead(page.t("casework.care.belongs.text")),
        BelongsForm.asked(page, listed));
  }

  @PostMapping("/belongs")
  @Permit(Action.WORK_ON_CASE)
  String belongs(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") BelongsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors()) {
      form.twice().forEach(field -> Saving.wrong(result, field, "casework.care.twice"));
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                care.belongs(
                    worker,
                    id,
                    person,
                    form.legalStatus(),
                    form.homeAuthority(),
                    form.placingAuthority(),
                    Typed.version(form.version())));
    return saved
        ? "redirect:" + Addresses.care(id, person)
        : showBelongs(care.get(worker, id, person), page, model);
  }

  @GetMapping("/told")
  @Permit(Action.WORK_ON_CASE)
  String askTold(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    ChildCareView view = care.get(worker, id, person);
    model.addAttribute("form", ToldForm.now(view.care(), today.wallClock()));
    return showTold(view, page, model);
  }

  private String showTold(ChildCareView view, Page page, Model model) {
    FormPage shown = about(view, "/told");
    return shown.show(
        model,
        door(shown, view, page, "casework.care.tell").lead(page.t("casework.care.tell.text")),
        ToldForm.asked(page, view.care()));
  }

  @PostMapping("/told")
  @Permit(Action.WORK_ON_CASE)
  String told(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") ToldForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                care.told(
                    worker,
                    id,
                    person,
                    form.toldSide(),
                    form.told(),
                    Typed.version(form.version())));
    return saved
        ? "redirect:" + Addresses.care(id, person)
        : showTold(care.get(worker, id, person), page, model);
  }

  @GetMapping("/accepted")
  @Permit(Action.WORK_ON_CASE)
  String askAccepted(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", AcceptedForm.now(today.wallClock()));
    return showAccepted(care.get(worker, id, person), page, model);
  }

  private String showAccepted(ChildCareView view, Page page, Model model) {
    FormPage shown = about(view, "/accepted");
    return shown.show(
        model,
        door(shown, view, page, "casework.care.accept")
            .warning(page.t("casework.care.accept.text")),
        AcceptedForm.asked(page));
  }

  @PostMapping("/accepted")
  @Permit(Action.WORK_ON_CASE)
  String accepted(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") AcceptedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                care.accepted(worker, id, person, form.accepted(), Typed.version(form.version())));
    return saved
        ? "redirect:" + Addresses.care(id, person)
        : showAccepted(care.get(worker, id, person), page, model);
  }
}
