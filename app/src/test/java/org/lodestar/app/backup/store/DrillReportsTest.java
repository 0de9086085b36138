package org.lodestar.app.backup.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.backup.Manifest;
import org.lodestar.app.backup.Manifest.Sample;
import org.lodestar.app.backup.Manifest.TableRows;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.app.backup.RestoreReport.Course;
import org.lodestar.app.backup.domain.ReportDocument;

class DrillReportsTest {
  private static final UUID SUBJECT = UUID.randomUUID();

  @TempDir Path folder;

  private RestoreReport report(String moment) {
    Instant began = Instant.parse("2026-12-01T04:05:06Z");
    Manifest held =
        new Manifest(
            List.of(new TableRows("casework", "person", 1234)),
            List.of(),
            7,
            2_000_000,
            List.of(new Sample("CASE", SUBJECT, "casework", "person", "name", UUID.randomUUID())));
    return new RestoreReport(
        moment,
        "0.1.0",
        "0.2.0",
        "abc123",
        folder.resolve("amira"),
        held,
        List.of("The audit record is sound: 12 events <in order>."),
        new Course(began, began.plusSeconds(100), began.plusSeconds(130)));
  }

  private static List<String> row(Document page, String name) {
    return page.select("tr").stream()
        .filter(row -> row.child(0).text().equals(name))
        .map(row -> row.child(1).text())
        .toList();
  }

  @Test
  void theReportSaysWhatWasPutBackWhatWasLookedAtHowLongItTookAndByWhichProgram()
      throws IOException {
    Path kept =
        new DrillReports(folder).keep(report("2026-12-01T040500Z"), Duration.ofMillis(61_500));
    Document page = Jsoup.parse(Files.readString(kept));
    assertThat(page.title()).isEqualTo("Drill report");
    assertThat(row(page, "Backup")).containsExactly("2026-12-01T040500Z");
    assertThat(row(page, "Taken by")).containsExactly("Lodestar 0.1.0");
    assertThat(row(page, "Put back by")).containsExactly("Lodestar 0.2.0");
    assertThat(row(page, "SHA-256 of its lodestar.jar")).containsExactly("abc123");
    assertThat(row(page, "Rows")).containsExactly("1,234");
    assertThat(row(page, "Files")).containsExactly("7");
    assertThat(row(page, "Bytes of files")).containsExactly("2,000,000");
    assertThat(page.select("li").eachText())
        .contains(
            "The audit record is sound: 12 events <in order>.",
            "The real data were not touched, and what the drill made was deleted.");
    assertThat(row(page, "Take the backup")).containsExactly("61.5");
    assertThat(row(page, "Put back rows and files")).containsExactly("100.0");
    assertThat(row(page, "Start the platform on it and look")).containsExactly("30.0");
    assertThat(page.text())
        .contains("From 1 December 2026, 04:04:04 UTC to 1 December 2026, 04:07:16 UTC.");
  }

  @Test
  void itNamesNoFolderNoTableAndNobodyWhoseTextWasOpened() {
    String page = ReportDocument.ofRestore(report("2026-12-01T040500Z"));
    assertThat(page)
        .contains("Restore report")
        .doesNotContain("amira", "casework", SUBJECT.toString(), "The real data");
  }

  @Test
  void eachDrillLeavesItsOwnPageThatTheOwnerAloneReads() throws IOException {
    DrillReports reports = new DrillReports(folder);
    Path first = reports.keep(report("2026-09-01T040500Z"), Duration.ofSeconds(1));
    Path second = reports.keep(report("2026-12-01T040500Z"), Duration.ofSeconds(1));
    assertThat(folder.resolve("drill-reports"))
        .isDirectoryContaining(first::equals)
        .isDirectoryContaining(second::equals);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second)))
        .isEqualTo("rw-------");
  }

  @Test
  void theDigestOfTheProgramIsThatOfItsFile() throws IOException {
    assertThat(Program.digest(Files.writeString(folder.resolve("lodestar.jar"), "abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
