package org.lodestar.app.strategy.web;

import java.util.List;
import org.lodestar.app.site.Option;

/** What can be chosen for an action. */
record ActionChoices(
    List<Option> priorities,
    List<Option> years,
    List<Option> bodies,
    List<Option> leads,
    List<Option> measures) {
  ActionChoices {
    priorities = List.copyOf(priorities);
    years = List.copyOf(years);
    bodies = List.copyOf(bodies);
    leads = List.copyOf(leads);
    measures = List.copyOf(measures);
  }

  static Option number(int number, String label) {
    return Option.of(String.valueOf(number), label);
  }
}
