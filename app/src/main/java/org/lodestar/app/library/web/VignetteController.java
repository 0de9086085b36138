package org.lodestar.app.library.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lodestar.app.library.Vignette;
import org.lodestar.app.library.Vignettes;
import org.lodestar.app.library.domain.PanelFile;
import org.lodestar.app.library.face.Panel;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vignettes, a panel's answers to them, and how far the screening aid agrees with the panel. */
@Controller
class VignetteController {
  static final String PATH = "/vignettes";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Panel panel;
  private final Clock clock;

  VignetteController(Panel panel, Clock clock) {
    this.panel = panel;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Permit(Action.COMPARE_SCREENING)
  String list(Page page, Model model) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
    List<VignettesPage.Line> lines =
        Vignettes.list().stream()
            .map(each -> new VignettesPage.Line(each, place(each, page), each.aid(today).words()))
            .toList();
    model.addAttribute("model", new VignettesPage(lines));
    return "library/vignettes";
  }

  private static String place(Vignette vignette, Page page) {
    return vignette
        .worry()
        .sector()
        .map(sector -> page.t("screening.sector." + sector))
        .orElseGet(() -> page.name("screening.where", vignette.worry().surroundings()));
  }

  /** A blank sheet for one panellist, who is not told what the aid says. */
  @GetMapping(PATH + "/sheet")
  @Permit(Action.COMPARE_SCREENING)
  ResponseEntity<byte[]> sheet(Page page) {
    return Csv.file(
        "vignettes",
        Table.of(
            page.t("library.vignettes.sheet"),
            Vignettes.list(),
            Part.words("panellist", each -> ""),
            Part.words("vignette", Vignette::id),
            Part.words("place", each -> place(each, page)),
            Part.words("age", each -> page.name("library.vignettes.age", each.worry().age())),
            Part.words("story", Vignette::text),
            Part.words("answer", each -> "")));
  }

  @GetMapping(PATH + "/panel")
  @Permit(Action.COMPARE_SCREENING)
  String panel(Worker worker, @RequestParam(defaultValue = "false") boolean loaded, Model model) {
    model.addAttribute("form", new PanelForm(""));
    return panelPage(worker, List.of(), loaded, model);
  }

  @PostMapping(PATH + "/panel")
  @Permit(Action.COMPARE_SCREENING)
  String load(
      Worker worker,
      @Valid @ModelAttribute("form") PanelForm form,
      BindingResult result,
      Model model) {
    if (result.hasErrors() || form.rows() == null) {
      return panelPage(worker, List.of(), false, model);
    }
    PanelFile file = PanelFile.read(form.rows());
    if (!file.faults().isEmpty()) {
      result.rejectValue("rows", "library.vignettes.rows.faults");
      return panelPage(worker, file.faults(), false, model);
    }
    panel.load(worker, file);
    return "redirect:" + PATH + "/panel?loaded=true";
  }

  @PostMapping(PATH + "/panel/forget")
  @Permit(Action.COMPARE_SCREENING)
  String forget(Worker worker, @RequestParam(defaultValue = "") String panellist) {
    panel.forget(worker, panellist);
    return "redirect:" + PATH + "/panel";
  }

  private String panelPage(
      Worker worker, List<PanelFile.Fault> faults, boolean loaded, Model model) {
    model.addAttribute("model", new PanelPage(faults, panel.panellists(worker), loaded));
    return "library/panel";
  }

  @GetMapping(PATH + "/agreement")
  @Permit(Action.COMPARE_SCREENING)
  String agreement(Worker worker, Model model) {
    model.addAttribute("model", new AgreementPage(panel.compare(worker)));
    return "library/agreement";
  }
}
