package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.wording.Planning;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The register of advisers: who they are called, and what was agreed with them. */
@Controller
@RequestMapping("/advisers")
class AdviserController {
  private final Advisers advisers;
  private final AdvisedProducts products;
  private final AdviserPageMaker maker;
  private final Planning planning;

  AdviserController(
      Advisers advisers, AdvisedProducts products, AdviserPageMaker maker, Planning planning) {
    this.advisers = advisers;
    this.products = products;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_ADVISERS)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute(
        "model",
        maker.listed(
            worker,
            page,
            advisers.list(worker),
            advisers.owed(worker),
            products.list(worker),
            number));
    return "voice/advisers";
  }

  @GetMapping("/new")
  @Permit(Action.RUN_ADVISERS)
  String add() {
    return "redirect:/advisers/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.RUN_ADVISERS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    String next = page.t("voice.adviser.alias.next", advisers.list(worker).size() + 1);
    model.addAttribute("form", new AdviserForms.Known(next, null));
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("voice.adviser.new"), page.t("voice.advisers"), "/advisers", "/new/" + id)
        .lead(page.t("voice.adviser.noNames"))
        .show(model, new AdviserQuestions(page).known(planning.bodies(worker, List.of())), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.RUN_ADVISERS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AdviserForms.Known form,
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
                advisers.add(
                    worker, id, Typed.text(form.alias()), Objects.requireNonNull(form.body())));
    return saved ? "redirect:/advisers/" + id : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.RUN_ADVISERS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, advisers.get(worker, id)));
    return "voice/adviser";
  }

  private SmallForm door(Page page, Adviser adviser, String title, String below) {
    return new SmallForm(
        page.t(title), adviser.alias(), AdviserPageMaker.href(adviser.id()), below);
  }

  @GetMapping("/{id}/agreements/new")
  @Permit(Action.RUN_ADVISERS)
  String agree(@PathVariable UUID id) {
    return "redirect:/advisers/" + id + "/agreements/new/" + Ids.next();
  }

  @GetMapping("/{id}/agreements/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String agree(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", AdviserForms.Agreement.empty(maker.today()));
    return agreeing(id, item, worker, page, model);
  }

  private String agreeing(UUID id, UUID item, Worker worker, Page page, Model model) {
    Adviser adviser = advisers.get(worker, id).adviser();
    return door(page, adviser, "voice.adviser.agreement.new", "/agreements/new/" + item)
        .lead(page.t("voice.adviser.contact.only"))
        .show(model, new AdviserQuestions(page).agreement(), 0);
  }

  @PostMapping("/{id}/agreements/new/{item}")
  @Permit(Action.RUN_ADVISERS)
  String agree(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") AdviserForms.Agreement form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> advisers.agree(worker, id, item, form.agreed()));
    return saved ? "redirect:/advisers/" + id : agreeing(id, item, worker, page, model);
  }

  @GetMapping("/{id}/end")
  @Permit(Action.RUN_ADVISERS)
  String end(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Adviser adviser = advisers.get(worker, id).adviser();
    return door(page, adviser, "voice.adviser.end", "/end")
        .lead(page.t("voice.adviser.end.text"))
        .send(page.t("voice.adviser.end"))
        .show(model, List.of(), 0);
  }

  @PostMapping("/{id}/end")
  @Permit(Action.RUN_ADVISERS)
  String end(@PathVariable UUID id, Worker worker) {
    advisers.end(worker, id);
    return "redirect:/advisers/" + id;
  }
}
