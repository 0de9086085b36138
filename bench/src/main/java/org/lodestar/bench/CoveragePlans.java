package org.lodestar.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.lodestar.linkage.generate.Dependence;
import org.lodestar.linkage.generate.Field;
import org.lodestar.linkage.generate.ListPlan;
import org.lodestar.linkage.generate.Mistake;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.generate.Population;

/**
 * Plans on which estimates of overlaps are measured: the usual ones, four other lists of people in
 * larger homes, and any number of plans drawn by chance, so that what was chosen on some can be
 * held to others.
 */
final class CoveragePlans {
  private static final String DRAWN = "drawn-";
  private static final LocalDate REFERENCE = LocalDate.of(2026, 1, 1);

  private CoveragePlans() {}

  /**
   * @param name easy, typical, hard, four, or drawn- with a number
   */
  static Plan of(String name, int people, long seed) {
    return switch (name) {
      case "easy" -> Plan.easy(people, seed);
      case "typical" -> Plan.typical(people, seed);
      case "hard" -> Plan.hard(people, seed);
      case "four" -> four(people, seed);
      default -> {
        if (!name.matches(DRAWN + "\\d{1,6}")) {
          throw new IllegalArgumentException(
              "The plan is easy, typical, hard, four or such as drawn-7, not " + name + ".");
        }
        yield drawn(Integer.parseInt(name.substring(DRAWN.length())), people, seed);
      }
    };
  }

  private static Plan four(int people, long seed) {
    List<ListPlan> usual = Plan.typical(people, seed).lists();
    List<ListPlan> lists =
        List.of(
            list(usual.get(0), "housing", 0.6, 0, 1.2),
            list(usual.get(3), "gp", 0.75, 0.03, 0.8),
            list(usual.get(2), "probation", 0.15, 0.08, 1.3),
            list(usual.get(4), "shelter", 0.12, 0.05, 1));
    return new Plan(
        seed,
        people,
        Long.MAX_VALUE,
        new Population(REFERENCE, 75, 6, 0.08, 1, 0.95),
        lists,
        List.of(new Dependence(0, 1, 0.5), new Dependence(2, 3, 1)));
  }

  /** Two to six lists, their size, care and columns, and how people live, all by chance. */
  private static Plan drawn(int number, int people, long seed) {
    SplittableRandom random = new SplittableRandom(991L * number + 17);
    List<ListPlan> usual = Plan.typical(people, seed).lists();
    int size = 2 + random.nextInt(5);
    List<Field> fields = new ArrayList<>(Field.PERSON);
    for (Field field : List.of(Field.TELEPHONE, Field.EMAIL, Field.PLATE, Field.SEX, Field.TOWN)) {
      if (random.nextInt(3) == 0) {
        fields.remove(field);
      }
    }
    List<ListPlan> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ListPlan like = usual.get(random.nextInt(usual.size()));
      double inclusion = 0.08 * Math.pow(0.75 / 0.08, random.nextDouble());
      if (i == 0) {
        inclusion = 0.4 + 0.4 * random.nextDouble();
      }
      double copies = random.nextInt(2) == 0 ? 0 : 0.15 * random.nextDouble();
      double care = Math.exp((random.nextDouble() - 0.5) * 1.6);
      String name = "list" + (char) ('a' + i);
      lists.add(list(like, name, inclusion, copies, care).withFields(fields));
    }
    List<Dependence> dependences = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      dependences.add(new Dependence(i - 1, i, 1.5 * random.nextDouble()));
    }
    Population population =
        new Population(
            REFERENCE,
            60 + random.nextInt(35),
            2 + random.nextInt(20),
            0.12 * random.nextDouble(),
            0.6 + 0.5 * random.nextDouble(),
            0.6 + 0.38 * random.nextDouble());
    return new Plan(seed, people, Long.MAX_VALUE, population, lists, dependences);
  }

  /**
   * @param factor by which the odds of gaps and mistakes are multiplied
   */
  private static ListPlan list(
      ListPlan like, String name, double inclusion, double copies, double factor) {
    Map<Field, Double> missing = new EnumMap<>(Field.class);
    like.missing().forEach((field, chance) -> missing.put(field, scaled(chance, factor)));
    Map<Mistake, Double> mistakes = new EnumMap<>(Mistake.class);
    like.mistakes().forEach((mistake, chance) -> mistakes.put(mistake, scaled(chance, factor)));
    return new ListPlan(name, inclusion, copies, like.fields(), missing, mistakes);
  }

  private static double scaled(double chance, double factor) {
    return Math.min(1, chance * factor / (1 - chance + chance * factor));
  }
}
