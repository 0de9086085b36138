package org.lodestar.app.voice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.VoiceFile;
import org.lodestar.app.voice.VoiceFile.Line;

class VoiceReaderTest {
  private static final Result VOTES = new Result(Kind.VOTES, 200);

  private static VoiceFile read(String text) {
    return VoiceReader.read(text.replace("|", "\n"), VOTES);
  }

  private static String faults(VoiceFile file) {
    return file.faults().stream()
        .map(each -> each.row() + " " + each.kind())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "item,votes|A,1|B,2",
        "Topic;Count|A;1|B;2",
        "number\titem\tnote|1\tA\tx|2\tB\ty",
        "\uFEFFOPTION,Responses|A,1|,|B,2",
        "item,votes|\"A\", 1 |B,2"
      })
  void columnsAreKnownByAnyOfTheirNames(String text) {
    VoiceFile file = read(text);
    assertThat(faults(file)).isEmpty();
    assertThat(file.lines()).containsExactly(new Line("A", 1, false), new Line("B", 2, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "''~0 NOTHING",
        "item,votes~0 NOTHING",
        "what is it,votes|A,1~1 NO_ITEM",
        "item,how often|A,1~1 NO_NUMBER",
        "x,y|A,1~1 NO_ITEM, 1 NO_NUMBER",
        "item,votes|A,many|B,-1|C,2.5~2 NUMBER, 3 NUMBER, 4 NUMBER",
        "item,votes|A,201~2 MORE",
        "item,votes|A,1|a,2~3 TWICE",
        "item,votes|,1~2 ITEM",
        "item,votes|A~2 NUMBER",
        "item,votes,counts|A,1,perhaps~2 COUNTED",
        "item,votes|\"A,1~2 NUMBER"
      })
  void whatIsWrongIsToldWithItsRowAndNothingIsTaken(String text, String wrong) {
    VoiceFile file = read(text);
    assertThat(faults(file)).isEqualTo(wrong);
    assertThat(file.lines()).isEmpty();
  }

  @Test
  void pointsMayBeMoreThanThoseWhoAnswered() {
    Result points = new Result(Kind.POINTS, 10);
    assertThat(VoiceReader.read("item,points\nA,\"1,450\"\n", points).lines())
        .containsExactly(new Line("A", 1450, false));
  }

  @Test
  void aMarkSaysWhatCountsInTheIndex() {
    assertThat(read("item,votes,counts|A,1,Yes|B,2,no|C,3,").lines().stream().map(Line::counted))
        .containsExactly(true, false, false);
  }

  @Test
  void tooManyRowsAreRefused() {
    assertThat(faults(read("item,votes|" + "A,1|".repeat(101)))).isEqualTo("0 TOO_MANY");
  }
}
