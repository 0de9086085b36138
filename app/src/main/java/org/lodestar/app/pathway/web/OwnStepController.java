package org.lodestar.app.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps of our own, in the draft. */
@Controller
@RequestMapping("/pathway/draft/own")
class OwnStepController {
  private static final String VIEW = "pathway/own";
  private static final String SAVED = "redirect:/pathway/draft?saved=true";
  private static final String CODE = "{code}";

  private final PathwayDrafts drafts;
  private final PathwayToday today;

  OwnStepController(PathwayDrafts drafts, PathwayToday today) {
    this.drafts = drafts;
    this.today = today;
  }

  /** The code is fixed before it is sent, so that sending it twice adds one step. */
  @GetMapping("/new")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String add() {
    return "redirect:/pathway/draft/own/new/" + Ids.reference('L');
  }

  @GetMapping("/new/" + CODE)
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String add(@PathVariable String code, Worker worker, Page page, Model model) {
    Said said = today.said(page, drafts.get(worker).content());
    model.addAttribute("form", OwnForm.empty());
    model.addAttribute("model", added(said, code));
    return VIEW;
  }

  private static StepPage added(Said said, String code) {
    if (!OwnStep.isCode(code)) {
      throw new NotFound();
    }
    return new StepPage(
        said,
        said.page().t("pathway.own.add"),
        "/pathway/draft/own/new/" + code,
        null,
        0,
        null,
        List.of(),
        code);
  }

  @PostMapping("/new/" + CODE)
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String add(
      @PathVariable String code,
      @Valid @ModelAttribute("form") OwnForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Said said = today.said(page, drafts.get(worker).content());
    model.addAttribute("model", added(said, code));
    boolean saved = Saving.saved(result, response, () -> drafts.add(worker, form.step(code)));
    return saved ? SAVED : VIEW;
  }

  @GetMapping("/" + CODE)
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String edit(@PathVariable String code, Worker worker, Page page, Model model) {
    Said said = today.said(page, drafts.get(worker).content());
    OwnStep step = said.content().find(code).orElseThrow(NotFound::new);
    model.addAttribute("form", OwnForm.of(step));
    model.addAttribute("model", changed(said, step, List.of()));
    return VIEW;
  }

  private static StepPage changed(Said said, OwnStep step, List<SummaryRow> standing) {
    String here = "/pathway/draft/own/" + step.code();
    return new StepPage(
        said, step.title(), here, null, step.version(), here + "/remove", standing, step.code());
  }

  @PostMapping("/" + CODE)
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String edit(
      @PathVariable String code,
      @Valid @ModelAttribute("form") OwnForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Said said = today.said(page, drafts.get(worker).content());
    OwnStep now = said.content().find(code).orElseThrow(NotFound::new);
    Saving saving = Saving.attempt(result, response, () -> drafts.change(worker, form.step(code)));
    if (saving == Saving.SAVED) {
      return SAVED;
    }
    boolean clashed = saving == Saving.CLASHED;
    model.addAttribute("model", changed(said, now, clashed ? standing(said, now) : List.of()));
    return VIEW;
  }

  private static List<SummaryRow> standing(Said said, OwnStep now) {
    Page page = said.page();
    return List.of(
        SummaryRow.of(page.t("pathway.field.TITLE"), now.title()),
        SummaryRow.of(page.t("pathway.field.WORDS"), now.words()),
        SummaryRow.of(page.t("pathway.field.AFTER"), said.title(now.after())),
        SummaryRow.of(page.t("pathway.field.WHO"), said.who(now.who())),
        SummaryRow.of(page.t("pathway.field.WAYS"), said.ways(now.ways())),
        SummaryRow.of(page.t("pathway.field.OWNER"), now.owner()),
        SummaryRow.of(page.t("pathway.field.CONTACTS"), said.names(now.contacts())),
        SummaryRow.of(page.t("pathway.field.LIMIT"), said.limit(now.limit())));
  }

  @GetMapping("/" + CODE + "/remove")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String remove(@PathVariable String code, Worker worker, Page page, Model model) {
    Said said = today.said(page, drafts.get(worker).content());
    OwnStep step = said.content().find(code).orElseThrow(NotFound::new);
    String here = "/pathway/draft/own/" + code;
    return SmallForm.of(page.t("pathway.own.remove"), here, here + "/remove")
        .about(standing(said, step))
        .lead(page.t("pathway.own.remove.text"))
        .grave(page.t("pathway.own.remove.yes"))
        .cancel(page.t("pathway.own.remove.no"))
        .unguarded()
        .show(model, List.of(), step.version());
  }

  @PostMapping("/" + CODE + "/remove")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String remove(@PathVariable String code, @RequestParam long version, Worker worker) {
    OwnStep step = drafts.get(worker).content().find(code).orElseThrow(NotFound::new);
    drafts.remove(worker, step.code(), version);
    return SAVED;
  }
}
