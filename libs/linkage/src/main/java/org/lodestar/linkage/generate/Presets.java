package org.lodestar.linkage.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The named plans. */
final class Presets {
  /** Lists that feed each other: care and police, care and health, charity and helpline. */
  private static final List<Dependence> FEEDS =
      List.of(
          new Dependence(0, 1, 0.7),
          new Dependence(1, 2, 1.0),
          new Dependence(1, 3, 0.6),
          new Dependence(2, 4, 0.5),
          new Dependence(4, 5, 1.5));

  private static final List<Field> EIGHT =
      List.of(
          Field.FORENAME,
          Field.SURNAME,
          Field.BIRTH_DATE,
          Field.POSTCODE,
          Field.TOWN,
          Field.ADDRESS,
          Field.CONTACT,
          Field.OCCUPATION);

  private Presets() {}

  static Plan sixLists(int people, long seed, double factor) {
    List<List<String>> rows = Resource.table("typical.psv");
    List<ListPlan> lists = new ArrayList<>();
    for (int column = 1; column < rows.getFirst().size(); column++) {
      lists.add(list(rows, column, factor));
    }
    return new Plan(seed, people, Long.MAX_VALUE, Population.ORDINARY, lists, FEEDS);
  }

  private static ListPlan list(List<List<String>> rows, int column, double factor) {
    Map<Field, Double> missing = new EnumMap<>(Field.class);
    Map<Mistake, Double> mistakes = new EnumMap<>(Mistake.class);
    double inclusion = Double.parseDouble(rows.get(1).get(column));
    double copies = Double.parseDouble(rows.get(2).get(column));
    for (List<String> row : rows.subList(3, rows.size())) {
      String[] measure = row.getFirst().split(" ", 2);
      double chance = Math.min(scaled(Double.parseDouble(row.get(column)), factor), 1);
      if (measure[0].equals("missing")) {
        missing.put(Field.valueOf(measure[1]), chance);
      } else {
        mistakes.put(Mistake.valueOf(measure[1]), chance);
      }
    }
    String name = rows.getFirst().get(column);
    return new ListPlan(name, inclusion, scaled(copies, factor), Field.PERSON, missing, mistakes);
  }

  /** Multiplies the odds, so that a chance never leaves 0 to 1 and 1 stays 1. */
  private static double scaled(double chance, double factor) {
    return chance * factor / (1 - chance + chance * factor);
  }

  /**
   * Shaped so that same birth date, same postcode, and same forename and surname together give
   * about 27 million candidate pairs.
   */
  static Plan millionPeople(long seed) {
    Map<Mistake, Double> mistakes = new EnumMap<>(Mistake.class);
    mistakes.put(Mistake.TRANSLITERATED, 0.05);
    mistakes.put(Mistake.NICKNAME, 0.06);
    mistakes.put(Mistake.NAMES_SWAPPED, 0.01);
    mistakes.put(Mistake.KEYBOARD, 0.12);
    mistakes.put(Mistake.OCR, 0.02);
    mistakes.put(Mistake.PHONETIC, 0.05);
    mistakes.put(Mistake.PLACEHOLDER_BIRTH, 0.002);
    mistakes.put(Mistake.DAY_MONTH_SWAPPED, 0.03);
    mistakes.put(Mistake.DATE_DIGIT, 0.06);
    mistakes.put(Mistake.FORMER_HOME, 0.12);
    mistakes.put(Mistake.TELEPHONE_FORMAT, 0.2);
    Map<Field, Double> missing = new EnumMap<>(Field.class);
    EIGHT.forEach(field -> missing.put(field, 0.03));
    ListPlan list = new ListPlan("people", 1, 1 - 601_281 / 1_000_000.0, EIGHT, missing, mistakes);
    Population population = new Population(Population.ORDINARY.reference(), 58, 1.9, 0, 0.2, 0.8);
    return new Plan(seed, 700_000, 1_000_000, population, List.of(list), List.of());
  }
}
