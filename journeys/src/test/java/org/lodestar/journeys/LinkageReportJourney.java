package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.generate.ReadBack;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.report.Report;
import org.lodestar.linkage.table.Table;

/** An analyst opens the report of a linkage from the folder where it lies. */
class LinkageReportJourney {
  private static final int PEOPLE = 300;

  @TempDir Path folder;

  @Test
  void theReportCanBeReadByEverybodyOnBothScreensByDayAndByNightAndAsksForNothing()
      throws IOException {
    Path report = Files.writeString(folder.resolve("report.html"), report());
    for (ViewportSize size : List.of(Browser.PHONE, Browser.DESK)) {
      look(size, report);
    }
  }

  private String report() throws IOException {
    Plan plan = Plan.typical(PEOPLE, 7);
    ListFiles.write(plan, folder);
    Table table = ReadBack.of(plan, folder).table();
    LinkSettings settings =
        LinkSettings.usual(LinkType.LINK_AND_DEDUPE, Set.copyOf(table.sources()));
    Linked linked = new Linkage(table, settings, Progress.SILENT).run(null);
    Analysis analysis = Analysis.of(linked, settings, null, false);
    return Report.of(analysis, Map.of("Seed", "1"));
  }

  private static void look(ViewportSize size, Path report) {
    try (BrowserContext visitor = Stage.browser().visitor(size, true)) {
      Page page = visitor.newPage();
      List<String> asked = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(report.toUri().toString());
      assertThat(page.title()).isEqualTo("Linkage report");
      if (size == Browser.DESK) {
        Gallery.keep(page, "linkage-report-desktop");
      }
      page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Browser.assertAccessible(page);
      }
      assertThat(asked).containsExactly(report.toUri().toString());
      assertThat(complaints).isEmpty();
      if (size == Browser.DESK) {
        keep(page, "pairs");
        keep(page, "clusters");
        keep(page, "overlaps");
      }
    }
  }

  /** A picture of one part alone. */
  private static void keep(Page page, String part) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.reload();
    page.evaluate(
        "part => { document.querySelectorAll('header, .care, nav, section').forEach("
            + "each => each.hidden = each.getAttribute('aria-labelledby') !== part);"
            + " document.querySelectorAll('#clusters ~ :not(.clusters)')"
            + ".forEach(each => each.hidden = true);"
            + " document.querySelector('.page').style.display = 'block'; }",
        part);
    Gallery.keep(page, "linkage-report-" + part);
  }
}
