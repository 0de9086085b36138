package org.lodestar.app.backup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.app.backup.domain.ReportDocument;
import org.lodestar.app.ground.Folders;
import org.lodestar.app.ground.PrivateFile;

/** The reports of drills, a page each, in the data folder: proof that backups were tried. */
public final class DrillReports {
  private final Path folder;

  /** Of a data folder. */
  public DrillReports(Path data) {
    this.folder = data.resolve("drill-reports");
  }

  /**
   * Keeps one, and says where.
   *
   * @param taking how long the backup took
   */
  public Path keep(RestoreReport report, Duration taking) throws IOException {
    Path page = Folders.made(folder).resolve(report.moment() + ".html");
    PrivateFile.write(page, ReportDocument.ofDrill(report, taking));
    return page;
  }
}
