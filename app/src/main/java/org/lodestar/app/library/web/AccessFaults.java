package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.ResourceTable;

/** What does not work yet for people who need aids: the dated log {@code access-faults.psv}. */
final class AccessFaults {
  private static final List<ResourceTable.Row> ALL =
      ResourceTable.read(AccessFaults.class, "access-faults.psv");

  private AccessFaults() {}

  /** Those that are not put right, each as it is told with the day since which it is known. */
  static List<AccessFault> open(Page page) {
    return ALL.stream()
        .filter(row -> row.find("mended").isEmpty())
        .map(
            row ->
                new AccessFault(
                    page.t("library.access.gaps." + row.text("code")),
                    page.t("library.access.since", page.date(row.date("found")))))
        .toList();
  }
}
