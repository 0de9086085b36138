package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.casework.PaySheet;
import org.lodestar.app.casework.PayView;
import org.lodestar.app.casework.face.CasePay;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

  private PageForm<PayView> form(Visit visit) {
    Page page = visit.page();
    String back = visit.at().address("/pay");
    return new PageForm<>(
        visit,
        () -> pay.get(visit.worker(), visit.file(), visit.person(), 0),
        view ->
            FormPage.about(view.file(), view.person(), back + "/signs")
                .back(back)
                .version(view.version()),
        (shown, _) ->
            shown.door(page, page.t("casework.pay.signs")).lead(page.t("casework.pay.signs.text")),
        _ -> PaySignsForm.asked(page),
        back);
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(Visit visit) {
    return form(visit).ask(view -> filled(view.sheet(), view.version()));
  }

  private static PaySignsForm filled(PaySheet sheet, long version) {
    return new PaySignsForm(sheet.signs(), PersonalText.shown(sheet.note()), version);
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String save(Visit visit, @Valid @ModelAttribute("form") PaySignsForm form, BindingResult result) {
    return form(visit)
        .keep(
            result,
            form == null ? null : Typed.version(form.version()),
            view -> standing(visit.page(), view.sheet()),
            () -> keep(visit, form));
  }

  private void keep(Visit visit, PaySignsForm form) {
    pay.signs(
        visit.worker(),
        visit.file(),
        visit.person(),
        Typed.set(form.signs()),
        PersonalText.typed(form.note()),
        Typed.version(form.version()));
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
