package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Input;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What advisers say of a product: input, what changed, a stop and its withdrawal. */
@Controller
@RequestMapping("/advisers/products/{id}")
class AdviceController {
  private final AdvisedProducts products;
  private final Advisers advisers;
  private final AdviserPageMaker register;

  AdviceController(AdvisedProducts products, Advisers advisers, AdviserPageMaker register) {
    this.products = products;
    this.advisers = advisers;
    this.register = register;
  }

  private static String back(UUID id) {
    return "redirect:/advisers/products/" + id;
  }

  private SmallForm door(UUID id, String title, String below, Worker worker, Page page) {
    AdvisedProduct product = products.get(worker, id).product();
    return new SmallForm(
        page.t(title), product.content().title(), AdvisedPageMaker.href(id), below);
  }

  private static List<Option> options(List<Adviser> advisers) {
    return advisers.stream().map(each -> Option.of(each.id().toString(), each.alias())).toList();
  }

  @GetMapping("/inputs/new")
  @Permit(Action.RUN_ADVISERS)
  String said(@PathVariable UUID id) {
    return back(id) + "/inputs/new/" + Ids.next();
  }

  @GetMapping("/inputs/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String said(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", AdviserForms.Given.empty(register.today()));
    return saying(id, item, worker, page, model);
  }

  private String saying(UUID id, UUID item, Worker worker, Page page, Model model) {
    List<Adviser> agreeing =
        advisers.list(worker).stream().filter(each -> each.agrees(register.today())).toList();
    return door(id, "voice.adviser.input.new", "/inputs/new/" + item, worker, page)
        .show(model, new AdviserQuestions(page).given(options(agreeing)), 0);
  }

  @PostMapping("/inputs/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String said(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Given form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null && form.isNotAgreed()) {
      Saving.wrong(result, "agreed", "voice.adviser.agreedWords.not");
    }
    boolean saved =
        Saving.saved(result, response, () -> products.said(worker, id, item, form.given()));
    return saved ? back(id) : saying(id, item, worker, page, model);
  }

  @GetMapping("/inputs/{item}")
  @Permit(Action.RUN_ADVISERS)
  String answer(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    Input input = products.input(worker, id, item);
    model.addAttribute("form", AdviserForms.Answered.of(input));
    return answering(input, input.version(), List.of(), worker, page, model);
  }

  private String answering(
      Input input, long version, List<SummaryRow> standing, Worker worker, Page page, Model model) {
    String said = input.withdrawnOn() == null ? input.given().said() : "";
    return door(input.product(), "voice.adviser.answer", "/inputs/" + input.id(), worker, page)
        .lead(said)
        .show(model, new AdviserQuestions(page).answered(), version, standing);
  }

  @PostMapping("/inputs/{item}")
  @Permit(Action.RUN_ADVISERS)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Answered form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Input before = products.input(worker, id, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> products.answer(worker, id, item, form.answer(), looked));
    return switch (saving) {
      case SAVED -> back(id);
      case WRONG -> answering(before, looked, List.of(), worker, page, model);
      case CLASHED -> {
        Input now = products.input(worker, id, item);
        List<SummaryRow> standing = AdvisedPageMaker.rows(page, now);
        yield answering(now, now.version(), standing, worker, page, model);
      }
    };
  }

  @GetMapping("/stops/new")
  @Permit(Action.RUN_ADVISERS)
  String stop(@PathVariable UUID id) {
    return back(id) + "/stops/new/" + Ids.next();
  }

  @GetMapping("/stops/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String stop(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", new AdviserForms.Stopped(null, TypedDate.of(register.today()), ""));
    return stopping(id, item, worker, page, model);
  }

  private String stopping(UUID id, UUID item, Worker worker, Page page, Model model) {
    return door(id, "voice.adviser.stop.new", "/stops/new/" + item, worker, page)
        .lead(page.t("voice.adviser.stop.text"))
        .send(page.t("voice.adviser.stop.new"))
        .show(model, new AdviserQuestions(page).stop(options(advisers.list(worker))), 0);
  }

  @PostMapping("/stops/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String stop(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Stopped form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> products.stop(worker, form.stop(item, id)));
    return saved ? back(id) : stopping(id, item, worker, page, model);
  }

  @GetMapping("/stops/{item}")
  @Permit(Action.RUN_ADVISERS)
  String withdraw(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", new AdviserForms.Withdrawn(null, ""));
    return withdrawing(products.stop(worker, id, item), worker, page, model);
  }

  private String withdrawing(Stop stop, Worker worker, Page page, Model model) {
    return door(stop.product(), "voice.adviser.withdraw", "/stops/" + stop.id(), worker, page)
        .lead(page.t("voice.adviser.withdraw.text"))
        .inset(
            products
                .after(worker, stop)
                .map(each -> page.name("voice.adviser.withdraw.after", each))
                .orElse(""))
        .send(page.t("voice.adviser.withdraw"))
        .show(model, new AdviserQuestions(page).withdrawal(), 0);
  }

  @PostMapping("/stops/{item}")
  @Permit(Action.RUN_ADVISERS)
  String withdraw(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Withdrawn form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Stop stop = products.stop(worker, id, item);
    if (form != null && Boolean.FALSE.equals(form.theirs())) {
      Saving.wrong(result, "theirs", "voice.adviser.withdraw.who.not");
    }
    boolean saved =
        Saving.saved(
            result, response, () -> products.withdraw(worker, id, item, Typed.text(form.words())));
    return saved ? back(id) : withdrawing(stop, worker, page, model);
  }
}
