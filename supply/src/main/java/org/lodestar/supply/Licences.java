package org.lodestar.supply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which licences we accept, each with its reason, and which of several we take a component under.
 */
final class Licences {
  private final Set<String> accepted = new TreeSet<>();
  private final Map<String, String> chosen = new LinkedHashMap<>();

  /**
   * From their lists.
   *
   * @param accepted licence, reason
   * @param chosen component, licence, reason
   */
  Licences(List<List<String>> accepted, List<List<String>> chosen) {
    for (List<String> row : accepted) {
      needReason(row);
      this.accepted.add(row.getFirst());
    }
    for (List<String> row : chosen) {
      needReason(row);
      this.chosen.put(row.getFirst(), row.get(1));
    }
  }

  /** As the product keeps them. */
  static Licences kept() {
    return new Licences(Lines.of("licences.psv", 2), Lines.of("choices.psv", 3));
  }

  private static void needReason(List<String> row) {
    if (row.getLast().isEmpty()) {
      throw new IllegalArgumentException("A reason is missing beside " + row.getFirst() + ".");
    }
  }

  /** The licences under which it is shipped. */
  List<String> of(Component component) {
    String choice = chosen.get(component.name());
    return choice == null ? component.licences() : List.of(choice);
  }

  /** What is wrong, a sentence each that says what to do; empty where all may be shipped. */
  List<String> faults(List<Component> bill) {
    List<String> faults = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Component component : bill) {
      names.add(component.name());
      List<String> licences = of(component);
      if (licences.isEmpty()) {
        faults.add(
            component
                + " comes without a licence: find out which it has and say so in choices.psv, or"
                + " leave it out.");
      }
      for (String licence : licences) {
        if (!accepted.contains(licence)) {
          faults.add(
              component
                  + " comes under "
                  + licence
                  + ", which is not accepted: leave it out, choose another of its licences in"
                  + " choices.psv, or add this one with a reason to licences.psv.");
        }
      }
    }
    for (String component : chosen.keySet()) {
      if (!names.contains(component)) {
        faults.add(component + " is no longer shipped: take its line out of choices.psv.");
      }
    }
    return faults;
  }
}
