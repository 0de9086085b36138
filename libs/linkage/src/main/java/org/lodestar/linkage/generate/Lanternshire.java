package org.lodestar.linkage.generate;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The invented county. A street is a number, and its name, town and postcode follow from the number
 * alone, so that any street can be named without keeping a map. Postcodes have the form of real
 * ones in areas that Royal Mail does not use (ZX, ZT, ZL, ZR, ZN, ZH).
 */
final class Lanternshire {
  /** Homes of a street have even or odd numbers up to this one. */
  static final int HIGHEST_NUMBER = 99;

  private static final String[] AREAS = {"ZX", "ZT", "ZL", "ZR", "ZN", "ZH"};
  // The second half of a postcode never has C, I, K, M, O or V.
  private static final String UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int UNITS = 20 * 20 * 10;
  private static final int DISTRICTS = AREAS.length * 99;
  private static final int POSTCODES = DISTRICTS * UNITS;
  // Odd, no multiple of 3, 5 or 11, so that multiplying runs through all postcodes.
  private static final long SCATTER = 1_540_483_477L;

  private final List<String> towns;
  private final List<String> streets;
  private final List<String> kinds;
  private final List<String> charities;
  private final List<String> occupations;

  Lanternshire() {
    Map<String, List<String>> words = Resource.words("lanternshire.txt");
    towns = words.getOrDefault("towns", List.of());
    streets = words.getOrDefault("streets", List.of());
    kinds = words.getOrDefault("kinds", List.of());
    charities = words.getOrDefault("charities", List.of());
    occupations = words.getOrDefault("occupations", List.of());
  }

  Address home(int street, int number, int flat) {
    int postcode = postcodeNumber(street);
    String line = number + " " + streetName(street);
    String first = flat == 0 ? line : "Flat " + flat + ", " + line;
    return new Address(first, town(postcode / UNITS), postcode(postcode));
  }

  Address charity(SplittableRandom random) {
    int number = random.nextInt(charities.size());
    int postcode = postcodeNumber(-1 - number);
    String line = "c/o " + charities.get(number);
    return new Address(line, town(postcode / UNITS), postcode(postcode));
  }

  String occupation(int number) {
    return occupations.get(Math.floorMod(number, occupations.size()));
  }

  private static int postcodeNumber(int street) {
    return Math.floorMod(street * SCATTER, POSTCODES);
  }

  private String streetName(int street) {
    long mixed = mix(street);
    int name = (int) Long.remainderUnsigned(mixed, streets.size());
    int kind = (int) Long.remainderUnsigned(mixed >>> 32, kinds.size());
    return streets.get(name) + " " + kinds.get(kind);
  }

  /** The districts are dealt out so that the first town has many and the last few. */
  private String town(int district) {
    double at = (district + 0.5) / DISTRICTS;
    return towns.get((int) (towns.size() * at * at));
  }

  private static String postcode(int number) {
    int unit = number % UNITS;
    int district = number / UNITS;
    return new StringBuilder(8)
        .append(AREAS[district / 99])
        .append(1 + district % 99)
        .append(' ')
        .append(unit / 400)
        .append(UNIT_LETTERS.charAt(unit / 20 % 20))
        .append(UNIT_LETTERS.charAt(unit % 20))
        .toString();
  }

  /** The finalizer of SplitMix64 (G. L. Steele and others 2014). */
  static long mix(long value) {
    long z = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
