package org.lodestar.app.pathwayaudit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathwayaudit.AuditView;
import org.lodestar.app.pathwayaudit.PathwayAudit;
import org.lodestar.app.pathwayaudit.face.PathwayAudits;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Audits of the pathway: the list, one of them, beginning and closing. */
@Controller
@RequestMapping("/pathway-audits")
class AuditsController {
  private final PathwayAudits audits;
  private final Auditing auditing;

  AuditsController(PathwayAudits audits, Auditing auditing) {
    this.audits = audits;
    this.auditing = auditing;
  }

  @GetMapping
  @Permit(Action.AUDIT_PATHWAY)
  String list(@RequestParam(defaultValue = "1") int page, Worker worker, Model model) {
    int shown = Math.max(1, page);
    int pages = Math.max(1, (audits.count(worker) + PathwayAudits.PAGE - 1) / PathwayAudits.PAGE);
    Paging paging = Paging.numbered(shown, pages, each -> "/pathway-audits?page=" + each);
    model.addAttribute("model", new AuditsPage(audits.list(worker, shown), paging));
    return "pathwayaudit/list";
  }

  /** The identifier is fixed before it is sent, so that sending it twice begins one. */
  @GetMapping("/new")
  @Permit(Action.AUDIT_PATHWAY)
  String begin() {
    return "redirect:/pathway-audits/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.AUDIT_PATHWAY)
  String begin(@PathVariable UUID id, Page page, Model model) {
    model.addAttribute("form", BeginForm.empty());
    return beginning(page, model);
  }

  private static String beginning(Page page, Model model) {
    return SmallForm.of(page.t("pathwayaudit.begin"), "/pathway-audits", page.path())
        .lead(page.t("pathwayaudit.begin.lead"))
        .send(page.t("pathwayaudit.draw"))
        .alone()
        .show(model, BeginForm.asked(page));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.AUDIT_PATHWAY)
  String begin(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BeginForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (Saving.saved(result, response, () -> audits.begin(worker, id, form.wanted()))) {
      return "redirect:/pathway-audits/" + id;
    }
    return beginning(page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.AUDIT_PATHWAY)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean saved,
      Worker worker,
      Page page,
      Model model) {
    AuditView view = audits.get(worker, id);
    model.addAttribute("model", new AuditPage(view, auditing.words(worker, page, view), saved));
    return "pathwayaudit/audit";
  }

  @GetMapping("/{id}/print")
  @Permit(Action.AUDIT_PATHWAY)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    AuditView view = audits.print(worker, id);
    model.addAttribute("model", new AuditPage(view, auditing.words(worker, page, view), false));
    return "pathwayaudit/print";
  }

  @GetMapping("/{id}/close")
  @Permit(Action.AUDIT_PATHWAY)
  String close(@PathVariable UUID id, Worker worker, Page page, Model model) {
    AuditView view = audits.get(worker, id);
    PathwayAudit audit = view.audit();
    String back = "/pathway-audits/" + id;
    return SmallForm.of(page.t("pathwayaudit.close"), back, back + "/close")
        .lead(page.t("pathwayaudit.sheets.judged", view.judged(), view.sheets().size()))
        .lead(page.t("pathwayaudit.close.text", String.valueOf(audit.threshold())))
        .grave(page.t("pathwayaudit.close.yes"))
        .cancel(page.t("pathwayaudit.close.no"))
        .unguarded()
        .show(model, List.of(), audit.version());
  }

  @PostMapping("/{id}/close")
  @Permit(Action.AUDIT_PATHWAY)
  String close(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    audits.close(worker, id, version);
    return "redirect:/pathway-audits/" + id + "?saved=true";
  }
}
