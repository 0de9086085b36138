package org.lodestar.bench.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Moments, days and identifiers that were made at a moment of the past. */
final class Moments {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Moments() {}

  /** A UUID version 7 of that moment. */
  static UUID id(Instant at) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
    return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }

  /** A reference as people read it; no two numbers have the same, and neighbours look unlike. */
  static String reference(char prefix, int number) {
    int mixed = number * 0x2C1B_3C6D & 0x3FFF_FFFF;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(ALPHABET.charAt(mixed >>> (5 * i) & 31)).append(i == 3 ? "-" : "");
    }
    return prefix + "-" + text;
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
