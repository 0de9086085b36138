package org.lodestar.prevalence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.PrevalenceException;
import org.lodestar.prevalence.answer.Method;

class CaptureFileTest {
  private static final CaptureTable POLICE_AND_CHARITY =
      CaptureFile.parse("police,charity,council,count\n1,0,0,30\n0,1,0,20\n1,1,0,6\n0,0,1,9\n");

  @Test
  void whatALinkageWritesBesideItsCountsIsNotRead() {
    CaptureTable table =
        CaptureFile.parse(
            """
            a,b,count,expected_false,expected_missed,expected,low,high
            1,0,12,0.1,1.2,11.5,9.0,13.0
            0,1,9,0.0,1.2,8.0,6.0,10.0
            1,1,4,0.2,1.2,5.0,3.0,7.0
            """);
    assertThat(table.lists()).containsExactly("a", "b");
    assertThat(table.counts()).containsExactly(0, 12, 9, 4);
  }

  @Test
  void historiesWithTheirCountsAreRead() {
    CaptureTable table = POLICE_AND_CHARITY;
    assertThat(table.lists()).containsExactly("police", "charity", "council");
    assertThat(table.people()).isEqualTo(65);
    assertThat(table.count(0b001)).isEqualTo(30);
    assertThat(table.count(0b011)).isEqualTo(6);
    assertThat(table.count(0b111)).isZero();
  }

  @Test
  void rowsWithoutACountArePeople() {
    CaptureTable table = CaptureFile.parse("a,b\n1,0\n1,1\n0,1\n1,1\n");
    assertThat(table.counts()).containsExactly(0, 1, 1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,count~1,0,2~0,1,3~1,0,4~1,1,1",
        "count,a,b~6,1,0~3,0,1~1,1,1",
        "a,Count,b~1,6,0~0,3,1~1,1,1",
        " a , b , COUNT ~ 1 , 0 , 6 ~0,1,3~~1,1,1~",
        "'a','b','count'~'1','0','6'~0,1,3~0,0,0~1,1,1",
        "#'a','b','count'~1,0,6~0,1,3~1,1,1",
        "#a,b,count~1,0,6~0,1,3~1,1,1",
      },
      quoteCharacter = '^')
  void oneTableIsWrittenInManyWays(String text) {
    String file = text.replace('~', '\n').replace('\'', '"').replace('#', '\uFEFF');
    assertThat(CaptureFile.parse(file).counts()).containsExactly(0, 6, 3, 1);
    assertThat(CaptureFile.parse(file).lists()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a,b,count~1,0,-2~0,1,3 | Line 2, column 3 (\"count\") is below 0",
        "a,b,count~1,0,2~0,1,3.5 | Line 3, column 3 (\"count\") is no whole number",
        "a,b,count~1,0,1e3~0,1,3 | Line 2, column 3 (\"count\") is no whole number",
        "a,b,count~1,0,~0,1,3 | Line 2, column 3 (\"count\") is empty",
        "a,b,count~1,0,2~0,0,3 | Line 3 counts people on no list",
        "a,b~1,0~0,0 | Line 3 is a person on no list",
        "a,b,count~1,0,2~0,1 | Line 3 has 2 values, the first line 3 columns",
        "a,b,count~1,0,2,7~0,1,3 | Line 2 has 4 values, the first line 3 columns",
        "a,b,count~1,,2~0,1,3 | Line 2, column 2 (\"b\") is empty",
        "a,b,town,count~1,0,Leeds,2 | Line 2, column 3 (\"town\") is not 0 or 1. Leave out columns",
        "a,b,n~1,0,2~0,1,3 | a column of numbers of people is named \"count\"",
        "a,count~1,2 | One list alone",
        "count~2 | One list alone",
        "a,a,count~1,0,2 | Line 1, column 2 has the name of another column",
        "a,,count~1,0,2 | Line 1, column 2 has no name",
        "1,0,2~0,1,3 | Line 1, column 1 is a number, not a name",
        "a;b;count~1;0;2 | semicolons or tabs",
        "a,b,count | There is nobody in the table",
        "a,b,count~1,0,0~0,1,0 | There is nobody in the table",
        "a,b,c,count~1,0,0,2~0,1,0,3~1,1,0,1 | Nobody is on the list \"c\"",
        "a,b,c,count~1,1,0,2~0,1,0,3~0,1,1,1 | Everybody is on the list \"b\"",
        "a,b,c,count~1,1,0,2~0,0,1,3~1,1,1,1 | The lists \"a\" and \"b\" hold the same people",
        "a,b,count~1,0,\"2 | a quote is opened",
        "a,b,count~1,0,9999999999999~0,1,3 | more than a million million",
        "a,b,count~1,0,99999999999999999999~0,1,3 | no whole number",
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> CaptureFile.parse(text.replace('~', '\n')))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anEmptyFileIsSaidToBeOne() {
    assertThatThrownBy(() -> CaptureFile.parse("")).hasMessageContaining("empty");
    assertThatThrownBy(() -> CaptureFile.parse("\n\n")).hasMessageContaining("empty");
  }

  @Test
  void moreThanElevenListsAreToBeMerged() {
    String names = IntStream.range(0, 12).mapToObj(i -> "l" + i).collect(Collectors.joining(","));
    assertThatThrownBy(() -> CaptureFile.parse(names + ",count\n"))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("12 lists are too many: at most 11")
        .hasMessageContaining("stepwise takes " + Method.STEPWISE.mostLists())
        .hasMessageContaining("bayes " + Method.BAYES.mostLists())
        .hasMessageContaining("bic and dga " + most(Method.BIC))
        .hasMessageContaining("Merge");
  }

  private static int most(Method method) {
    return method.mostLists();
  }

  @Test
  void anotherEncodingIsSaidToBeOneAndAFileThatBreaksOffIsNoTable() {
    byte[] latin = {'a', ',', 'b', ',', (byte) 0xe9, '\n', '1', ',', '0', ',', '1'};
    Reader strict =
        new InputStreamReader(new ByteArrayInputStream(latin), StandardCharsets.UTF_8.newDecoder());
    assertThatThrownBy(() -> CaptureFile.read(strict))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("UTF-8");
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> CaptureFile.read(broken)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aMessageNeverRepeatsAValue() {
    assertThatThrownBy(() -> CaptureFile.parse("a,b\n1,0\nMira Novak,1\n"))
        .message()
        .contains("Line 3, column 1")
        .doesNotContain("Mira");
    assertThatThrownBy(() -> CaptureFile.parse("a,b\n1,\"Mira\" Novak\n"))
        .message()
        .doesNotContain("Mira");
  }
}
