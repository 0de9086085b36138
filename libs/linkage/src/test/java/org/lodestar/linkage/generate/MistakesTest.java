package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MistakesTest {
  private static final Plan CLEAN = Made.aCleanPlan(6_000);
  private static final List<MadeRecord> AS_THEY_ARE = Made.records(CLEAN);

  /** What a mistake may change; the other fields stay as they are. */
  private static final Map<Mistake, List<Field>> TOUCHED =
      Map.ofEntries(
          Map.entry(Mistake.TRANSLITERATED, List.of(Field.FORENAME, Field.SURNAME)),
          Map.entry(Mistake.NICKNAME, List.of(Field.FORENAME)),
          Map.entry(Mistake.PARTS_REORDERED, List.of(Field.FORENAME, Field.SURNAME)),
          Map.entry(Mistake.NAMES_SWAPPED, List.of(Field.FORENAME, Field.SURNAME)),
          Map.entry(Mistake.KEYBOARD, slippery()),
          Map.entry(Mistake.OCR, slippery()),
          Map.entry(Mistake.PHONETIC, slippery()),
          Map.entry(Mistake.SEX_WRONG, List.of(Field.SEX)),
          Map.entry(Mistake.PLACEHOLDER_BIRTH, List.of(Field.BIRTH_DATE)),
          Map.entry(Mistake.YEAR_ONLY, List.of(Field.BIRTH_DATE)),
          Map.entry(Mistake.DAY_MONTH_SWAPPED, List.of(Field.BIRTH_DATE)),
          Map.entry(Mistake.DATE_DIGIT, List.of(Field.BIRTH_DATE)),
          Map.entry(Mistake.FORMER_HOME, home()),
          Map.entry(Mistake.CHARITY_ADDRESS, home()),
          Map.entry(Mistake.PARTIAL_PLATE, List.of(Field.PLATE)),
          Map.entry(Mistake.TELEPHONE_FORMAT, List.of(Field.TELEPHONE, Field.CONTACT)));

  /** The records to which it can happen are those to which it happens at a chance of 1. */
  @ParameterizedTest
  @EnumSource
  void aMistakeIsMadeAtItsRateAmongTheRecordsToWhichItCanHappen(Mistake mistake) {
    BitSet can = marked(mistake, 1);
    BitSet did = marked(mistake, 0.3);
    int tried = can.cardinality();
    assertThat(tried).isGreaterThan(300);
    assertThat((double) did.cardinality())
        .isCloseTo(tried * 0.3, offset(Made.fiveSigma(tried, 0.3)));
    did.andNot(can);
    assertThat(did.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aMarkedRecordDiffersInItsFieldsAndAnUnmarkedOneNowhere(Mistake mistake) {
    List<MadeRecord> made = Made.records(Made.with(CLEAN, mistake, 0.5));
    int unseen = 0;
    for (int i = 0; i < made.size(); i++) {
      MadeRecord before = AS_THEY_ARE.get(i);
      List<Field> changed = changed(before, made.get(i));
      assertThat(Objects.requireNonNull(TOUCHED.get(mistake))).containsAll(changed);
      boolean marked = made.get(i).mistakes().contains(mistake);
      assertThat(changed.isEmpty() || marked).isTrue();
      unseen += marked && changed.isEmpty() ? 1 : 0;
    }
    // Someone may be born on 1 January, and two moves may end in one street.
    assertThat(unseen).isLessThan(made.size() / 100);
  }

  @Test
  void aSwappedDateIsADateWithDayAndMonthExchanged() {
    List<MadeRecord> made = Made.records(Made.with(CLEAN, Mistake.DAY_MONTH_SWAPPED, 1));
    for (int i = 0; i < made.size(); i++) {
      LocalDate before = LocalDate.parse(AS_THEY_ARE.get(i).find(Field.BIRTH_DATE).orElseThrow());
      LocalDate after = LocalDate.parse(made.get(i).find(Field.BIRTH_DATE).orElseThrow());
      boolean can = before.getDayOfMonth() <= 12;
      assertThat(after.getDayOfMonth())
          .isEqualTo(can ? before.getMonthValue() : before.getDayOfMonth());
      assertThat(after.getYear()).isEqualTo(before.getYear());
    }
  }

  @Test
  void placeholdersAreFirstsOfJanuaryAndYearsStandAlone() {
    assertThat(Made.records(Made.with(CLEAN, Mistake.PLACEHOLDER_BIRTH, 1)))
        .allMatch(made -> made.find(Field.BIRTH_DATE).orElseThrow().endsWith("-01-01"));
    assertThat(Made.records(Made.with(CLEAN, Mistake.YEAR_ONLY, 1)))
        .allMatch(made -> made.find(Field.BIRTH_DATE).orElseThrow().matches("[0-9]{4}"));
  }

  @Test
  void namesSwapColumns() {
    List<MadeRecord> made = Made.records(Made.with(CLEAN, Mistake.NAMES_SWAPPED, 1));
    for (int i = 0; i < made.size(); i++) {
      assertThat(made.get(i).find(Field.FORENAME))
          .isEqualTo(AS_THEY_ARE.get(i).find(Field.SURNAME));
      assertThat(made.get(i).find(Field.SURNAME))
          .isEqualTo(AS_THEY_ARE.get(i).find(Field.FORENAME));
    }
  }

  @Test
  void aPartialPlateFitsTheWholeOne() {
    List<MadeRecord> made = Made.records(Made.with(CLEAN, Mistake.PARTIAL_PLATE, 1));
    for (int i = 0; i < made.size(); i++) {
      String plate = made.get(i).find(Field.PLATE).orElse("?");
      assertThat(plate).contains("?");
      assertThat(AS_THEY_ARE.get(i).find(Field.PLATE).orElse("X")).matches(plate.replace("?", "."));
    }
  }

  @Test
  void telephoneNumbersKeepTheirDigits() {
    List<MadeRecord> made = Made.records(Made.with(CLEAN, Mistake.TELEPHONE_FORMAT, 1));
    for (int i = 0; i < made.size(); i++) {
      String told = made.get(i).find(Field.TELEPHONE).orElse("");
      String digits = told.replace("+44", "0").replaceAll("[^0-9]", "");
      String before = AS_THEY_ARE.get(i).find(Field.TELEPHONE).orElse("");
      assertThat(digits).isEqualTo(before.replace(" ", ""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aValueIsMissingAtItsRate(Field field) {
    ListPlan list = CLEAN.lists().getFirst().withMissing(field, 0.25);
    List<MadeRecord> made = Made.records(CLEAN.withLists(List.of(list)));
    long had = AS_THEY_ARE.stream().filter(record -> record.find(field).isPresent()).count();
    long has = made.stream().filter(record -> record.find(field).isPresent()).count();
    assertThat((double) has).isCloseTo(had * 0.75, offset(Made.fiveSigma(had, 0.25)));
  }

  private static BitSet marked(Mistake mistake, double chance) {
    List<MadeRecord> made = Made.records(Made.with(CLEAN, mistake, chance));
    BitSet marked = new BitSet();
    for (int i = 0; i < made.size(); i++) {
      marked.set(i, made.get(i).mistakes().contains(mistake));
    }
    return marked;
  }

  private static List<Field> changed(MadeRecord before, MadeRecord after) {
    return List.of(Field.values()).stream()
        .filter(field -> !before.find(field).equals(after.find(field)))
        .toList();
  }

  private static List<Field> slippery() {
    return List.of(Field.FORENAME, Field.SURNAME, Field.ADDRESS, Field.POSTCODE);
  }

  private static List<Field> home() {
    return List.of(Field.ADDRESS, Field.TOWN, Field.POSTCODE);
  }
}
