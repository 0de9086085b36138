package org.lodestar.app.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.RetentionRule.Terms;
import org.lodestar.app.vault.RecordClass;

/** What a look at all records counts, and when it takes too much for a mistake. */
class LinesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 5, false",
    "0, 100, 5, false",
    "5, 100, 5, false",
    "6, 100, 5, true",
    "1, 20, 5, false",
    "1, 19, 5, true",
    "1, 0, 5, true",
    "10, 10, 100, false",
    "2000000, 40000000, 5, false",
    "2000001, 40000000, 5, true"
  })
  void moreThanTheShareOfAllIsTooMany(long due, long kept, int most, boolean tooMany) {
    assertThat(Lines.isTooMany(due, kept, most)).isEqualTo(tooMany);
  }

  @Test
  void eachClassIsCountedApartByHowItStands() {
    RetentionRule rule =
        new RetentionRule(
            UUID.randomUUID(),
            RecordClass.CONCERN,
            3,
            new Terms(1, null, Doing.DISPOSE, 0, 50, "A test", false),
            null,
            Instant.EPOCH);
    List<Looked> records = new ArrayList<>();
    add(records, RecordClass.CONCERN, Listed.DUE, 2);
    add(records, RecordClass.CONCERN, Listed.HELD, 3);
    add(records, RecordClass.CONCERN, Listed.OPEN, 4);
    add(records, RecordClass.CONCERN, Listed.REVIEW, 5);
    add(records, RecordClass.DRAFT, Listed.DUE, 7);
    List<DisposalLine> lines =
        Lines.of(Map.of(RecordClass.CONCERN, rule), Map.of(RecordClass.CONCERN, 20L), records);
    assertThat(lines)
        .containsExactly(
            new DisposalLine(
                RecordClass.CONCERN,
                rule.id(),
                3,
                new DisposalLine.Tally(20, 2, 3, 4, 5),
                false,
                0,
                0));
  }

  private static void add(List<Looked> to, RecordClass recordClass, Listed how, int times) {
    for (int time = 0; time < times; time++) {
      to.add(new Looked(recordClass, UUID.randomUUID(), how));
    }
  }
}
