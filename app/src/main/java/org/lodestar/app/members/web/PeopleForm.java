package org.lodestar.app.members.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.staff.StaffFilter;

/** What an administrator looks for. Names are sent in the body, never in an address. */
record PeopleForm(
    @Size(max = 120, message = "members.people.search.long") @Nullable String text,
    @Nullable UUID organisation,
    Person.@Nullable State state) {
  StaffFilter filter() {
    return new StaffFilter(text == null ? "" : text, organisation, state);
  }

  /** Parameters of an address, without the text. */
  String query() {
    return (organisation == null ? "" : "&organisation=" + organisation)
        + (state == null ? "" : "&state=" + state);
  }

  @Override
  public String toString() {
    return "PeopleForm";
  }
}
