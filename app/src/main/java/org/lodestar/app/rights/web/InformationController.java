package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.InformationRequest;
import org.lodestar.app.rights.face.InformationRequests;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Requests for information: written down, answered, and the letter. */
@Controller
@RequestMapping("/information-requests")
class InformationController {
  private final InformationRequests requests;
  private final RightsWaiting desktop;

  InformationController(InformationRequests requests, RightsWaiting desktop) {
    this.requests = requests;
    this.desktop = desktop;
  }

  @GetMapping("/new")
  @Permit(Action.RUN_DATA_REQUESTS)
  String ask(Page page, Model model) {
    model.addAttribute("form", InformationForm.fresh(desktop.today()));
    return logging(page, model);
  }

  private static String logging(Page page, Model model) {
    return SmallForm.of(
            page.t("rights.information.new"), Addresses.REQUESTS, Addresses.INFORMATION + "/new")
        .lead(page.t("rights.information.new.text"))
        .cancel(page.t("rights.cancel"))
        .show(model, InformationForm.asked(page));
  }

  @PostMapping("/new")
  @Permit(Action.RUN_DATA_REQUESTS)
  String take(
      @Valid @ModelAttribute("form") InformationForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    InformationRequest[] made = new InformationRequest[1];
    boolean saved =
        Saving.saved(result, response, () -> made[0] = requests.log(worker, form.wanted()));
    return saved ? back(made[0].id()) : logging(page, model);
  }

  private static String back(UUID id) {
    return "redirect:" + Addresses.information(id);
  }

  @GetMapping("/{id}")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    InformationRequest request = requests.get(worker, id);
    if (request.answered() != null) {
      model.addAttribute("model", new InformationPage(request));
      return "rights/informationLetter";
    }
    model.addAttribute("form", InformationAnswerForm.fresh(desktop.today(), request.version()));
    return answering(request, page, model);
  }

  private String answering(InformationRequest request, Page page, Model model) {
    InformationPage shown = new InformationPage(request);
    String here = Addresses.information(request.id());
    SmallForm form =
        SmallForm.of(
                page.t("rights.information.request", request.reference()), Addresses.REQUESTS, here)
            .lead(shown.law(page))
            .about(shown.rows(page))
            .send(page.t("rights.information.save"));
    boolean late = request.isLate(desktop.today());
    return (late ? form.warning(page.t("rights.information.late")) : form)
        .show(model, InformationAnswerForm.asked(page, request.asked().law()));
  }

  @PostMapping("/{id}")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String answer(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") InformationAnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    InformationRequest request = requests.get(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> requests.answer(worker, id, form.given(), Typed.version(form.version())));
    return saved ? back(id) : answering(request, page, model);
  }
}
