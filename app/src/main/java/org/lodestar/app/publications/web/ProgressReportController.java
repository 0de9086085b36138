package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.publications.face.PublicNames;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardReasonForm;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.LikelyName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Progress reports for everybody: written by one person, published by another. */
@Controller
@RequestMapping(ProgressPageMaker.HOME)
class ProgressReportController {
  private static final String BACK = "redirect:" + ProgressPageMaker.HOME;

  private final ProgressReports reports;
  private final ProgressWriting writing;
  private final ProgressPageMaker maker;
  private final PublicNames names;

  ProgressReportController(
      ProgressReports reports,
      ProgressWriting writing,
      ProgressPageMaker maker,
      PublicNames names) {
    this.names = names;
    this.reports = reports;
    this.writing = writing;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_PROGRESS)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    int asked = Math.clamp(number, 1, 10_000);
    model.addAttribute("model", maker.listed(worker, page, reports.list(worker, asked), asked));
    return "publications/progressReports";
  }

  @GetMapping("/new")
  @Permit(Action.WRITE_PROGRESS)
  String add() {
    return BACK + "/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.WRITE_PROGRESS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", maker.begun(worker));
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("publications.progress.new"),
            page.t("strategy.progress.reports"),
            ProgressPageMaker.HOME,
            "/new/" + id)
        .show(model, maker.asked(worker, page, List.of()), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.WRITE_PROGRESS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProgressForms.Draft form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> reports.add(worker, id, form.content()));
    return saved ? BACK + "/" + id : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_PROGRESS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Progress report = reports.get(worker, id);
    model.addAttribute(
        "model", maker.one(worker, page, report, writing.document(worker, page, report).page()));
    return "publications/progressReport";
  }

  private static SmallForm door(Page page, Progress now, String title, String below) {
    return new SmallForm(
        page.t(title),
        page.t("strategy.progress.reports"),
        ProgressPageMaker.HOME + "/" + now.id(),
        below);
  }

  @GetMapping("/{id}/change")
  @Permit(Action.WRITE_PROGRESS)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Progress now = reports.get(worker, id);
    if (!now.isDraft()) {
      return BACK + "/" + id;
    }
    model.addAttribute("form", ProgressForms.Draft.of(now));
    return changing(now, now.version(), List.of(), worker, page, model);
  }

  private String changing(
      Progress now,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    return door(page, now, "publications.progress.change", "/change")
        .show(
            model,
            maker.asked(worker, page, ProgressForms.shown(now.content().indicators())),
            version,
            standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.WRITE_PROGRESS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProgressForms.Draft form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> reports.change(worker, id, form.content(), looked));
    if (saving == Saving.SAVED) {
      return BACK + "/" + id;
    }
    Progress now = reports.get(worker, id);
    return saving == Saving.CLASHED
        ? changing(now, now.version(), ProgressPageMaker.standing(page, now), worker, page, model)
        : changing(now, looked, List.of(), worker, page, model);
  }

  @PostMapping("/{id}/propose")
  @Permit(Action.WRITE_PROGRESS)
  String propose(
      @PathVariable UUID id, @ModelAttribute("form") Moving form, Worker worker, Page page) {
    Progress now = reports.get(worker, id);
    reports.propose(
        worker, id, Typed.version(form.version()), at -> writing.document(worker, page, now, at));
    return BACK + "/" + id;
  }

  @PostMapping("/{id}/take-back")
  @Permit(Action.WRITE_PROGRESS)
  String takeBack(@PathVariable UUID id, @ModelAttribute("form") Moving form, Worker worker) {
    reports.takeBack(worker, id, Typed.version(form.version()));
    return BACK + "/" + id;
  }

  /** Asked once, on a page that says what follows. */
  @GetMapping("/{id}/publish")
  @Permit(Action.PUBLISH_PROGRESS)
  String publish(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Progress now = reports.get(worker, id);
    if (now.state() != Progress.State.PROPOSED) {
      return BACK + "/" + id;
    }
    model.addAttribute("form", ProgressForms.Publishing.of(now.version()));
    return publishing(now, page, model);
  }

  private String publishing(Progress now, Page page, Model model) {
    Progress.Proposed proposed = now.proposed();
    List<LikelyName> found = proposed == null ? List.of() : names.in(proposed.document());
    return door(page, now, "publications.progress.publish", "/publish")
        .lead(page.t("publications.progress.publish.lead"))
        .lead(found.isEmpty() ? "" : page.t("publications.names.back"))
        .send(page.t("publications.progress.publish"))
        .unguarded()
        .show(model, ClearedWords.asked(page, found), now.version());
  }

  @PostMapping("/{id}/publish")
  @Permit(Action.PUBLISH_PROGRESS)
  String publish(
      @PathVariable UUID id,
      @ModelAttribute("form") ProgressForms.Publishing form,
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
                reports.publish(
                    worker, id, Typed.version(form.version()), Typed.set(form.cleared())));
    return saved ? BACK + "/" + id : publishing(reports.get(worker, id), page, model);
  }

  @GetMapping("/{id}/drop")
  @Permit(Action.WRITE_PROGRESS)
  String drop(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Progress now = reports.get(worker, id);
    if (!now.isDraft()) {
      return BACK + "/" + id;
    }
    model.addAttribute("form", new Moving(now.version()));
    return door(page, now, "publications.pack.drop", "/drop")
        .lead(page.t("publications.progress.drop.lead"))
        .send(page.t("publications.pack.drop.yes"))
        .show(model, List.of(), now.version());
  }

  @PostMapping("/{id}/drop")
  @Permit(Action.WRITE_PROGRESS)
  String drop(@PathVariable UUID id, @ModelAttribute("form") Moving form, Worker worker) {
    reports.drop(worker, id, Typed.version(form.version()));
    return BACK;
  }

  @GetMapping("/{id}/withdraw")
  @Permit(Action.PUBLISH_PROGRESS)
  String withdraw(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Progress now = reports.get(worker, id);
    model.addAttribute("form", new BoardReasonForm("", now.version()));
    return withdrawing(now, now.version(), page, model);
  }

  private static String withdrawing(Progress now, long version, Page page, Model model) {
    Asked why =
        Asked.area(page, "publications.progress.withdraw.why")
            .named("reason")
            .hint(page.t("publications.progress.withdraw.hint"))
            .most(500);
    return door(page, now, "publications.progress.withdraw", "/withdraw")
        .lead(page.t("publications.progress.withdraw.lead"))
        .send(page.t("publications.progress.withdraw"))
        .show(model, List.of(why), version);
  }

  @PostMapping("/{id}/withdraw")
  @Permit(Action.PUBLISH_PROGRESS)
  String withdraw(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BoardReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> reports.withdraw(worker, id, Typed.text(form.reason()), looked));
    if (saving == Saving.SAVED) {
      return BACK + "/" + id;
    }
    Progress now = reports.get(worker, id);
    return withdrawing(now, saving == Saving.CLASHED ? now.version() : looked, page, model);
  }
}
