package org.lodestar.linkage.golden;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/** A list of invented people, some of whom stand on it twice: a whole linkage for any engine. */
public final class MadePeople {
  private MadePeople() {}

  /** Six hundred records of four hundred people, in one list named "people". */
  public static Table list() {
    List<String> forenames = List.of("Ann", "Anne", "Ben", "Bea", "Cy", "Dee", "Ilinca", "Ilinka");
    List<String> surnames = List.of("Invented", "Inventid", "Madeup", "Fictitia", "Testescu");
    List<String> births = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> families = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      int person = i % 400;
      names.add(forenames.get((person + i / 400) % forenames.size()));
      families.add(surnames.get(person * 7 % surnames.size()));
      births.add("19%02d-%02d-%02d".formatted(person % 60 + 30, person % 12 + 1, person % 28 + 1));
    }
    return Table.of(
        "people",
        List.of(
            Column.of("forename", names),
            Column.of("surname", families),
            Column.of("date_of_birth", births)));
  }
}
