package org.lodestar.app.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The draft as a whole: what is wrong with it, what it changes, and its way to being published. */
@Controller
@RequestMapping("/pathway/draft")
class DraftController {
  private static final String HERE = "redirect:/pathway/draft";

  private final PathwayDrafts drafts;
  private final PathwayToday pathwayToday;

  DraftController(PathwayDrafts drafts, PathwayToday pathwayToday) {
    this.drafts = drafts;
    this.pathwayToday = pathwayToday;
  }

  @GetMapping
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String show(
      @RequestParam(defaultValue = "false") boolean saved, Worker worker, Page page, Model model) {
    Optional<PathwayVersion> draft = drafts.find(worker);
    if (draft.isEmpty()) {
      return "pathway/noDraft";
    }
    model.addAttribute("model", page(draft.get(), saved, worker, page));
    return "pathway/draft";
  }

  private DraftPage page(PathwayVersion draft, boolean saved, Worker worker, Page page) {
    return DraftPage.of(
        draft,
        pathwayToday.said(page, draft.content()),
        drafts.findings(worker),
        draft.editors().contains(worker.id()) || worker.id().equals(draft.proposedBy()),
        saved);
  }

  @PostMapping
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String begin(Worker worker) {
    drafts.begin(worker);
    return HERE;
  }

  @GetMapping("/changes")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String changes(Worker worker, Page page, Model model) {
    model.addAttribute("model", changed(worker, page));
    return "pathway/changes";
  }

  private ChangesPage changed(Worker worker, Page page) {
    return ChangesPage.of(
        drafts.before(worker),
        pathwayToday.said(page, drafts.get(worker).content()),
        drafts.changes(worker));
  }

  @GetMapping("/propose")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String propose(Worker worker, Page page, Model model) {
    PathwayVersion draft = drafts.get(worker);
    String reason = draft.reason();
    model.addAttribute("form", new ReasonForm(reason == null ? "" : reason, draft.version()));
    return proposing(draft, worker, page, model);
  }

  private String proposing(PathwayVersion draft, Worker worker, Page page, Model model) {
    model.addAttribute("model", page(draft, false, worker, page));
    model.addAttribute("changes", changed(worker, page));
    return "pathway/propose";
  }

  @PostMapping("/propose")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String propose(
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "pathway.clash.whole",
            () -> drafts.propose(worker, Typed.text(form.reason()), Typed.version(form.version())));
    if (saved) {
      return HERE + "?saved=true";
    }
    return proposing(drafts.get(worker), worker, page, model);
  }

  @GetMapping("/approve")
  @Permit(Action.APPROVE_LOCAL_PATHWAY)
  String approve(Worker worker, Page page, Model model) {
    PathwayVersion draft = drafts.get(worker);
    model.addAttribute(
        "form", new PublishForm(TypedDate.of(pathwayToday.today()), draft.version()));
    return approving(draft, worker, page, model);
  }

  private String approving(PathwayVersion draft, Worker worker, Page page, Model model) {
    model.addAttribute("model", page(draft, false, worker, page));
    model.addAttribute("changes", changed(worker, page));
    return "pathway/approve";
  }

  @PostMapping("/approve")
  @Permit(Action.APPROVE_LOCAL_PATHWAY)
  String approve(
      @Valid @ModelAttribute("form") PublishForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "pathway.clash.whole",
            () -> drafts.publish(worker, form.day(), Typed.version(form.version())));
    if (saved) {
      return "redirect:/pathway?published=true";
    }
    return approving(drafts.get(worker), worker, page, model);
  }

  @GetMapping("/send-back")
  @Permit(Action.APPROVE_LOCAL_PATHWAY)
  String sendBack(Worker worker, Page page, Model model) {
    PathwayVersion draft = drafts.get(worker);
    model.addAttribute("form", new ReasonForm("", draft.version()));
    return sendingBack(draft, page, model);
  }

  private static String sendingBack(PathwayVersion draft, Page page, Model model) {
    return SmallForm.of(
            page.t("pathway.sendBack.title"), "/pathway/draft", "/pathway/draft/send-back")
        .send(page.t("pathway.sendBack.yes"))
        .cancel(page.t("pathway.cancel"))
        .show(
            model,
            List.of(
                Asked.area(page, "pathway.sendBack.reason")
                    .hint(page.t("pathway.sendBack.hint"))
                    .most(500)
                    .rows(3)),
            draft.version());
  }

  @PostMapping("/send-back")
  @Permit(Action.APPROVE_LOCAL_PATHWAY)
  String sendBack(
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            "pathway.clash.whole",
            () ->
                drafts.sendBack(worker, Typed.text(form.reason()), Typed.version(form.version())));
    if (saved) {
      return HERE + "?saved=true";
    }
    return sendingBack(drafts.get(worker), page, model);
  }

  @GetMapping("/discard")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String discard(Worker worker, Page page, Model model) {
    return SmallForm.of(page.t("pathway.discard.title"), "/pathway/draft", "/pathway/draft/discard")
        .lead(page.t("pathway.discard.text"))
        .grave(page.t("pathway.discard.yes"))
        .cancel(page.t("pathway.discard.no"))
        .unguarded()
        .show(model, List.of(), drafts.get(worker).version());
  }

  @PostMapping("/discard")
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String discard(@RequestParam long version, Worker worker) {
    drafts.discard(worker, version);
    return "redirect:/pathway";
  }
}
