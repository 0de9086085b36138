package org.lodestar.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ReportPage page =
        new ReportPage(
            Files.writeString(folder.resolve("report.html"), report()), "Linkage report");
    page.assertReadable(Browser.PHONE, _ -> {}, _ -> {});
    page.assertReadable(
        Browser.DESK,
        first -> Gallery.keep(first, "linkage-report-desktop"),
        last -> {
          for (String part : List.of("pairs", "clusters", "overlaps")) {
            ReportPage.keep(last, part, "linkage-report-" + part);
          }
        });
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
}
