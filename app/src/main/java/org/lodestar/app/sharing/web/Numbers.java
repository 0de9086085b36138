package org.lodestar.app.sharing.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Screening;
import org.springframework.stereotype.Component;

/** Numbers of other authorities in the directory; those that answer at this minute come first. */
@Component
class Numbers {
  private static final String CODE = "OTHER_AUTHORITY";

  private final HelplineSlot directory;
  private final SharingToday today;

  Numbers(HelplineSlot directory, SharingToday today) {
    this.directory = directory;
    this.today = today;
  }

  /** A number, with when it answers. */
  record Line(String name, String words) {}

  List<Line> of(Page page) {
    LocalDateTime now = today.wallClock();
    boolean open = Screening.isOfficeHours(now.toLocalDate(), now.toLocalTime());
    return directory.forStaff(CODE).stream()
        .filter(each -> !each.phone().isEmpty())
        .sorted(Comparator.comparing(each -> !each.answers(open)))
        .map(each -> line(each, open, page))
        .toList();
  }

  private static Line line(Helpline each, boolean open, Page page) {
    String number = each.phone() + ", " + each.hours();
    return new Line(
        each.name(), each.answers(open) ? page.t("sharing.number.now", number) : number);
  }
}
