package org.lodestar.linkage.generate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one list holds and how well it is kept.
 *
 * @param name also the name of its file, in small letters, digits and underscores
 * @param inclusion chance that a person is on the list
 * @param copies chance of one more record of a person already on it, again and again, so that
 *     {@code 1 / (1 - copies)} records are expected; 0 declares the list free of duplicates
 * @param fields its columns after {@code id}, in order
 * @param missing chance that a value is absent though the person has one
 * @param mistakes chance of a mistake in a record to which it can happen
 */
public record ListPlan(
    String name,
    double inclusion,
    double copies,
    List<Field> fields,
    Map<Field, Double> missing,
    Map<Mistake, Double> mistakes) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  public ListPlan {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of a list: " + name);
    }
    fields = List.copyOf(fields);
    missing = Map.copyOf(missing);
    mistakes = Map.copyOf(mistakes);
    requireChance("inclusion", inclusion);
    requireChance("copies", copies);
    missing.forEach((field, chance) -> requireChance("missing " + field, chance));
    mistakes.forEach((mistake, chance) -> requireChance(mistake.name(), chance));
    requireRoom(mistakes, Mistake.PLACEHOLDER_BIRTH, Mistake.YEAR_ONLY, Mistake.DAY_MONTH_SWAPPED);
    requireRoom(mistakes, Mistake.FORMER_HOME, Mistake.CHARITY_ADDRESS);
    if (copies > 0.9) {
      throw new IllegalArgumentException("copies above 0.9 would make one person most of a list");
    }
    if (fields.isEmpty() || new HashSet<>(fields).size() < fields.size()) {
      throw new IllegalArgumentException("a list has at least one field and none twice");
    }
  }

  /** A list with all fields of a person and nothing wrong in it. */
  public static ListPlan clean(String name, double inclusion) {
    return new ListPlan(name, inclusion, 0, Field.PERSON, Map.of(), Map.of());
  }

  public boolean duplicateFree() {
    return copies == 0;
  }

  public ListPlan withCopies(double chance) {
    return new ListPlan(name, inclusion, chance, fields, missing, mistakes);
  }

  public ListPlan withFields(List<Field> kept) {
    return new ListPlan(name, inclusion, copies, kept, missing, mistakes);
  }

  public ListPlan with(Mistake mistake, double chance) {
    Map<Mistake, Double> changed = new EnumMap<>(Mistake.class);
    changed.putAll(mistakes);
    changed.put(mistake, chance);
    return new ListPlan(name, inclusion, copies, fields, missing, changed);
  }

  public ListPlan withMissing(Field field, double chance) {
    Map<Field, Double> changed = new EnumMap<>(Field.class);
    changed.putAll(missing);
    changed.put(field, chance);
    return new ListPlan(name, inclusion, copies, fields, changed, mistakes);
  }

  double chance(Mistake mistake) {
    return mistakes.getOrDefault(mistake, 0.0);
  }

  double chanceMissing(Field field) {
    return missing.getOrDefault(field, 0.0);
  }

  private static void requireChance(String what, double chance) {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(what + " is a chance from 0 to 1, not " + chance);
    }
  }

  /** Mistakes that shut each other out share one throw of the dice. */
  private static void requireRoom(Map<Mistake, Double> mistakes, Mistake... exclusive) {
    double sum = 0;
    for (Mistake mistake : exclusive) {
      sum += mistakes.getOrDefault(mistake, 0.0);
    }
    if (sum > 1) {
      throw new IllegalArgumentException(List.of(exclusive) + " shut each other out: sum above 1");
    }
  }
}
