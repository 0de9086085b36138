package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Played;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.SentBack;
import org.lodestar.app.library.domain.PageGate.Finding;
import org.lodestar.app.library.domain.RecordingRules;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.library.face.Returns;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws the editor of recordings. */
@Component
class RecordingPageMaker {
  private static final long KILOBYTE = 1024L;
  private static final long MEGABYTE = 1024 * KILOBYTE;

  private final Recordings recordings;
  private final Returns returns;
  private final PublicPages pages;
  private final People people;

  RecordingPageMaker(Recordings recordings, Returns returns, PublicPages pages, People people) {
    this.recordings = recordings;
    this.returns = returns;
    this.pages = pages;
    this.people = people;
  }

  static String here(String spot) {
    return PageEditorMaker.here(spot) + "/recordings";
  }

  RecordingPages.Listed list(Worker worker, Page page) {
    List<Recording> all = recordings.list(worker);
    return new RecordingPages.Listed(
        all.isEmpty() ? null : table(worker, page, all),
        Recordings.fixed().stream()
            .map(each -> new RecordingPages.Link(here(each), title(page, each)))
            .toList());
  }

  private Table table(Worker worker, Page page, List<Recording> all) {
    Set<UUID> back = recordings.sentBack(all);
    Map<UUID, Played> played = recordings.played(worker);
    Map<UUID, String> names =
        people.names(played.values().stream().map(Played::by).distinct().toList());
    return Table.of(
        page.t("library.recordings"),
        all,
        Part.link(
            page.t("library.recordings.title"),
            each -> each.said().title(),
            each -> here(each.said().spot())),
        Part.words(page.t("library.pages.page"), each -> title(page, each.said().spot())),
        Part.words(
            page.t("library.recordings.language"), each -> each.said().language().englishName()),
        Part.of(page.t("library.pages.state"), each -> state(page, each, back)),
        Part.words(
            page.t("library.recordings.played"),
            each -> played(page, played.get(each.id()), names)),
        Part.words(page.t("library.pages.review"), each -> page.date(each.review())));
  }

  /** Who played it to its end last, and when. */
  private static String played(Page page, @Nullable Played last, Map<UUID, String> names) {
    return last == null
        ? page.t("library.recordings.played.not")
        : page.t(
            "library.recordings.played.by", name(page, last.by(), names), page.date(last.at()));
  }

  private Cell state(Page page, Recording each, Set<UUID> back) {
    if (each.waits()) {
      String key = back.contains(each.id()) ? "back" : "waits";
      return Cell.tag(page.t("library.recordings.state." + key), "due");
    }
    return each.due(recordings.today())
        ? Cell.tag(page.t("library.pages.state.due"), "due")
        : Cell.tag(page.t("library.recordings.state.stands"), "done");
  }

  /** What a page is called: by its own title, or by ours where no editor writes it. */
  String title(Page page, String spot) {
    return pages
        .find(spot)
        .map(PublicPage::words)
        .map(words -> words.title())
        .orElseGet(() -> page.t("library.recordings.spot." + spot));
  }

  RecordingPages.Spot spot(Worker worker, Page page, String spot) {
    List<Recording> all = recordings.list(worker, spot);
    Map<UUID, Played> played = recordings.played(worker);
    boolean fixed = Recordings.fixed().contains(spot);
    return new RecordingPages.Spot(
        title(page, spot),
        here(spot),
        fixed ? RecordingController.ALL : PageEditorMaker.here(spot),
        recordings.path(spot),
        all.stream().map(each -> one(worker, page, each, played)).toList());
  }

  /** Who approved it, or who added it where nobody has. */
  private static UUID approver(Recording each) {
    UUID approved = each.approvedBy();
    return approved == null ? each.addedBy() : approved;
  }

  /** One of them, for whoever approves it. */
  RecordingPages.One one(Worker worker, Page page, Recording recording) {
    return one(worker, page, recording, recordings.played(worker));
  }

  private RecordingPages.One one(
      Worker worker, Page page, Recording recording, Map<UUID, Played> all) {
    Played played = all.get(recording.id());
    SentBack back = recordings.back(recording).orElse(null);
    Map<UUID, String> names =
        people.names(
            Stream.of(
                    Stream.of(recording.addedBy(), approver(recording)),
                    Stream.ofNullable(played).map(Played::by),
                    Stream.ofNullable(back).map(SentBack::by))
                .flatMap(each -> each)
                .distinct()
                .toList());
    List<SummaryRow> rows = rows(page, recording, names);
    rows.add(SummaryRow.of(page.t("library.recordings.played"), played(page, played, names)));
    if (back != null) {
      rows.add(
          SummaryRow.of(
              page.t("library.recordings.back"), PageEditorMaker.sentBack(page, back, names)));
    }
    String here = here(recording.said().spot()) + "/" + recording.id();
    return new RecordingPages.One(
        here,
        ShownRecordings.recorded(page, recording, here + "/file"),
        rows,
        RecordingRules.hard(recording.said()).stream().map(each -> said(page, each)).toList(),
        recording.waits(),
        recording.waits()
            ? recordings
                .closed(worker, recording)
                .map(why -> page.t("library.pages.cannot." + why))
                .orElse(null)
            : null,
        returns.may(worker, recording));
  }

  private static String said(Page page, Finding each) {
    return page.t("library.pages.finding." + each.why().name(), each.measure(), each.sentence());
  }

  private static List<SummaryRow> rows(Page page, Recording recording, Map<UUID, String> names) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            page.t("library.recordings.language"), recording.said().language().englishName()));
    rows.add(
        SummaryRow.of(
            page.t("library.recordings.size"),
            page.t(
                "library.recordings.size.of",
                recording.said().minutes(),
                size(page, recording.size()))));
    rows.add(SummaryRow.of(page.t("library.recordings.checker"), recording.said().checker()));
    rows.add(
        SummaryRow.of(page.t("library.recordings.added"), name(page, recording.addedBy(), names)));
    if (recording.approved()) {
      rows.add(
          SummaryRow.of(
              page.t("library.recordings.approver"), name(page, approver(recording), names)));
    }
    rows.add(SummaryRow.of(page.t("library.pages.review"), page.date(recording.review())));
    if (!recording.scanned()) {
      rows.add(
          SummaryRow.of(
              page.t("library.recordings.scanned"), page.t("library.recordings.scanned.not")));
    }
    return rows;
  }

  private static String size(Page page, long bytes) {
    return bytes < MEGABYTE
        ? page.t("library.recordings.size.small", Math.max(1, bytes / KILOBYTE))
        : page.t("library.recordings.size.large", bytes / MEGABYTE);
  }

  private static String name(Page page, UUID worker, Map<UUID, String> names) {
    return names.getOrDefault(worker, page.t("library.somebody"));
  }

  RecordingPages.Adding adding(Page page, String spot) {
    return new RecordingPages.Adding(title(page, spot), here(spot), Recordings.MOST / MEGABYTE);
  }
}
