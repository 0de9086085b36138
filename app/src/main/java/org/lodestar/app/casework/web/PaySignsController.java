package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.PaySheet;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
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

/** The signs of forced labour beside a reckoning of pay. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/pay/signs")
class PaySignsController {
  private final CasePay pay;

  PaySignsController(CasePay pay) {
    this.pay = pay;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    PayView view = pay.get(worker, id, person, 0);
    PaySheet sheet = view.sheet();
    model.addAttribute(
        "form", new PaySignsForm(sheet.signs(), PersonalText.shown(sheet.note()), view.version()));
    return showPaySigns(page(view), page, model);
  }

  private static FormPage page(PayView view) {
    String pay = Addresses.person(view.file(), view.person()) + "/pay";
    return FormPage.about(view.file(), view.person(), pay + "/signs")
        .back(pay)
        .changing(view.version(), null);
  }

  private static String showPaySigns(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, page.t("casework.pay.signs")).lead(page.t("casework.pay.signs.text")),
        PaySignsForm.asked(page));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String save(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") PaySignsForm form,
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
                pay.signs(
                    worker,
                    id,
                    person,
                    Typed.set(form.signs()),
                    PersonalText.typed(form.note()),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.person(id, person) + "/pay";
    }
    PayView view = pay.get(worker, id, person, 0);
    FormPage shown = page(view);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(view.version(), standing(page, view.sheet()));
    } else if (form != null) {
      shown = shown.changing(Typed.version(form.version()), shown.remove());
    }
    return showPaySigns(shown, page, model);
  }

  private static List<SummaryRow> standing(Page page, PaySheet sheet) {
    String signs =
        sheet.signs().stream()
            .sorted()
            .map(sign -> page.name("casework.forcedLabour", sign))
            .collect(Collectors.joining("; "));
    return List.of(
        SummaryRow.of(page.t("casework.pay.signs"), signs),
        SummaryRow.of(page.t("casework.pay.signs.note"), PersonalText.shown(sheet.note())));
  }
}
