package org.lodestar.app.statements.web;

import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.statements.PublicStatement;
import org.lodestar.app.statements.face.CharterReports;
import org.lodestar.app.statements.face.Statements;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published statements, which everybody reads at addresses that never change. */
@Controller
@RequestMapping(PublicStatementController.HOME)
class PublicStatementController {
  static final String HOME = "/statement";
  private static final String WHY = "a published statement is for everybody";

  private final Statements statements;
  private final CharterReports reports;
  private final PublicStatementPageMaker maker;
  private final CharterReportPageMaker charter;

  PublicStatementController(
      Statements statements,
      CharterReports reports,
      PublicStatementPageMaker maker,
      CharterReportPageMaker charter) {
    this.statements = statements;
    this.reports = reports;
    this.maker = maker;
    this.charter = charter;
  }

  /** All of them, the latest first. */
  @GetMapping
  @Open(WHY)
  String list(Page page, Model model) {
    model.addAttribute("model", maker.list(page, statements.published()));
    model.addAttribute(
        "reports",
        reports.published().stream()
            .map(
                each ->
                    new Press(page.link(each.address()), CharterReportPageMaker.title(page, each)))
            .toList());
    return "statements/statementsPublic";
  }

  /** A yearly report on the charter. */
  @GetMapping("/charter/{slug}")
  @Open(WHY)
  String report(@PathVariable String slug, Page page, Model model) {
    model.addAttribute("model", charter.forEverybody(page, reports.published(slug)));
    return "statements/charterReportPublic";
  }

  @GetMapping("/{slug}")
  @Open(WHY)
  String show(@PathVariable String slug, Page page, Model model) {
    PublicStatement found = statements.published(slug);
    model.addAttribute("model", maker.one(page, found, statements.published()));
    return "statements/statementPublic";
  }

  @GetMapping("/{slug}/file")
  @Open(WHY)
  ResponseEntity<byte[]> file(@PathVariable String slug) {
    byte[] pdf = statements.file(slug);
    String name = "modern-slavery-statement-" + slug + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(pdf);
  }
}
