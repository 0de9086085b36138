package org.lodestar.app.files.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.FileHealth.Level;
import org.lodestar.app.files.FileReport;
import org.lodestar.app.files.FoundFile;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.ScannerSeen;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.ScannerVersion;
import org.lodestar.app.files.scan.ScannerSettings;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Lays out how it stands with files. Only numbers, times and versions: no file is named. */
@Component
class StatePageMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ScannerSettings settings;
  private final Clock clock;

  StatePageMaker(ScannerSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  StatePage page(FileReport report, Page page) {
    return new StatePage(
        warnings(report, page),
        scanner(report, page),
        report.empty() ? null : files(report, page),
        waiting(report, page),
        report.found().isEmpty() ? null : found(report.found(), page),
        report.health().scanner() != ScannerState.NONE,
        disk(report.health(), page));
  }

  private List<String> warnings(FileReport report, Page page) {
    FileHealth health = report.health();
    List<String> warnings = new ArrayList<>();
    if (health.level() != Level.FINE) {
      warnings.add(page.t("files.work." + health.level(), health.percentFree()));
    }
    if (health.scanner() != ScannerState.READY) {
      warnings.add(page.t("files.scanner." + health.scanner() + ".todo"));
    } else if (stale(report.seen())) {
      warnings.add(page.t("files.state.stale", settings.stale().toDays()));
    }
    return warnings;
  }

  private boolean stale(ScannerSeen seen) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    return seen.signaturesOn()
        .map(day -> day.isBefore(today.minusDays(settings.stale().toDays())))
        .orElse(false);
  }

  private static List<SummaryRow> scanner(FileReport report, Page page) {
    ScannerState state = report.health().scanner();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("files.state.now"), page.name("files.scanner", state)));
    if (state != ScannerState.NONE) {
      ScannerSeen seen = report.seen();
      rows.add(SummaryRow.of(page.t("files.state.answered"), answered(seen.answeredAt(), page)));
      rows.add(SummaryRow.of(page.t("files.state.engine"), engine(seen.version(), page)));
      rows.add(SummaryRow.of(page.t("files.state.signatures"), signatures(seen, page)));
    }
    return rows;
  }

  private static String answered(@Nullable Instant at, Page page) {
    return at == null ? page.t("files.state.answered.never") : page.dateTime(at);
  }

  private static String engine(@Nullable ScannerVersion version, Page page) {
    return version == null ? page.t("files.state.unknown") : version.engine();
  }

  private static String signatures(ScannerSeen seen, Page page) {
    if (seen.signatures() == 0) {
      return page.t("files.state.unknown");
    }
    String number = String.valueOf(seen.signatures());
    return seen.signaturesOn()
        .map(day -> page.t("files.state.signatures.of", number, page.date(day)))
        .orElse(number);
  }

  private static Table files(FileReport report, Page page) {
    boolean scanner = report.health().scanner() != ScannerState.NONE;
    return Table.of(
        page.t("files.state.files"),
        List.of(ScanState.values()),
        Part.words(
            page.t("files.state.files.state"), state -> page.name("files.state.scan", state)),
        Part.number(
            page.t("files.state.files.count"),
            state -> page.t("files.state.number", report.counts().get(state))),
        Part.words(page.t("files.state.files.opens"), state -> page.t(opens(state, scanner))));
  }

  private static String opens(ScanState state, boolean scanner) {
    boolean waits = state != ScanState.CLEAN && state != ScanState.INFECTED;
    return "files.state.opens." + (waits && !scanner ? "WITHOUT_SCANNER" : state.name());
  }

  private static List<SummaryRow> waiting(FileReport report, Page page) {
    int waits = report.health().waiting();
    Instant since = report.waitingSince();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            page.t("files.state.waiting"),
            since == null
                ? page.t("files.state.count", waits)
                : page.t("files.state.waiting.since", waits, page.dateTime(since))));
    if (report.health().scanner() != ScannerState.NONE) {
      rows.add(
          SummaryRow.of(page.t("files.state.again"), page.t("files.state.count", report.again())));
    }
    return rows;
  }

  private static Table found(List<FoundFile> found, Page page) {
    return Table.of(
        page.t("files.state.found"),
        found,
        Part.words(page.t("files.state.found.at"), each -> page.dateTime(each.at())),
        Part.words(
            page.t("files.state.found.how"), each -> page.name("files.state.how", each.how())),
        Part.number(
            page.t("files.state.found.signatures"), each -> signatures(each.signatures(), page)));
  }

  private static String signatures(long signatures, Page page) {
    return signatures == 0 ? page.t("files.state.unknown") : String.valueOf(signatures);
  }

  private static List<SummaryRow> disk(FileHealth health, Page page) {
    return List.of(
        SummaryRow.of(page.t("files.state.disk"), page.t("files.state.free", health.percentFree())),
        SummaryRow.of(
            page.t("files.state.takes"),
            page.t(health.takes() ? "files.state.takes.yes" : "files.state.takes.no")));
  }
}
