package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of bodies. */
@Controller
@RequestMapping("/bodies")
class BodyController {
  private final Bodies bodies;
  private final BodyPageMaker maker;
  private final Planning planning;

  BodyController(Bodies bodies, BodyPageMaker maker, Planning planning) {
    this.bodies = bodies;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_PLAN)
  String list(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    List<Body> found = bodies.search(worker, name);
    int pages = Math.max(1, (found.size() + Bodies.PAGE - 1) / Bodies.PAGE);
    int shown = Math.clamp(number, 1, pages);
    String asked = URLEncoder.encode(name, StandardCharsets.UTF_8);
    model.addAttribute(
        "model",
        new BodyPages.Listed(
            found.stream()
                .skip((shown - 1L) * Bodies.PAGE)
                .limit(Bodies.PAGE)
                .map(each -> BodyPageMaker.line(page, each))
                .toList(),
            found.size(),
            name,
            Paging.numbered(shown, pages, each -> "/bodies?page=" + each + "&name=" + asked),
            worker.mayEver(Action.EDIT_BODIES)));
    return "strategy/bodies";
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_BODIES)
  String add() {
    return "redirect:/bodies/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_BODIES)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    BodyForm form = BodyForm.empty();
    model.addAttribute("form", form);
    return adding(id, form, worker, page, model);
  }

  private String adding(UUID id, @Nullable BodyForm form, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("strategy.body.new"), page.t("strategy.bodies"), "/bodies", "/new/" + id)
        .show(model, asked(form, null, worker, page), 0);
  }

  private List<Asked> asked(
      @Nullable BodyForm form, @Nullable UUID successor, Worker worker, Page page) {
    return BodyForm.asked(
        page,
        BodyForm.shown(form),
        planning.bodies(worker, successor == null ? List.of() : List.of(successor)),
        planning.leads(BodyForm.workers(form)));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_BODIES)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BodyForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> bodies.add(worker, id, form.content()));
    return saved ? "redirect:/bodies/" + id : adding(id, form, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_PLAN)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, bodies.get(worker, id)));
    return "strategy/body";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_BODIES)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Body body = bodies.get(worker, id);
    BodyForm form = BodyForm.of(body);
    model.addAttribute("form", form);
    return changing(body, form, body.version(), List.of(), worker, page, model);
  }

  private String changing(
      Body body,
      @Nullable BodyForm form,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    List<Asked> asked = asked(form, body.content().successor(), worker, page);
    return new SmallForm(
            page.t("strategy.body.change"), body.name(), "/bodies/" + body.id(), "/change")
        .show(model, asked, version, standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_BODIES)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BodyForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Body before = bodies.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> bodies.change(worker, id, form.content(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/bodies/" + id;
      case WRONG -> changing(before, form, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(
              before,
              form,
              before.version(),
              maker.rows(worker, page, before),
              worker,
              page,
              model);
    };
  }
}
