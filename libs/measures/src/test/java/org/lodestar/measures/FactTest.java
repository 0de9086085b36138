package org.lodestar.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invented Person",
        "Popescu",
        "C-7K3M-Q2",
        "01a21dc0-a243-7893-ac71-6e6fe23ff719",
        "07700 900123",
        "07700900123",
        "somebody@example.org",
        "RM17 6SL",
        "",
        "A_CODE_THAT_GOES_ON_AND_ON_FOR_MORE_THAN_40"
      })
  void aNameAReferenceOrANumberIsNoHeading(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.of("concern.raised", MAY).with("type", word))
        .withMessageNotContaining(word.isEmpty() ? "no such words" : word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"concern", "Concern.raised", "concern.C-7K3M-Q2", "concern.raised.today"})
  void aKindIsTwoWords(String kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> Fact.of(kind, MAY));
  }

  @Test
  void headingsOfADimensionComeTogetherInAnyOrder() {
    Fact one =
        Fact.of("concern.raised", MAY).with("type", "FORCED_LABOUR").with("type", "CRIMINAL");
    Fact other = Fact.of("concern.raised", MAY).with("type", "CRIMINAL", "FORCED_LABOUR");
    assertThat(one).isEqualTo(other);
    assertThat(one.line())
        .isEqualTo(other.line())
        .isEqualTo("concern.raised|2026-05|type=CRIMINAL,FORCED_LABOUR|");
  }

  @Test
  void aWardIsAHeading() {
    assertThat(Fact.of("champion.begun", MAY).with("ward", "E05002233").tags("ward"))
        .containsExactly("E05002233");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concern.raised|2026-05||",
        "concern.raised|2026-05|type=CRIMINAL,FORCED_LABOUR|",
        "concern.triaged|2026-05|within=DAY|hours=-3",
        "concern.raised|2026-05|type=CRIMINAL||BACK",
        "review.settled|2026-05|after=M3;result=WELL;still=FREE,INCOME|days=12;hours=300"
      })
  void aLineIsReadAsTheFactThatWroteIt(String line) {
    assertThat(Fact.read(line).line()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "concern.raised|2026-05|",
        "concern.raised|2026-05-01||",
        "concern.raised|2026-05|||back",
        "concern.raised|2026-05|||BACK|",
        "concern.raised|2026-05|type|",
        "concern.raised|2026-05|type=Popescu|",
        "concern.raised|2026-05|type=|",
        "concern.raised|2026-05||hours=some"
      })
  void aLineThatNoFactWroteIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> readOrRefuse(line))
        .withMessageNotContaining("Popescu");
  }

  private static void readOrRefuse(String line) {
    try {
      Fact.read(line);
    } catch (java.time.DateTimeException noMonth) {
      throw new IllegalArgumentException("No month", noMonth);
    }
  }
}
