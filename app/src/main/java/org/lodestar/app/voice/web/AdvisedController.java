package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What advisers work on: adding it, one of them, clearing and closing it. */
@Controller
@RequestMapping("/advisers/products")
class AdvisedController {
  private final AdvisedProducts products;
  private final AdvisedPageMaker maker;
  private final RiskFrame frame;

  AdvisedController(AdvisedProducts products, AdvisedPageMaker maker, RiskFrame frame) {
    this.products = products;
    this.maker = maker;
    this.frame = frame;
  }

  @GetMapping("/new")
  @Permit(Action.RUN_ADVISERS)
  String add() {
    return "redirect:/advisers/products/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.RUN_ADVISERS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new AdviserForms.Product(null, "", null));
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("voice.adviser.product.new"),
            page.t("voice.advisers"),
            "/advisers",
            "/products/new/" + id)
        .show(model, new AdviserQuestions(page).product(frame.actions(worker, page, List.of())), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.RUN_ADVISERS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AdviserForms.Product form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> products.add(worker, id, form.content()));
    return saved ? "redirect:/advisers/products/" + id : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_ADVISERS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.product(worker, page, products.get(worker, id)));
    return "voice/advised";
  }

  @PostMapping("/{id}/state")
  @Permit(Action.RUN_ADVISERS)
  String move(
      @PathVariable UUID id,
      @ModelAttribute("asked") AdviserForms.Moved asked,
      BindingResult result,
      Worker worker) {
    AdvisedProduct.View view = products.get(worker, id);
    if (asked != null && asked.move() != null) {
      products.move(worker, view.product().id(), asked.move(), Typed.version(asked.version()));
    }
    return "redirect:/advisers/products/" + id;
  }
}
