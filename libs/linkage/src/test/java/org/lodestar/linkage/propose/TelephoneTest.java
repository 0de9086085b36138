package org.lodestar.linkage.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Graders;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/** Telephone numbers as proposed settings compare them: the same one is written in many ways. */
class TelephoneTest {
  @ParameterizedTest
  @CsvSource({
    "07700 900123 45678, 07700 900123 45678, the same",
    "07700 900123 45678, 0770090012345678, 'the same number, written otherwise'",
    "07700 900123 45678, +44 7700 900123 45678, 'the same number, written otherwise'",
    "07700 900123 45678, +4477 0090012345678, 'the same number, written otherwise'",
    "07700 900123 45678, (0)7700-900123-45678, 'the same number, written otherwise'",
    "07700 900123, 01632 900123, the same last six digits",
    "07700 900123 45678, 07700 900123 45668, one character off",
    "07700 900123 45678, 07700 900999 11111, All other",
  })
  void whatCountsIsWhichDigitsThereAre(String left, String right, String level) {
    List<String> numbers = new ArrayList<>(List.of(left, right));
    for (int i = 0; i < 50; i++) {
      numbers.add("07700 900%03d %05d".formatted(i, 3 * i));
    }
    Columns columns = new Columns(Table.of("t", List.of(Column.of("telephone", numbers))));
    Comparison comparison =
        Proposal.of(columns, LinkType.DEDUPE_ONLY, 40, 1).model().comparisons().getFirst();
    int grade = new Graders(columns).of(comparison).grade(0, 1);
    assertThat(comparison.levels().get(grade).label()).startsWith(level);
  }
}
