package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Question;
import org.lodestar.prevalence.estimate.Estimation;
import org.lodestar.prevalence.estimate.Settings;
import org.lodestar.prevalence.report.Report;
import org.lodestar.prevalence.table.CaptureTable;

/** An analyst opens what can be said of those on no list: for a county, and for a small council. */
class PrevalenceReportJourney {
  private static final String TITLE = "How many are on no list";

  /** Invented. */
  private static final CaptureTable COUNTY =
      new CaptureTable(
          List.of("council", "police", "charity", "health"),
          new long[] {0, 412, 296, 61, 187, 38, 25, 9, 140, 24, 19, 5, 14, 3, 2, 1});

  /** Invented: four people on two lists. */
  private static final CaptureTable COUNCIL =
      new CaptureTable(
          List.of("council", "police", "charity"), new long[] {0, 21, 14, 3, 9, 1, 0, 0});

  @TempDir Path folder;

  @Test
  void aCountyIsToldARangeWithAllThatItRestsOn() throws IOException {
    Answer answer = answer(COUNTY);
    assertThat(answer.publishable()).isTrue();
    ReportPage page = page(answer);
    page.assertReadable(
        Browser.PHONE, first -> Gallery.keep(first, "prevalence-report-phone"), _ -> {});
    page.assertReadable(
        Browser.DESK,
        first -> Gallery.keep(first, "prevalence-report-desktop"),
        last -> ReportPage.keep(last, "methods", "prevalence-report-methods"));
  }

  @Test
  void aSmallCouncilIsToldThatThereIsNotEnoughData() throws IOException {
    Answer answer = answer(COUNCIL);
    assertThat(answer.publishable()).isFalse();
    ReportPage page = page(answer);
    for (ViewportSize size : List.of(Browser.PHONE, Browser.DESK)) {
      page.assertReadable(
          size,
          first -> {
            assertThat(first.locator("main").innerText())
                .contains("There is not enough data for an estimate")
                .doesNotContain("The lists suggest");
            if (size == Browser.DESK) {
              Gallery.keep(first, "prevalence-report-council");
            }
          },
          _ -> {});
    }
  }

  private static Answer answer(CaptureTable table) {
    return new Estimation(table, Settings.usual(1), Parallel.all(Progress.SILENT))
        .answer(asAssumed(), null);
  }

  private static Checklist asAssumed() {
    Map<Question, Checklist.Replied> replies = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      replies.put(question, new Checklist.Replied(question.hoped(), ""));
    }
    return new Checklist("I. Nvented, analyst", replies);
  }

  private ReportPage page(Answer answer) throws IOException {
    return new ReportPage(
        Files.writeString(folder.resolve("answer.html"), Report.of(answer)), TITLE);
  }
}
