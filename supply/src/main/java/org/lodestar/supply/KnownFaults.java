package org.lodestar.supply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be wrong with versions of what is shipped, kept by a person. An affected version
 * may stay for a fortnight from the day on which the mending is out (Cyber Essentials, Requirements
 * for IT infrastructure v3.3: fixes of high or critical faults within 14 days), or for as long as
 * an answer holds that says why it does no harm here.
 */
final class KnownFaults {
  /** How long an affected version may stay. */
  static final int DAYS = 14;

  /** On how many of its last days an answer is spoken of. */
  private static final int NOTICE = 30;

  private final List<Fault> faults;

  /**
   * One that is known.
   *
   * @param component by its name
   * @param affected versions
   * @param id under which it is known
   * @param what goes wrong
   * @param since when it is mended, or was known where it is not
   * @param done what we did, or why it does no harm here
   * @param until the last day of that answer; null where there is none, since a later version is
   *     the answer
   */
  record Fault(
      String component,
      String affected,
      String id,
      String what,
      LocalDate since,
      String done,
      @Nullable LocalDate until) {}

  /**
   * What a look found.
   *
   * @param failing what must not be shipped
   * @param warning what has some days left
   */
  record Found(List<String> failing, List<String> warning) {
    Found {
      failing = List.copyOf(failing);
      warning = List.copyOf(warning);
    }
  }

  /**
   * From its list.
   *
   * @param rows component, affected versions, id, what, since, what we did, until, source
   */
  KnownFaults(List<List<String>> rows) {
    this.faults = rows.stream().map(KnownFaults::fault).toList();
  }

  /** As the product keeps them. */
  static KnownFaults kept() {
    return new KnownFaults(Lines.of("known-faults.psv", 8));
  }

  private static Fault fault(List<String> row) {
    if (row.get(7).isEmpty()) {
      throw new IllegalArgumentException("A source is missing beside " + row.get(2) + ".");
    }
    if (!row.get(6).isEmpty() && row.get(5).isEmpty()) {
      throw new IllegalArgumentException("An answer is missing beside " + row.get(2) + ".");
    }
    return new Fault(
        row.getFirst(),
        row.get(1),
        row.get(2),
        row.get(3),
        LocalDate.parse(row.get(4)),
        row.get(5),
        row.get(6).isEmpty() ? null : LocalDate.parse(row.get(6)));
  }

  /** What stands in the bill and is affected, as it is on a day. */
  Found in(List<Component> bill, LocalDate today) {
    List<String> failing = new ArrayList<>();
    List<String> warning = new ArrayList<>();
    for (Component component : bill) {
      for (Fault fault : faults) {
        if (fault.component().equals(component.name())
            && Versions.isIn(component.version(), fault.affected())) {
          judge(component, fault, today, failing, warning);
        }
      }
    }
    return new Found(failing, warning);
  }

  private static void judge(
      Component component,
      Fault fault,
      LocalDate today,
      List<String> failing,
      List<String> warning) {
    String said = component + " has " + fault.id() + " (" + fault.what() + ")";
    LocalDate last = fault.until() == null ? fault.since().plusDays(DAYS) : fault.until();
    if (today.isAfter(last)) {
      failing.add(
          said
              + (fault.until() == null
                  ? ", known since " + fault.since() + ": take a version that is mended"
                  : ", and our answer held until " + last + ": look at it again")
              + ", or say in known-faults.psv why it does no harm here and until when.");
    } else if (fault.until() == null || ChronoUnit.DAYS.between(today, last) < NOTICE) {
      warning.add(said + ": to be answered by " + last + ".");
    }
  }
}
