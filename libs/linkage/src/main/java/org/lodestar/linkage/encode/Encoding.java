package org.lodestar.linkage.encode;

import java.util.Set;

/**
 * What an owner has after encoding. Only {@code list} goes to the unit; the rest stays.
 *
 * @param list what goes to the unit: real records and decoys, not told apart
 * @param records entries given
 * @param refused entries left out as too sparse; they are missing from every count that the unit
 *     makes, so the number belongs beside its answer
 * @param decoys pseudonyms of the invented records; whoever has them can take them out, so they are
 *     kept by the owner, apart from the list
 * @param before fill before folding
 * @param after fill of the patterns as they leave
 */
public record Encoding(
    EncodedList list, int records, int refused, Set<String> decoys, Fill before, Fill after) {

  @Override
  public String toString() {
    return "%d records, %d refused, %d decoys".formatted(records, refused, decoys.size());
  }
}
