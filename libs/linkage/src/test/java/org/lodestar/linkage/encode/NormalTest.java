package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          NAME  | Dr Anna-Maria  | ANNA MARIA
          NAME  | Maria Anna     | ANNA MARIA
          NAME  | O'Brien        | OBRIEN
          NAME  | Łukasz         | LUKASZ
          NAME  | Đặng           | DANG
          NAME  | Иван           | IVAN
          NAME  | Dame           | DAME
          NAME  | Unknown        | ""
          NAME  | ---            | ""
          DATE  | 1987-03-12     | 19870312
          DATE  | 19870312       | 19870312
          DATE  | 12/03/1987     | 19870312
          DATE  | 2/3/1987       | 19870302
          DATE  | 1987-03        | 198703--
          DATE  | 1987           | 1987----
          DATE  | 1987-03-12T00:00 | 19870312
          DATE  | 19871399       | 19871399
          DATE  | spring         | ""
          SEX   | female         | F
          SEX   | M              | M
          SEX   | not known      | ""
          PLACE | rm17  6aa      | RM17 6AA
          TEXT  | "12, High St." | 12 HIGH ST
          """)
  void every_owner_writes_it_alike(Kind kind, String raw, String normal) {
    assertThat(Normal.of(kind, raw)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BIGRAMS    | ANNA     | _A AN NN NA A_
          BIGRAMS    | BO DAN   | _B BO O_ _D DA AN N_
          POSITIONAL | 1987---- | 0:1 1:9 2:8 3:7
          WHOLE      | F        | F
          POSTCODE   | RM17 6AA | RM17 /RM176
          POSTCODE   | RM17     | RM17
          POSTCODE   | 4223     | 4223
          """)
  void values_are_cut_into_tokens(Tokens tokens, String normal, String cut) {
    assertThat(tokens.of(normal)).containsExactly(cut.split(" "));
    assertThat(tokens.of("")).isEmpty();
  }
}
