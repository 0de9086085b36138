package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final ListPlan LIST = ListPlan.clean("police", 0.5);

  @Test
  void aListRefusesWhatIsNoChance() {
    refused(() -> ListPlan.clean("police", 1.5), "inclusion is a chance from 0 to 1, not 1.5");
    refused(() -> LIST.with(Mistake.OCR, -0.1), "OCR is a chance");
    refused(() -> LIST.withMissing(Field.SEX, Double.NaN), "missing SEX is a chance");
    refused(() -> LIST.withCopies(0.95), "copies above 0.9");
  }

  @Test
  void mistakesThatShutEachOtherOutMustFitIntoOne() {
    ListPlan half = LIST.with(Mistake.YEAR_ONLY, 0.6);
    refused(() -> half.with(Mistake.PLACEHOLDER_BIRTH, 0.6), "sum above 1");
  }

  @Test
  void aListNeedsANameThatCanBeAFileAndFieldsOnce() {
    refused(() -> ListPlan.clean("../police", 0.5), "not a name of a list");
    refused(() -> LIST.withFields(List.of(Field.SEX, Field.SEX)), "none twice");
    refused(() -> LIST.withFields(List.of()), "at least one field");
  }

  @Test
  void aPlanNeedsListsOfDifferentNamesAndDependencesBetweenThem() {
    refused(() -> Made.aPlanOf(1, List.of(LIST, LIST)), "same name");
    refused(() -> Made.aPlanOf(1, List.of()), "1 to 12 lists");
    refused(() -> Made.aPlanOf(0, List.of(LIST)), "at least one person");
    refused(
        () -> Made.aPlanOf(1, List.of(LIST)).withDependences(List.of(new Dependence(0, 1, 1))),
        "no such list");
    refused(() -> new Dependence(1, 1, 1), "two different lists");
  }

  @Test
  void anOverlapTableHasOneCountForEachHistory() {
    refused(() -> new Overlaps(List.of("a", "b"), List.of(1L, 2L)), "one count for each history");
    refused(
        () -> new ListPlan("a", 1, 0, Field.PERSON, Map.of(Field.SEX, 2.0), Map.of()),
        "missing SEX");
  }

  private static void refused(ThrowingCallable making, String words) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(words);
  }
}
