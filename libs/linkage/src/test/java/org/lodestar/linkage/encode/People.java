package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented people, made of syllables that nobody is called by. */
public final class People {
  private static final String[] STARTS = {
    "Bo", "Da", "Fe", "Gu", "Ki", "Lo", "Mu", "Na", "Pi", "Zo"
  };
  private static final String[] ENDS = {
    "bal", "dor", "fin", "gam", "lix", "mur", "nep", "rus", "tav"
  };

  private People() {}

  public static List<Entry> some(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Entry> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(person("p" + i, random));
    }
    return people;
  }

  static Entry person(String id, SplittableRandom random) {
    return new Entry(
        id,
        Map.of(
            "forename",
            word(random, 1),
            "surname",
            word(random, 2),
            "born",
            date(random),
            "postcode",
            "ZZ" + random.nextInt(1, 40) + " " + random.nextInt(10) + letters(random),
            "sex",
            random.nextBoolean() ? "F" : "M",
            "street",
            word(random, 2) + " Way"));
  }

  /** The same person as another list has it: one letter of the surname is wrong. */
  public static Entry misspelt(Entry person, SplittableRandom random) {
    Map<String, String> values = new HashMap<>(person.values());
    String surname = values.getOrDefault("surname", "");
    int at = random.nextInt(surname.length());
    values.put("surname", surname.substring(0, at) + "y" + surname.substring(at + 1));
    return new Entry(person.id(), values);
  }

  private static String word(SplittableRandom random, int syllables) {
    StringBuilder word = new StringBuilder(STARTS[random.nextInt(STARTS.length)]);
    for (int i = 0; i < syllables; i++) {
      word.append(ENDS[random.nextInt(ENDS.length)]);
    }
    return word.toString();
  }

  private static String date(SplittableRandom random) {
    return "%d-%02d-%02d"
        .formatted(random.nextInt(1950, 2008), random.nextInt(1, 13), random.nextInt(1, 29));
  }

  private static String letters(SplittableRandom random) {
    return "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26));
  }
}
