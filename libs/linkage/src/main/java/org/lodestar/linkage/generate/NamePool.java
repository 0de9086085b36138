package org.lodestar.linkage.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forenames and surnames that go together, the common ones first. Behind the listed surnames
 * stand those that its stems and endings give, so that the tail is long as in real name counts.
 *
 * @param weight share of the people relative to other pools
 * @param feminineSurnames the surnames as women bear them, in the same order
 */
record NamePool(
    String name,
    double weight,
    List<Name> female,
    List<Name> male,
    List<Name> surnames,
    List<Name> feminineSurnames) {
  private static final List<NamePool> ALL =
      Resource.lines("cultures.txt").stream().map(NamePool::read).toList();

  NamePool {
    female = List.copyOf(female);
    male = List.copyOf(male);
    surnames = List.copyOf(surnames);
    feminineSurnames = List.copyOf(feminineSurnames);
  }

  static List<NamePool> all() {
    return ALL;
  }

  private static NamePool read(String name) {
    Map<String, List<String>> words = Resource.words("names/" + name + ".txt");
    Variants variants = new Variants(words.getOrDefault("variant", List.of()));
    List<String> surnames = surnames(words);
    List<Name> named = surnames.stream().map(text -> named(text, variants)).toList();
    return new NamePool(
        name,
        Double.parseDouble(words.getOrDefault("weight", List.of("1")).getFirst()),
        forenames(words.getOrDefault("female", List.of()), variants),
        forenames(words.getOrDefault("male", List.of()), variants),
        named,
        words.containsKey("feminine")
            ? feminine(surnames, words.getOrDefault("feminine", List.of()), variants)
            : named);
  }

  private static List<Name> forenames(List<String> words, Variants variants) {
    return words.stream().map(word -> forename(word.split("/"), variants)).toList();
  }

  private static Name forename(String[] forms, Variants variants) {
    return Name.of(forms[0], List.of(forms).subList(1, forms.length), variants.of(forms[0]));
  }

  private static Name named(String surname, Variants variants) {
    return Name.of(surname, List.of(), variants.of(surname));
  }

  private static List<String> surnames(Map<String, List<String>> words) {
    Set<String> all = new LinkedHashSet<>(words.getOrDefault("surname", List.of()));
    List<String> stems = words.getOrDefault("stem", List.of());
    List<String> endings = words.getOrDefault("ending", List.of());
    // In diagonals, so that no stem holds all the common places.
    for (int round = 0; round < endings.size(); round++) {
      for (int i = 0; i < stems.size(); i++) {
        all.add(stems.get(i) + endings.get((round + i) % endings.size()));
      }
    }
    return new ArrayList<>(all);
  }

  private static List<Name> feminine(List<String> surnames, List<String> rules, Variants variants) {
    return surnames.stream().map(text -> named(feminine(text, rules), variants)).toList();
  }

  /** By the first rule {@code from>to} whose ending fits. */
  private static String feminine(String surname, List<String> rules) {
    for (String rule : rules) {
      String[] parts = rule.split(">", 2);
      if (surname.endsWith(parts[0])) {
        return surname.substring(0, surname.length() - parts[0].length()) + parts[1];
      }
    }
    return surname;
  }
}
