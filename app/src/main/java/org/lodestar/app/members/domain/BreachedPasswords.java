package org.lodestar.app.members.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Passwords that are known from public breaches, as the first six bytes of their SHA-256, in order:
 * nobody's password stands in our sources, and one that is not on the list is taken for one that is
 * less than once in six thousand million times. Whence they come: docs/decisions/0337.
 */
final class BreachedPasswords {
  private static final String LIST = "/org/lodestar/app/members/breached-passwords.bin";
  private static final int BYTES = 6;

  private final long[] known;

  BreachedPasswords() {
    byte[] list = read();
    known = new long[list.length / BYTES];
    for (int i = 0; i < known.length; i++) {
      known[i] = number(list, i * BYTES);
    }
  }

  /** Whether one is known, in small letters and without what is no letter or digit. */
  boolean contains(String plain) {
    return Arrays.binarySearch(known, number(Digests.sha256(plain), 0)) >= 0;
  }

  int size() {
    return known.length;
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = from; i < from + BYTES; i++) {
      number = number << 8 | (bytes[i] & 0xFF);
    }
    return number;
  }

  private static byte[] read() {
    try (InputStream list = BreachedPasswords.class.getResourceAsStream(LIST)) {
      return Objects.requireNonNull(list).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
