package org.lodestar.app.members.web;

import jakarta.validation.Valid;
import org.lodestar.app.audit.face.AuditChecks;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.store.AuditReading;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The audit record for auditors. */
@Controller
class AuditController {
  private final AuditReading reading;
  private final AuditChecks checks;

  AuditController(AuditReading reading, AuditChecks checks) {
    this.reading = reading;
    this.checks = checks;
  }

  /** A filter that cannot be read is told at its field; the list is then shown without filters. */
  @GetMapping("/audit")
  @Permit(Action.READ_AUDIT)
  String audit(
      @Valid @ModelAttribute("form") AuditQuery form,
      BindingResult result,
      Page page,
      Model model) {
    AuditQuery query = result.hasErrors() ? AuditQuery.all() : form;
    AuditReading.Reading found = reading.read(query.filter(), query.after());
    model.addAttribute("model", new AuditTable(page, query, found).view(checks.state()));
    return "members/audit";
  }
}
