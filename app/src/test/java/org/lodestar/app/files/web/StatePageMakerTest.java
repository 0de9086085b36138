package org.lodestar.app.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.FileReport;
import org.lodestar.app.files.Found;
import org.lodestar.app.files.FoundFile;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.ScannerSeen;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.ScannerVersion;
import org.lodestar.app.files.scan.ScannerSettings;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.web.Drawn;
import org.springframework.util.unit.DataSize;

/** What the administrator reads of scanner and files, in each state that there can be. */
class StatePageMakerTest {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final ScannerVersion VERSION =
      new ScannerVersion("ClamAV 1.4.3", 27847, LocalDate.parse("2026-11-25"));

  private final StatePageMaker maker =
      new StatePageMaker(
          new ScannerSettings(
              "/run/clamd",
              8,
              Duration.ofSeconds(20),
              Duration.ofSeconds(120),
              Duration.ofDays(7),
              40,
              DataSize.ofMegabytes(400)),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aScannerThatAnswersIsShownWithItsVersionAndWhatItHasDone() {
    String shown =
        shown(
            report(
                ScannerState.READY,
                new ScannerSeen(VERSION, NOW.minusSeconds(20)),
                Map.of(ScanState.CLEAN, 1204, ScanState.INFECTED, 1, ScanState.PENDING, 2),
                Instant.parse("2026-11-26T11:45:00Z"),
                List.of(new FoundFile(NOW, Found.BY_NEWER_SIGNATURES, 27847))));
    assertThat(shown)
        .contains(
            "It answers",
            "ClamAV 1.4.3",
            "27847 of 25 November 2026",
            "2 files, the oldest since 26 November 2026",
            "Clean 1,204 Yes",
            "Infected 1 Never",
            "By newer signatures. It had been clean.")
        .doesNotContain("Nothing was found", "days old");
  }

  @Test
  void oneThatIsAwaySaysWhenItLastAnsweredAndWhatThatMeans() {
    String shown =
        shown(
            report(
                ScannerState.AWAY,
                new ScannerSeen(VERSION, Instant.parse("2026-11-26T09:30:00Z")),
                Map.of(ScanState.CLEAN, 3),
                null,
                List.of()));
    assertThat(shown)
        .contains(
            "does not answer",
            "nobody can open them until it is back",
            "26 November 2026 at 9:30am",
            "Nothing was found");
  }

  @Test
  void withoutAScannerAndWithoutFilesItSaysSo() {
    String shown =
        shown(report(ScannerState.NONE, new ScannerSeen(null, null), Map.of(), null, List.of()));
    assertThat(shown)
        .contains("No virus scanner is set up", "There are no files yet", "Nobody looks")
        .doesNotContain("Last answered", "Signatures");
  }

  @Test
  void withoutAScannerWhatWaitsOpensWithAWarning() {
    String shown =
        shown(
            report(
                ScannerState.NONE,
                new ScannerSeen(null, null),
                Map.of(ScanState.NOT_SCANNED, 4),
                NOW,
                List.of()));
    assertThat(shown).contains("Not scanned 4 With a warning", "Infected 0 Never");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-26, false", "2026-11-19, false", "2026-11-18, true"})
  void signaturesOlderThanAWeekAreTold(LocalDate day, boolean told) {
    String shown =
        shown(
            report(
                ScannerState.READY,
                new ScannerSeen(new ScannerVersion("ClamAV 1.4.3", 27847, day), NOW),
                Map.of(),
                null,
                List.of()));
    assertThat(shown.contains("more than 7 days old")).isEqualTo(told);
  }

  private static FileReport report(
      ScannerState state,
      ScannerSeen seen,
      Map<ScanState, Integer> some,
      @Nullable Instant since,
      List<FoundFile> found) {
    Map<ScanState, Integer> counts = new EnumMap<>(ScanState.class);
    for (ScanState each : ScanState.values()) {
      counts.put(each, some.getOrDefault(each, 0));
    }
    int waiting =
        some.getOrDefault(ScanState.PENDING, 0) + some.getOrDefault(ScanState.NOT_SCANNED, 0);
    return new FileReport(new FileHealth(62, true, state, waiting), seen, counts, since, 0, found);
  }

  private String shown(FileReport report) {
    var page = Drawn.page(Language.ENGLISH, null);
    return Drawn.draw("files/state", Map.of("page", page, "model", maker.page(report, page)))
        .text();
  }
}
