package org.lodestar.linkage.encode.attack;

import java.util.List;
import java.util.Map;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Schema;

/**
 * What the attacker has: the encoded list, the schema (it is no secret) and a list in clear of
 * people of whom some are on it, perhaps also the records of a few people (a unit's clerk knows who
 * was encoded first). Not the key.
 *
 * @param given records for which the attacker knows the place of the person in {@code known}
 */
record Target(Schema schema, EncodedList list, List<Entry> known, Map<Integer, Integer> given) {
  Target {
    known = List.copyOf(known);
    given = Map.copyOf(given);
  }
}
