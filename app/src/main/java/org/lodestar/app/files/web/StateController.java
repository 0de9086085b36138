package org.lodestar.app.files.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.FileHealth.Level;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.intake.HealthWatch;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the administrator of the platform how it stands with disk and scanner. */
@Controller
class StateController {
  private final HealthWatch watch;

  StateController(HealthWatch watch) {
    this.watch = watch;
  }

  @GetMapping("/files/state")
  @Permit(Action.ADMINISTER_PLATFORM)
  String state(Page page, Model model) {
    FileHealth health = watch.look();
    model.addAttribute("model", new StatePage(rows(page, health), warnings(page, health)));
    return "files/state";
  }

  private static List<SummaryRow> rows(Page page, FileHealth health) {
    return List.of(
        SummaryRow.of(page.t("files.state.disk"), page.t("files.state.free", health.percentFree())),
        SummaryRow.of(
            page.t("files.state.takes"),
            page.t(health.takes() ? "files.state.takes.yes" : "files.state.takes.no")),
        SummaryRow.of(page.t("files.state.scanner"), page.name("files.scanner", health.scanner())),
        SummaryRow.of(
            page.t("files.state.waiting"), page.t("files.state.count", health.waiting())));
  }

  private static List<String> warnings(Page page, FileHealth health) {
    List<String> warnings = new ArrayList<>();
    if (health.level() != Level.FINE) {
      warnings.add(page.t("files.work." + health.level(), health.percentFree()));
    }
    if (health.scanner() != ScannerState.READY) {
      warnings.add(page.t("files.scanner." + health.scanner() + ".todo"));
    }
    return warnings;
  }
}
