package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of cases.
 *
 * @param people in it
 * @param nextDue of the open step that is due first
 */
public record ListedCase(CaseFile file, List<Person> people, @Nullable LocalDate nextDue) {
  public ListedCase {
    people = List.copyOf(people);
  }
}
