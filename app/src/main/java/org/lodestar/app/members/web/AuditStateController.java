package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditState;
import org.lodestar.app.audit.AuditState.Anchoring;
import org.lodestar.app.audit.Inspection;
import org.lodestar.app.audit.face.AuditChecks;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the audit record is sound, for those who read it and those who run the platform. */
@Controller
class AuditStateController {
  private final AuditChecks checks;

  AuditStateController(AuditChecks checks) {
    this.checks = checks;
  }

  @GetMapping("/audit/state")
  @Permit(Action.READ_AUDIT_STATE)
  String state(Page page, Model model) {
    AuditState state = checks.state();
    model.addAttribute(
        "model",
        new AuditStatePage(
            List.copyOf(state.faults()), state.others(), warnings(state, page), rows(state, page)));
    return "members/auditState";
  }

  private static List<String> warnings(AuditState state, Page page) {
    List<String> warnings = new ArrayList<>();
    if (!state.faults().isEmpty()) {
      warnings.add(page.t("audit.state.unsound"));
    }
    if (!state.others().isEmpty()) {
      warnings.add(page.t("audit.state.forged"));
    }
    if (state.isLate()) {
      warnings.add(page.t("audit.state.late"));
    }
    if (state.isAdrift()) {
      warnings.add(page.t("audit.state.adrift"));
    }
    return warnings;
  }

  private static List<SummaryRow> rows(AuditState state, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(row("glance", said(state.glance(), page), page));
    rows.add(row("whole", said(state.whole(), page), page));
    AuditState.Progress progress = state.progress();
    if (progress != null) {
      rows.add(row("progress", page.t("audit.state.of", progress.done(), progress.of()), page));
    }
    rows.add(row("folder", said(state.folder(), page), page));
    rows.add(row("mail", said(state.mail(), page), page));
    return rows;
  }

  /** What came of the newest check, for the page of the record itself. */
  static String said(AuditState state, Page page) {
    if (!state.faults().isEmpty()) {
      return page.t("audit.state.unsound.short");
    }
    return said(state.whole() == null ? state.glance() : state.whole(), page);
  }

  private static String said(@Nullable Inspection found, Page page) {
    if (found == null) {
      return page.t("audit.state.never");
    }
    return page.t(
        found.isSound() ? "audit.state.sound" : "audit.state.faults", page.dateTime(found.at()));
  }

  private static String said(Anchoring anchoring, Page page) {
    if (!anchoring.wanted()) {
      return page.t("audit.state.anchor.none");
    }
    if (anchoring.failedAt() != null) {
      return page.t("audit.state.anchor.failed", page.dateTime(anchoring.failedAt()));
    }
    return anchoring.lastAt() == null
        ? page.t("audit.state.anchor.waits")
        : page.t("audit.state.anchor.arrived", page.dateTime(anchoring.lastAt()));
  }

  private static SummaryRow row(String name, String value, Page page) {
    return SummaryRow.of(page.t("audit.state." + name), value);
  }
}
