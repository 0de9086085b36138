package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns one entry into its record-level pattern: a Bloom filter over the tokens of all fields (the
 * "cryptographic long-term key" of R. Schnell, T. Bachteler, J. Reiher, 2009), with HMAC-SHA256
 * under a key for each field in place of their hash functions.
 */
final class Filter {
  private final Schema schema;

  /** One for each field; fields of one key share theirs. */
  private final List<Positions> positions = new ArrayList<>();

  Filter(Schema schema, Keys keys) {
    this.schema = schema;
    Map<String, Positions> byKey = new HashMap<>();
    for (SchemaField field : schema.fields()) {
      positions.add(
          byKey.computeIfAbsent(
              field.key(), key -> new Positions(keys.mac("field " + key), schema.length())));
    }
  }

  boolean tooSparse(List<List<String>> tokens) {
    long usable = tokens.stream().filter(field -> !field.isEmpty()).count();
    return usable < schema.minimumFields();
  }

  /** The pattern before folding. */
  long[] pattern(List<List<String>> tokens) {
    long[] bits = new long[schema.length() / Long.SIZE];
    for (int at = 0; at < tokens.size(); at++) {
      set(bits, positions.get(at), schema.bitsOf(schema.fields().get(at)), tokens.get(at));
    }
    return bits;
  }

  private static void set(long[] bits, Positions drawn, int budget, List<String> tokens) {
    int left = budget;
    for (int at = 0; at < tokens.size(); at++) {
      int count = left / (tokens.size() - at);
      set(bits, drawn.of(tokens.get(at), count), count);
      left -= count;
    }
  }

  private static void set(long[] bits, short[] positions, int count) {
    for (int i = 0; i < count; i++) {
      Bits.set(bits, positions[i] & 0xFFFF);
    }
  }
}
