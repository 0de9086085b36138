package org.lodestar.app.rights.web;

import java.util.List;
import org.lodestar.app.casework.CaseListing;

/**
 * Cases, or people of one case, among whom somebody is looked for.
 *
 * @param listing null where the people of one case are shown
 * @param people to choose from
 */
public record LookPage(
    String here,
    String reference,
    @org.jspecify.annotations.Nullable CaseListing listing,
    String file,
    List<Person> people) {
  public LookPage {
    people = List.copyOf(people);
  }

  /** Somebody in the case. */
  public record Person(String id, String name, String roles) {}
}
