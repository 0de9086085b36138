package org.lodestar.app.exchange.web;

import java.util.List;
import org.lodestar.app.casework.CaseSheet;

/** A summary as plain text, to be pasted into a field of another system. */
final class SummaryText {
  private final StringBuilder out = new StringBuilder();

  private SummaryText() {}

  static String of(PrintedSummary summary) {
    SummaryText text = new SummaryText();
    text.line(summary.title());
    text.line(summary.file());
    text.line(summary.record());
    text.line(summary.person());
    summary.sheets().stream().filter(sheet -> !sheet.isEmpty()).forEach(text::sheet);
    text.list(summary.doneTitle(), summary.done());
    text.list(summary.openTitle(), summary.open());
    text.heading("");
    text.line(summary.note());
    text.line(summary.made());
    return text.out.toString().strip();
  }

  private void line(String words) {
    if (!words.isBlank()) {
      out.append(words).append('\n');
    }
  }

  private void heading(String words) {
    out.append('\n');
    line(words);
  }

  private void sheet(CaseSheet sheet) {
    heading(sheet.written());
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      heading(title);
      lines.forEach(each -> line("- " + each));
    }
  }
}
