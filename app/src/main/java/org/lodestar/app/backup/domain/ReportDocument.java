package org.lodestar.app.backup.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.page.Html;
import org.lodestar.page.Page;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/**
 * The report of a restore or a drill as one page that needs no other file, for the papers of
 * whoever answers for the data: what was put back, what was looked at, how long it took, by which
 * program. It names no person and no folder.
 */
public final class ReportDocument {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);
  private static final String CARE =
      "This report names nobody and tells nothing that a record says. Keep it with the papers of"
          + " whoever answers for the data.";

  private ReportDocument() {}

  /** Of a restore. */
  public static String ofRestore(RestoreReport report) {
    return new Page("Restore report", names(report), CARE, false, parts(report, null)).html();
  }

  /**
   * Of a drill, which puts back what it has just taken and keeps nothing of it.
   *
   * @param taking how long the backup took
   */
  public static String ofDrill(RestoreReport report, Duration taking) {
    return new Page("Drill report", names(report), CARE, false, parts(report, taking)).html();
  }

  private static List<String> names(RestoreReport report) {
    return List.of("Backup of " + report.moment(), "Lodestar " + report.restoredBy());
  }

  private static List<Part> parts(RestoreReport report, @Nullable Duration taking) {
    return List.of(
        new Section("restored", "What was put back", html -> restored(html, report)),
        new Section("checked", "What was looked at", html -> checked(html, report, taking != null)),
        new Section("time", "How long it took", html -> time(html, report, taking)));
  }

  private record Section(String id, String title, Consumer<Html> content) implements Part {
    @Override
    public void write(Html html) {
      content.accept(html);
    }
  }

  private static void restored(Html html, RestoreReport report) {
    List<String> heads = List.of("What", "Which");
    Tables.beginUnder(html, "What was put back", "facts", heads);
    row(html, heads, "Backup", report.moment());
    row(html, heads, "Taken by", "Lodestar " + report.takenBy());
    row(html, heads, "Put back by", "Lodestar " + report.restoredBy());
    if (report.program() != null) {
      row(html, heads, "SHA-256 of its lodestar.jar", report.program());
    }
    row(html, heads, "Rows", number(report.held().rows()));
    row(html, heads, "Tables", number(report.held().tables().size()));
    row(html, heads, "Files", number(report.held().files()));
    row(html, heads, "Bytes of files", number(report.held().fileBytes()));
    Tables.end(html);
  }

  private static void checked(Html html, RestoreReport report, boolean drill) {
    List<String> checks = new ArrayList<>();
    checks.add("Each table has as many rows as were counted when the backup was taken.");
    checks.add("Each file has the digest that it had.");
    checks.add("The parts belong together and were made with the platform's own keys.");
    checks.add("The platform started on what was put back.");
    checks.addAll(report.found());
    if (drill) {
      checks.add("The real data were not touched, and what the drill made was deleted.");
    }
    html.open("ul").line();
    checks.forEach(check -> html.element("li", check).line());
    html.close().line();
  }

  private static void time(Html html, RestoreReport report, @Nullable Duration taking) {
    RestoreReport.Course course = report.course();
    List<String> heads = List.of("Step", "#Seconds");
    Tables.beginUnder(html, "How long it took", "facts", heads);
    if (taking != null) {
      row(html, heads, "Take the backup", seconds(taking));
    }
    row(
        html,
        heads,
        "Put back rows and files",
        seconds(Duration.between(course.began(), course.filled())));
    row(
        html,
        heads,
        "Start the platform on it and look",
        seconds(Duration.between(course.filled(), course.ended())));
    Tables.end(html);
    html.element(
        "p",
        "From "
            + TIME.format(begin(course.began(), taking))
            + " to "
            + TIME.format(course.ended())
            + ".");
  }

  private static Instant begin(Instant began, @Nullable Duration taking) {
    return taking == null ? began : began.minus(taking);
  }

  private static void row(Html html, List<String> heads, String name, String value) {
    Tables.row(html, heads, List.of(name, value));
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.UK, "%,.1f", duration.toMillis() / 1000.0);
  }
}
