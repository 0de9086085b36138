package org.lodestar.linkage.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Invents records that look like the list: each field comes from another entry, so that values are
 * as frequent as in the list and the person is nobody. They disturb whoever lays the net of
 * likenesses over that of a list in clear: in a published test 25 % of them took such an attack
 * from all to none (PLOS ONE, 2022). An attacker who knows some people already is hardly disturbed,
 * as our own bench shows; decoys are one of several precautions.
 */
final class Decoys {
  private final Schema schema;
  private final List<Entry> donors;
  private final RandomGenerator random;

  Decoys(Schema schema, List<Entry> donors, RandomGenerator random) {
    if (donors.size() < schema.fields().size() && count(schema, donors.size()) > 0) {
      throw new IllegalArgumentException(
          "a list needs as many usable entries as the schema has fields, or its decoys would be"
              + " real people");
    }
    this.schema = schema;
    this.donors = donors;
    this.random = random;
  }

  static int count(Schema schema, int records) {
    return (int) Math.ceil(records * schema.decoys());
  }

  /** The next; it may be too sparse to encode, as entries may. */
  Entry next() {
    Map<String, String> values = new HashMap<>();
    int[] from = random.ints(0, donors.size()).distinct().limit(schema.fields().size()).toArray();
    for (int at = 0; at < from.length; at++) {
      SchemaField field = schema.fields().get(at);
      values.put(field.name(), donors.get(from[at]).value(field));
    }
    return new Entry("", values);
  }
}
