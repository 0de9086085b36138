package org.lodestar.app.publications.web;

import java.util.List;
import java.util.Objects;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Open;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.ProgressDocument;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What everybody may see of the plan: no account, no form, no cookie, nothing kept of who looks.
 */
@Controller
@RequestMapping("/progress")
class PublicProgressController {
  private static final String WHY = "how far the plan is, for everybody";

  private final ProgressReports reports;
  private final OpenData data;

  PublicProgressController(ProgressReports reports, OpenData data) {
    this.reports = reports;
    this.data = data;
  }

  @GetMapping
  @Open(WHY)
  String latest(Page page, Model model) {
    return reports
        .latest()
        .map(each -> shown(each, page, model))
        .orElseGet(() -> shown(new ProgressPages.Shown(null, null, "", false, List.of()), model));
  }

  @GetMapping("/{number}")
  @Open(WHY)
  String one(@PathVariable int number, Page page, Model model) {
    return shown(reports.published(number), page, model);
  }

  private static String shown(ProgressPages.Shown shown, Model model) {
    model.addAttribute("model", shown);
    return "publications/progress";
  }

  private String shown(Progress report, Page page, Model model) {
    List<Progress> all = reports.published();
    Progress.Published published = published(report);
    boolean withdrawn = report.state() == Progress.State.WITHDRAWN;
    return shown(
        new ProgressPages.Shown(
            withdrawn ? null : reports.shown(report),
            withdrawn ? published.reason() : null,
            "/progress/" + published.number(),
            !all.isEmpty() && all.getFirst().id().equals(report.id()),
            all.stream()
                .filter(each -> !each.id().equals(report.id()))
                .map(each -> earlier(page, each))
                .toList()),
        model);
  }

  private static ProgressPages.Earlier earlier(Page page, Progress report) {
    Progress.Published published = published(report);
    return new ProgressPages.Earlier(
        page.t("publications.open.published", page.date(published.at())),
        "/progress/" + published.number());
  }

  private static Progress.Published published(Progress report) {
    return Objects.requireNonNull(report.published());
  }

  private static ProgressDocument document(Progress report) {
    return Objects.requireNonNull(report.proposed()).document();
  }

  /** One whose data can be had. Throws {@link NotFound} also for one that was withdrawn. */
  private Progress there(int number) {
    Progress found = reports.published(number);
    if (found.state() != Progress.State.PUBLISHED) {
      throw new NotFound();
    }
    return found;
  }

  @GetMapping("/{number}/figures.csv")
  @Open(WHY)
  ResponseEntity<byte[]> figures(@PathVariable int number) {
    List<Figure> told = document(there(number)).page().figures();
    return Csv.file("figures", Table.of("figures", told, OpenData.FIGURES));
  }

  @GetMapping("/{number}/actions.csv")
  @Open(WHY)
  ResponseEntity<byte[]> actions(@PathVariable int number) {
    List<ProgressDocument.Line> lines = document(there(number)).actions();
    return Csv.file("actions", Table.of("actions", lines, OpenData.ACTIONS));
  }

  @GetMapping("/{number}/csv-metadata.json")
  @Open(WHY)
  ResponseEntity<String> about(@PathVariable int number, Page page) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"csv-metadata.json\"")
        .body(data.about(there(number), page));
  }
}
