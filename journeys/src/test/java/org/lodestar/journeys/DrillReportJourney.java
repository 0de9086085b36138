package org.lodestar.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.backup.Manifest;
import org.lodestar.app.backup.Manifest.TableRows;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.app.backup.RestoreReport.Course;
import org.lodestar.app.backup.domain.ReportDocument;

/** Whoever answers for the data opens the report of a drill from the folder where it lies. */
class DrillReportJourney {
  @TempDir Path folder;

  @Test
  void theReportCanBeReadByEverybodyOnBothScreensByDayAndByNightAndAsksForNothing()
      throws IOException {
    ReportPage page =
        new ReportPage(Files.writeString(folder.resolve("drill.html"), report()), "Drill report");
    page.assertReadable(Browser.PHONE, first -> Gallery.keep(first, "drill-report-phone"), _ -> {});
    page.assertReadable(
        Browser.DESK, first -> Gallery.keep(first, "drill-report-desktop"), _ -> {});
  }

  /** An invented one. */
  private static String report() {
    Instant began = Instant.parse("2026-12-01T02:14:03Z");
    RestoreReport report =
        new RestoreReport(
            "2026-12-01T021342Z",
            "0.1.0",
            "0.1.0",
            "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
            Path.of("drill"),
            new Manifest(
                Collections.nCopies(355, new TableRows("worries", "report", 48)),
                List.of(),
                400,
                2_000_508_800,
                List.of()),
            List.of(
                "The audit record is sound: 1900 events, 8 checkpoints.",
                "Sealed texts opened, drawn by chance: 200."),
            new Course(began, began.plusSeconds(64), began.plusSeconds(81)));
    return ReportDocument.ofDrill(report, Duration.ofSeconds(21));
  }
}
