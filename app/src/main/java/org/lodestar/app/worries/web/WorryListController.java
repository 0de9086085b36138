package org.lodestar.app.worries.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.concerns.ConcernReference;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.face.OwnDrafts;
import org.lodestar.app.worries.face.OwnReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's own worries: what was sent, and what was begun. */
@Controller
class WorryListController {
  private static final int SIZE = 20;

  private final OwnReports reports;
  private final OwnDrafts drafts;
  private final Organisations organisations;

  WorryListController(OwnReports reports, OwnDrafts drafts, Organisations organisations) {
    this.reports = reports;
    this.drafts = drafts;
    this.organisations = organisations;
  }

  @GetMapping("/worries")
  @Permit(Action.WRITE_CONCERN)
  String list(
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") String reference,
      @RequestParam(name = "page", defaultValue = "1") int number,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    String wanted = wanted(reference);
    int total = reports.count(worker, wanted);
    int pages = Math.max(1, (total + SIZE - 1) / SIZE);
    int current = Math.clamp(number, 1, pages);
    List<OwnReport> found = reports.list(worker, wanted, (current - 1) * SIZE, SIZE);
    model.addAttribute(
        "model",
        new WorryListPage(
            table(page, found),
            total,
            Paging.numbered(current, pages, each -> "/worries?page=" + each),
            reference,
            drafts(worker, page),
            WorryDone.key(done)));
    return "worries/worries";
  }

  /** What is no reference finds nothing. */
  private static String wanted(String reference) {
    if (reference.isBlank()) {
      return "";
    }
    String whole = ConcernReference.read(reference);
    return whole.isEmpty() ? "-" : whole;
  }

  private List<WorryListPage.DraftLine> drafts(Worker worker, Page page) {
    return drafts.list(worker.id(), 0, OwnDrafts.MOST).stream()
        .map(
            each ->
                new WorryListPage.DraftLine(
                    page.dateTime(each.begunAt()),
                    page.dateTime(each.savedAt()),
                    page.date(each.endsAt()),
                    WorryStep.check(each.id()),
                    "/worries/drafts/" + each.id() + "/discard"))
        .toList();
  }

  private Table table(Page page, List<OwnReport> found) {
    Map<UUID, String> names =
        organisations.listAll().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    return Table.of(
        page.t("worries.list"),
        found,
        Part.link(
            page.t("worries.column.reference"),
            OwnReport::reference,
            own -> "/worries/" + own.id()),
        Part.words(
            page.t("worries.column.kind"),
            own -> page.t("worries.kind." + (own.logged() ? "LOG" : "FORM"))),
        Part.words(
            page.t("worries.column.told"),
            own -> WorryController.told(page, own, names.getOrDefault(own.receiver(), ""))),
        Part.of(page.t("worries.column.news"), own -> news(page, own)),
        Part.words(page.t("worries.column.since"), own -> page.date(own.toldAt())),
        Part.words(page.t("worries.column.sent"), own -> page.date(own.sentAt())));
  }

  private static Cell news(Page page, OwnReport own) {
    if (own.unread() > 0) {
      return Cell.tag(page.t("worries.unread", own.unread()), "new");
    }
    return own.news()
        ? Cell.tag(page.t("worries.news"), "new")
        : Cell.of(page.t("worries.news.none"));
  }
}
