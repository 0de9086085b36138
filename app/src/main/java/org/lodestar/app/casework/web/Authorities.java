package org.lodestar.app.casework.web;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.statute.Screening;
import org.springframework.stereotype.Component;

/**
 * Other authorities and their numbers, by day and by night, from the directory. Two records of one
 * name are the two numbers of one authority.
 */
@Component
class Authorities {
  private static final String CODE = "OTHER_AUTHORITY";

  private final HelplineSlot directory;
  private final Today today;

  Authorities(HelplineSlot directory, Today today) {
    this.directory = directory;
    this.today = today;
  }

  /**
   * A number of an authority.
   *
   * @param now whether it answers at this minute
   */
  record Line(Helpline number, boolean now) {}

  /** The authorities that are known of a child, each with its numbers. */
  List<CarePage.Side> sides(ChildCare known) {
    return known.known().map(side -> side(known, side)).toList();
  }

  private CarePage.Side side(ChildCare known, ChildCare.Side side) {
    String name = Shown.text(known.authority(side));
    return new CarePage.Side(
        side,
        name,
        lines(name).stream()
            .map(
                line -> new CarePage.Line(line.number().phone(), line.number().hours(), line.now()))
            .toList(),
        known.told(side));
  }

  /** Authorities to choose from, by name. */
  List<Option> options() {
    return directory.forStaff(CODE).stream()
        .map(Helpline::name)
        .distinct()
        .sorted()
        .map(name -> Option.of(name, name))
        .toList();
  }

  /** The numbers of an authority; the one that answers now comes first. */
  List<Line> lines(String name) {
    LocalDateTime now = today.wallClock();
    boolean open = Screening.isOfficeHours(now.toLocalDate(), now.toLocalTime());
    return directory.forStaff(CODE).stream()
        .filter(each -> each.name().equalsIgnoreCase(name.strip()) && !each.phone().isEmpty())
        .map(each -> new Line(each, each.answers(open)))
        .sorted(Comparator.comparing(line -> !line.now()))
        .toList();
  }
}
