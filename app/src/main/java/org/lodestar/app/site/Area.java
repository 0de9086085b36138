package org.lodestar.app.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of the main navigation of staff pages, in their order. Each page of a room belongs to
 * one of them; a new room joins one, it never adds one: a person takes in seven at a glance.
 */
public enum Area {
  /** What waits for whoever is signed in. */
  TODAY,
  /** Concerns, from the first telling to what became of them. */
  WORRIES,
  /** Cases, and those who meet, share and act for the people in them. */
  PEOPLE,
  /** The strategy, those who steer it, and the figures that show where it stands. */
  PLAN,
  /** What is told to people, firms and communities before anybody is harmed. */
  PREVENTION,
  /** What is kept about people, who asked for it, who saw it, and for how long. */
  RECORDS,
  /** Accounts, organisations, and how the house is set up. */
  HOUSE;

  /** The area's page. */
  public String href() {
    return "/areas/" + name().toLowerCase(Locale.ROOT);
  }

  /** The area of this name in an address, if there is one. */
  public static Optional<Area> named(String name) {
    return Stream.of(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
