package org.lodestar.linkage.encode;

import java.util.Map;

/**
 * One record of an owner's list, in clear; it never leaves the owner.
 *
 * @param id the owner's own number for it
 * @param values by the names of the schema's fields; a name that is absent has no value
 */
public record Entry(String id, Map<String, String> values) {
  public Entry {
    values = Map.copyOf(values);
  }

  String value(SchemaField field) {
    return values.getOrDefault(field.name(), "");
  }

  /** Says nothing of the person, so that it may stand in a message. */
  @Override
  public String toString() {
    return "an entry with " + values.size() + " values";
  }
}
