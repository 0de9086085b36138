package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.ResourceTable;

/** What does not work yet for people who need aids: the dated log {@code access-faults.psv}. */
final class AccessFaults {
  private static final List<ResourceTable.Row> ALL =
      ResourceTable.read(AccessFaults.class, "access-faults.psv");

  private static final ResourceTable.Row LOOK =
      ResourceTable.read(AccessFaults.class, "access-looks.psv").getLast();

  private AccessFaults() {}

  /** When somebody looked at all of it last, and whether it is time to look again. */
  static String looked(Page page, LocalDate today) {
    LocalDate next = LOOK.date("next");
    String key = today.isAfter(next) ? "library.access.late" : "library.access.looked";
    return page.t(key, page.date(LOOK.date("looked")), page.date(next));
  }

  /** Those that are not put right, each as it is told with the day since which it is known. */
  static List<AccessFault> open(Page page) {
    return ALL.stream()
        .filter(row -> row.find("mended").isEmpty())
        .map(row -> fault(row, page, page.t("library.access.since", page.date(row.date("found")))))
        .toList();
  }

  /** Those that were put right within a year before a day, each with the day, the last first. */
  static List<AccessFault> mended(Page page, LocalDate today) {
    return putRight().reversed().stream()
        .filter(row -> row.date("mended").isAfter(today.minusYears(1)))
        .map(row -> fault(row, page, page.t("library.access.put", page.date(row.date("mended")))))
        .toList();
  }

  /** As they are written down, which is in the order of their days. */
  private static List<ResourceTable.Row> putRight() {
    return ALL.stream().filter(row -> row.find("mended").isPresent()).toList();
  }

  private static AccessFault fault(ResourceTable.Row row, Page page, String when) {
    String code = row.text("code");
    return new AccessFault(
        page.t("library.access.gaps." + code), page.t("library.access.means." + code), when);
  }
}
