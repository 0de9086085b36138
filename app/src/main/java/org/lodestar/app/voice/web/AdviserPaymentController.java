package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.Adviser.Payment;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What advisers are offered for their work, what they want for it, and when it was paid. */
@Controller
@RequestMapping("/advisers/{id}/payments")
class AdviserPaymentController {
  private final Advisers advisers;
  private final AdviserPageMaker maker;

  AdviserPaymentController(Advisers advisers, AdviserPageMaker maker) {
    this.advisers = advisers;
    this.maker = maker;
  }

  @GetMapping("/new")
  @Permit(Action.RUN_ADVISERS)
  String offer(@PathVariable UUID id) {
    return "redirect:/advisers/" + id + "/payments/new/" + Ids.next();
  }

  @GetMapping("/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String offer(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", AdviserForms.Paid.empty());
    return paying(id, "/payments/new/" + item, List.of(), 0, worker, page, model);
  }

  private String paying(
      UUID id,
      String below,
      List<SummaryRow> standing,
      long version,
      Worker worker,
      Page page,
      Model model) {
    Adviser adviser = advisers.get(worker, id).adviser();
    return new SmallForm(
            page.t("voice.adviser.payment"),
            adviser.alias(),
            AdviserPageMaker.href(adviser.id()),
            below)
        .lead(page.t("voice.adviser.noBank"))
        .show(model, new AdviserQuestions(page).payment(), version, standing);
  }

  @PostMapping("/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String offer(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Paid form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> advisers.offer(worker, form.payment(item, id, maker.today())));
    return saved
        ? "redirect:/advisers/" + id
        : paying(id, "/payments/new/" + item, List.of(), 0, worker, page, model);
  }

  @GetMapping("/{item}")
  @Permit(Action.RUN_ADVISERS)
  String pay(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    Payment payment = advisers.payment(worker, id, item);
    model.addAttribute("form", AdviserForms.Paid.of(payment));
    return paying(id, "/payments/" + item, List.of(), payment.version(), worker, page, model);
  }

  @PostMapping("/{item}")
  @Permit(Action.RUN_ADVISERS)
  String pay(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Paid form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Payment before = advisers.payment(worker, id, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> advisers.change(worker, form.payment(item, id, before.offeredOn())));
    String below = "/payments/" + item;
    return switch (saving) {
      case SAVED -> "redirect:/advisers/" + id;
      case WRONG -> paying(id, below, List.of(), looked, worker, page, model);
      case CLASHED -> {
        Payment now = advisers.payment(worker, id, item);
        List<SummaryRow> standing = standing(page, now);
        yield paying(id, below, standing, now.version(), worker, page, model);
      }
    };
  }

  private static List<SummaryRow> standing(Page page, Payment payment) {
    return List.of(
        SummaryRow.of(page.t("voice.adviser.work"), payment.work()),
        SummaryRow.of(page.t("voice.adviser.pay"), page.name("voice.adviser.pay", payment.how())),
        SummaryRow.of(page.t("voice.adviser.pounds"), Typed.number(payment.pounds())),
        SummaryRow.of(page.t("voice.adviser.payDue"), day(page, payment.due())),
        SummaryRow.of(page.t("voice.adviser.paidOn"), day(page, payment.paidOn())));
  }

  private static String day(Page page, @Nullable LocalDate day) {
    return day == null ? "" : page.date(day);
  }
}
