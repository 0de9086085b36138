package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.BedRows;
import org.lodestar.app.casework.store.CaseDesk;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has a bed tonight, and who was asked for one. Where a confirmed one is goes to
 * nobody with it: it may be a place that is kept secret.
 */
@Component
class BedLines {
  private static final int MOST_ASKED = 5;

  private final BedRows rows;
  private final CaseDesk desk;

  BedLines(BedRows rows, CaseDesk desk) {
    this.rows = rows;
    this.desk = desk;
  }

  /** Whether one is confirmed for the night; the newest record counts. */
  boolean coverTonight(Person person) {
    return !rows.without(List.of(person.id()), desk.now()).contains(person.id());
  }

  /** The confirmed one where it is the newest, else whom was asked since the last one. */
  Stream<Line> of(Person person, Wording in) {
    List<Recorded<Bed>> all = rows.list(person.id());
    if (all.isEmpty()) {
      return Stream.empty();
    }
    if (all.getFirst().what().standing() == Bed.Standing.CONFIRMED) {
      return confirmed(all.getFirst().what(), in);
    }
    return all.stream()
        .takeWhile(each -> each.what().standing() != Bed.Standing.CONFIRMED)
        .limit(MOST_ASKED)
        .flatMap(each -> asked(each, in));
  }

  private Stream<Line> confirmed(Bed bed, Wording in) {
    String key = bed.coversTonight(desk.now()) ? "until" : "ended";
    return in.line(
        "casework.section.urgency.bed",
        in.say(
            "casework.section.urgency.bed." + key,
            bed.confirmedBy() == null ? "" : bed.confirmedBy().text(),
            in.hour(bed.until())));
  }

  private static Stream<Line> asked(Recorded<Bed> recorded, Wording in) {
    Bed bed = recorded.what();
    String key = bed.standing() == Bed.Standing.ASKED ? "asked" : "none";
    return in.line(
        "casework.section.urgency.bed",
        in.say("casework.section.urgency.bed." + key, bed.place().text(), in.hour(bed.from())));
  }
}
