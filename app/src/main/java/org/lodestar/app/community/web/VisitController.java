package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Visit;
import org.lodestar.app.community.face.OutreachPlans;
import org.lodestar.app.community.face.Visits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
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

/** Visits of a plan: logging, one of them, correcting and taking back. */
@Controller
@RequestMapping("/outreach/{id}/visits")
class VisitController {
  private final Visits visits;
  private final OutreachPlans plans;
  private final VisitPageMaker maker;
  private final OutreachFrame frame;

  VisitController(Visits visits, OutreachPlans plans, VisitPageMaker maker, OutreachFrame frame) {
    this.visits = visits;
    this.plans = plans;
    this.maker = maker;
    this.frame = frame;
  }

  private static String at(UUID id, UUID item) {
    return "redirect:" + OutreachWords.href(id) + "/visits/" + item;
  }

  @GetMapping("/new")
  @Permit(Action.LOG_VISIT)
  String log(@PathVariable UUID id) {
    return "redirect:" + OutreachWords.href(id) + "/visits/new/" + Ids.next();
  }

  @GetMapping("/new/{item}")
  @Permit(Action.LOG_VISIT)
  String log(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    OutreachPlans.View view = plans.get(worker, id);
    Set<Audience> audiences = view.plan().content().audiences();
    Audience only = audiences.size() == 1 ? audiences.iterator().next() : null;
    model.addAttribute("form", VisitForms.Logged.empty(only, worker.organisation()));
    return logging(view, item, worker, page, model);
  }

  private String logging(
      OutreachPlans.View view, UUID item, Worker worker, Page page, Model model) {
    return new Door(
            page.t("community.visit.new"),
            view.plan().content().title(),
            OutreachWords.href(view.plan().id()),
            "/visits/new/" + item,
            OutreachWords.worry(worker))
        .show(model, page, asked(page, view.sites(), null, view.plan().content().audiences()));
  }

  private List<Asked> asked(
      Page page, List<OutreachSite> sites, @Nullable Visit before, Set<Audience> audiences) {
    UUID named = before == null ? null : before.content().site();
    List<Option> places =
        sites.stream()
            .filter(each -> each.listed() || each.id().equals(named))
            .map(each -> Option.of(each.id().toString(), each.content().name()))
            .toList();
    Set<UUID> gone = before == null ? Set.of() : before.content().team().organisations();
    return new OutreachQuestions(page).visit(places, audiences, frame.organisations(gone));
  }

  @PostMapping("/new/{item}")
  @Permit(Action.LOG_VISIT)
  String log(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") VisitForms.Logged form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    OutreachPlans.View view = plans.get(worker, id);
    if (form != null) {
      form.check(result);
    }
    boolean saved =
        Saving.saved(result, response, () -> visits.log(worker, id, item, form.content()));
    return saved ? at(id, item) : logging(view, item, worker, page, model);
  }

  @GetMapping("/{item}")
  @Permit(Action.READ_OUTREACH)
  String show(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, visits.get(worker, id, item)));
    return "community/visit";
  }

  @GetMapping("/{item}/change")
  @Permit(Action.LOG_VISIT)
  String change(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    Visit.View view = visits.get(worker, id, item);
    if (!Visits.mayChange(worker, view.visit())) {
      return at(id, item);
    }
    model.addAttribute("form", VisitForms.Logged.of(view.visit()));
    return changing(view, view.visit().version(), List.of(), worker, page, model);
  }

  private String changing(
      Visit.View view,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Visit visit = view.visit();
    List<Asked> asked = asked(page, view.sites(), visit, view.plan().content().audiences());
    return door(page, view, "community.visit.change", "/change", OutreachWords.worry(worker))
        .show(model, page, new OutreachQuestions(page).correction(asked), version, standing);
  }

  private static Door door(
      Page page, Visit.View view, String title, String below, @Nullable String worry) {
    return new Door(
        page.t(title),
        view.plan().content().title(),
        OutreachWords.href(view.visit()),
        below,
        worry);
  }

  @PostMapping("/{item}/change")
  @Permit(Action.LOG_VISIT)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") VisitForms.Logged form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Visit.View before = visits.get(worker, id, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    if (form != null) {
      form.check(result);
    }
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                visits.correct(
                    worker, id, item, form.content(), Typed.text(form.reason()), looked));
    return switch (saving) {
      case SAVED -> at(id, item);
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(before, before.visit().version(), maker.rows(page, before), worker, page, model);
    };
  }

  @GetMapping("/{item}/take-back")
  @Permit(Action.LOG_VISIT)
  String takeBack(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    Visit.View view = visits.get(worker, id, item);
    if (!Visits.mayChange(worker, view.visit())) {
      return at(id, item);
    }
    model.addAttribute("form", new VisitForms.TakenBack("", view.visit().version()));
    return takingBack(view, view.visit().version(), List.of(), page, model);
  }

  private static String takingBack(
      Visit.View view, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, view, "community.visit.takeBack", "/take-back", null)
        .show(
            model,
            new OutreachQuestions(page).takingBack(),
            page.t("community.visit.takeBack"),
            page.t("community.visit.takeBack.text"),
            version,
            standing);
  }

  @PostMapping("/{item}/take-back")
  @Permit(Action.LOG_VISIT)
  String takeBack(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") VisitForms.TakenBack form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Visit.View before = visits.get(worker, id, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> visits.takeBack(worker, id, item, Typed.text(form.reason()), looked));
    return switch (saving) {
      case SAVED -> at(id, item);
      case WRONG -> takingBack(before, looked, List.of(), page, model);
      case CLASHED ->
          takingBack(before, before.visit().version(), maker.rows(page, before), page, model);
    };
  }
}
