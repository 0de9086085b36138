package org.lodestar.journeys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds any of many words in raw bytes in one pass, in small and capital letters, and as the
 * hexadecimal digits in which a database shows bytes: a word by itself for each file of a database
 * would read gigabytes over and over.
 */
final class Words {
  /**
   * A word in one of its shapes.
   *
   * @param bytes in small letters
   */
  private record Shape(String word, byte[] bytes) {}

  /** Shapes by their first two bytes; an array, since each byte of a database is looked up. */
  private final Shape[] @Nullable [] starts = new Shape[1 << 16][];

  Words(List<String> words) {
    for (String word : words) {
      byte[] plain = word.getBytes(StandardCharsets.UTF_8);
      add(new Shape(word, word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
      add(new Shape(word, HexFormat.of().formatHex(plain).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void add(Shape shape) {
    if (shape.bytes.length < 2) {
      throw new IllegalArgumentException("Too short to be looked for: " + shape.word);
    }
    int key = (shape.bytes[0] & 0xff) << 8 | shape.bytes[1] & 0xff;
    Shape[] before = starts[key] == null ? new Shape[0] : starts[key];
    Shape[] more = Arrays.copyOf(before, before.length + 1);
    more[before.length] = shape;
    starts[key] = more;
  }

  /** The words that lie in the bytes, each once. */
  Set<String> in(byte[] bytes) {
    Set<String> found = new TreeSet<>();
    int two = bytes.length == 0 ? 0 : small(bytes[0]);
    for (int at = 0; at + 1 < bytes.length; at++) {
      two = (two & 0xff) << 8 | small(bytes[at + 1]);
      Shape[] begun = starts[two];
      if (begun != null) {
        find(begun, bytes, at, found);
      }
    }
    return found;
  }

  private static void find(Shape[] begun, byte[] bytes, int at, Set<String> found) {
    for (Shape shape : begun) {
      if (lies(shape.bytes, bytes, at)) {
        found.add(shape.word);
      }
    }
  }

  private static boolean lies(byte[] shape, byte[] bytes, int at) {
    if (at + shape.length > bytes.length) {
      return false;
    }
    for (int i = 2; i < shape.length; i++) {
      if (small(bytes[at + i]) != (shape[i] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  private static int small(byte one) {
    return one >= 'A' && one <= 'Z' ? one + 32 : one & 0xff;
  }
}
