package org.lodestar.app.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What people wrote, by the name of the field. Blank fields are not there. */
public record Written(Map<String, String> fields) {
  public Written {
    fields =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isBlank())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (one, other) -> other,
                    LinkedHashMap::new));
  }

  /** Nothing at all. */
  public static Written nothing() {
    return new Written(Map.of());
  }

  /** One field. */
  public static Written of(String name, String text) {
    return new Written(Map.of(name, text));
  }

  /** What stands in a field; empty when it was left out. */
  public String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The same with one field filled. */
  public Written with(String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(name, text);
    return new Written(changed);
  }

  /** What people wrote is never printed by accident. */
  @Override
  public String toString() {
    return "Written" + fields.keySet();
  }
}
