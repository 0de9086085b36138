package org.lodestar.app.community.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is handed out: which words it is made of. */
enum Material {
  /** Two sides of A6 for a driver's cab. */
  CARD("cab-card", "community.card", Map.of("rights", 6)),
  /** One sheet of A4 for people who are new here, and for their hosts. */
  LEAFLET("leaflet", "community.leaflet", Map.of("before", 3, "work", 3, "host", 3));

  private static final List<String> ORDER = List.of("rights", "before", "work", "host");
  private static final List<String> RING =
      List.of(
          "community.ring.title",
          "community.ring.lead",
          "community.ring.danger",
          "community.ring.checked",
          "community.ring.notChecked");

  private final String item;
  private final String prefix;
  private final Map<String, Integer> parts;

  Material(String item, String prefix, Map<String, Integer> parts) {
    this.item = item;
    this.prefix = prefix;
    this.parts = parts;
  }

  /** By which the toolkit knows it. */
  String item() {
    return item;
  }

  String title() {
    return prefix + ".title";
  }

  List<String> parts() {
    return ORDER.stream().filter(parts::containsKey).toList();
  }

  String heading(String part) {
    return this == CARD ? title() : prefix + "." + part + ".title";
  }

  List<String> lines(String part) {
    return Stream.iterate(1, number -> number + 1)
        .limit(parts.getOrDefault(part, 0))
        .map(number -> prefix + "." + part + "." + number)
        .toList();
  }

  /** All words that a language must have, so that nothing on it is in another one. */
  List<String> keys() {
    return Stream.of(
            Stream.of(title()),
            parts().stream().map(this::heading),
            parts().stream().map(this::lines).flatMap(List::stream),
            RING.stream())
        .flatMap(each -> each)
        .toList();
  }
}
