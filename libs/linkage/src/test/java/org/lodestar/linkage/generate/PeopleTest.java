package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is true of all made-up people: nobody real can be met, and they live as people do. */
class PeopleTest {
  private static final List<MadeRecord> PEOPLE = Made.records(Made.aCleanPlan(50_000));

  @Test
  void postcodesHaveTheRightFormInAreasThatAreNotInUse() {
    assertThat(PEOPLE)
        .allMatch(
            made ->
                value(made, Field.POSTCODE)
                    .matches("Z[XTLRNH][1-9][0-9]? [0-9][ABD-HJLNP-UW-Z]{2}"));
  }

  @Test
  void telephonesMailAndPlatesCanBelongToNobody() {
    assertThat(PEOPLE)
        .allMatch(made -> optional(made, Field.TELEPHONE, "07700 900[0-9]{3} [0-9]{5}"))
        .allMatch(made -> optional(made, Field.EMAIL, "[a-z]+\\.[a-z]+[0-9]{1,4}@example\\.org"))
        .allMatch(made -> optional(made, Field.PLATE, "Q[A-Z][0-9]{2} [A-HJ-PR-Z]{3}"));
  }

  @Test
  void namesAreSkewedAsRealOnesAre() {
    List<Long> counts = countsOf(Field.SURNAME);
    assertThat(counts.size()).isGreaterThan(3_000);
    assertThat(counts.getFirst()).isGreaterThan(5 * counts.get(50));
    assertThat(counts.get(50)).isGreaterThan(5 * counts.get(1_500));
  }

  @Test
  void mostHomesAreFamiliesAndSomeHouseManyUnrelatedPeople() {
    Collection<List<MadeRecord>> homes =
        PEOPLE.stream()
            .collect(
                Collectors.groupingBy(
                    made -> value(made, Field.POSTCODE) + value(made, Field.ADDRESS)))
            .values();
    assertThat((double) PEOPLE.size() / homes.size()).isBetween(2.0, 3.0);
    assertThat(homes.stream().filter(home -> surnames(home) >= 6).count())
        .isBetween(homes.size() / 100L, homes.size() / 20L);
  }

  @Test
  void aPostcodeIsSharedByAboutAsManyHomesAsAskedFor() {
    Map<String, Long> homes =
        PEOPLE.stream()
            .map(made -> value(made, Field.POSTCODE) + "|" + value(made, Field.ADDRESS))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    home -> home.substring(0, home.indexOf('|')), Collectors.counting()));
    double mean = homes.values().stream().mapToLong(Long::longValue).average().orElseThrow();
    assertThat(mean).isBetween(12.0, 15.0);
  }

  @Test
  void oneTownHasOnePostcodeDistrict() {
    Map<String, Long> towns =
        PEOPLE.stream()
            .collect(
                Collectors.groupingBy(
                    made -> value(made, Field.POSTCODE).split(" ")[0],
                    Collectors.mapping(
                        made -> value(made, Field.TOWN),
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));
    assertThat(towns.values()).allMatch(count -> count == 1);
    assertThat(countsOf(Field.TOWN)).hasSizeGreaterThan(15);
  }

  @Test
  void namesComeFromThePoolThatIsNamed() {
    Map<String, List<MadeRecord>> pools =
        PEOPLE.stream().collect(Collectors.groupingBy(MadeRecord::namePool));
    assertThat(pools).hasSize(29);
    assertThat(pools.get("punjabi"))
        .anyMatch(made -> value(made, Field.SURNAME).equals("Kaur"))
        .noneMatch(made -> value(made, Field.SURNAME).equals("Jones"));
  }

  @Test
  void everyPoolIsLargeEnoughToTellPeopleApart() {
    assertThat(NamePool.all())
        .hasSize(29)
        .allMatch(pool -> pool.surnames().size() >= 17)
        .allMatch(pool -> pool.female().size() >= 17 && pool.male().size() >= 17);
  }

  private static List<Long> countsOf(Field field) {
    return PEOPLE.stream()
        .map(made -> value(made, field))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values()
        .stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static int surnames(List<MadeRecord> home) {
    return new HashSet<>(home.stream().map(made -> value(made, Field.SURNAME)).toList()).size();
  }

  private static boolean optional(MadeRecord made, Field field, String pattern) {
    return made.find(field).map(value -> value.matches(pattern)).orElse(true);
  }

  private static String value(MadeRecord made, Field field) {
    return made.find(field).orElseThrow();
  }
}
