package org.lodestar.linkage.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The forenames and surnames that go together, the common ones first. Behind the listed surnames
 * stand those that its stems and endings give, so that the tail is long as in real name counts.
 */
final class NamePool {
  private static final double MANDELBROT = 2.7;

  private final String name;
  private final double weight;
  private final List<Name> female;
  private final List<Name> male;
  private final List<Name> surnames;
  private final List<Name> feminineSurnames;
  private final Alias drawFemale;
  private final Alias drawMale;
  private final Alias drawSurname;

  private NamePool(String name, double skew) {
    this.name = name;
    Map<String, List<String>> words = Resource.words("names/" + name + ".txt");
    Variants variants = new Variants(words.getOrDefault("variant", List.of()));
    Feminine feminine = new Feminine(words.getOrDefault("feminine", List.of()));
    List<String> family = surnames(words);
    weight = Double.parseDouble(words.getOrDefault("weight", List.of("1")).getFirst());
    female = forenames(words.getOrDefault("female", List.of()), variants);
    male = forenames(words.getOrDefault("male", List.of()), variants);
    surnames = family.stream().map(text -> named(text, variants)).toList();
    feminineSurnames = family.stream().map(text -> named(feminine.of(text), variants)).toList();
    drawFemale = zipf(female.size(), skew);
    drawMale = zipf(male.size(), skew);
    drawSurname = zipf(surnames.size(), skew);
  }

  static List<NamePool> all(double skew) {
    return Resource.lines("cultures.txt").stream().map(name -> new NamePool(name, skew)).toList();
  }

  String name() {
    return name;
  }

  double weight() {
    return weight;
  }

  Name forename(boolean isFemale, SplittableRandom random) {
    return isFemale ? female.get(drawFemale.draw(random)) : male.get(drawMale.draw(random));
  }

  int drawSurname(SplittableRandom random) {
    return drawSurname.draw(random);
  }

  Name surname(int number, boolean isFemale) {
    return (isFemale ? feminineSurnames : surnames).get(number);
  }

  int surnames() {
    return surnames.size();
  }

  private static Alias zipf(int size, double skew) {
    double[] weights = new double[size];
    for (int rank = 0; rank < size; rank++) {
      weights[rank] = StrictMath.pow(rank + 1 + MANDELBROT, -skew);
    }
    return new Alias(weights);
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

  /** The form of a surname that a woman bears where the language has one. */
  private record Feminine(List<String> rules) {
    String of(String surname) {
      for (String rule : rules) {
        String[] parts = rule.split(">", 2);
        if (surname.endsWith(parts[0])) {
          return surname.substring(0, surname.length() - parts[0].length()) + parts[1];
        }
      }
      return surname;
    }
  }
}
