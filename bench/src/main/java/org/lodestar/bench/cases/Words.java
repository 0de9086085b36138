package org.lodestar.bench.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented words and names. Words are as unevenly frequent as those of a language (the second half
 * as frequent as the first), so that a search meets common ones and rare ones.
 */
final class Words {
  /** How many different words there are. */
  static final int COUNT = 4_000;

  private static final List<String> SYLLABLES =
      List.of("ba", "ko", "ri", "tel", "mun", "sa", "dor", "vi", "lan", "pe", "gu", "shem", "fo");
  private static final List<String> GIVEN =
      List.of(
          "Maria", "Ana", "Thanh", "Linh", "Piotr", "Ewa", "Arben", "Elira", "Ivan", "Olga", "Joao",
          "Beatriz", "John", "Mary", "Amina", "Yusuf", "Chen", "Mei", "Sofia", "Luca");
  private static final List<String> FAMILY =
      List.of("Popescu", "Nguyen", "Kowalski", "Hoxha", "Ivanov", "Silva", "Smith", "Example");

  private static final double[] FREQUENCY = frequency();

  private Words() {}

  private static double[] frequency() {
    double[] sums = IntStream.range(0, COUNT).mapToDouble(rank -> 1.0 / (rank + 10)).toArray();
    Arrays.parallelPrefix(sums, Double::sum);
    return Arrays.stream(sums).map(sum -> sum / sums[COUNT - 1]).toArray();
  }

  /** The word of a rank: 0 is the commonest. */
  static String word(int rank) {
    int size = SYLLABLES.size();
    return SYLLABLES.get(rank % size)
        + SYLLABLES.get(rank / size % size)
        + SYLLABLES.get(rank / size / size % size)
        + (rank >= size * size * size ? "x" : "");
  }

  /** So many words, each as often as its rank says. */
  static List<String> some(Random random, int count) {
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int at = Arrays.binarySearch(FREQUENCY, random.nextDouble());
      words.add(word(Math.min(COUNT - 1, at < 0 ? -at - 1 : at)));
    }
    return words;
  }

  /** A given name and a family name: 20 of the one, 8 familiar and 400 made of the other. */
  static String name(Random random) {
    return GIVEN.get(random.nextInt(GIVEN.size())) + " " + family(random);
  }

  private static String family(Random random) {
    if (random.nextInt(4) == 0) {
      return FAMILY.get(random.nextInt(FAMILY.size()));
    }
    String made = word(random.nextInt(400)) + "son";
    return Character.toUpperCase(made.charAt(0)) + made.substring(1);
  }

  /** A number out of those that are set aside for inventions. */
  static String phone(Random random) {
    return "07700 9" + (10_000 + random.nextInt(90_000));
  }
}
