package org.lodestar.htcds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.vocabulary.AgencyKind;

class ClassificationTest {
  private static final String HEAD =
      """
      # name: NEXT
      # version: 1
      # title: The next one
      # source: a test
      # rights: nobody's
      list,code,label,parent,mapping
      """;

  @Test
  void the_place_of_the_successor_is_kept_empty_until_its_list_can_be_had() {
    assertThat(Classification.icTip().isEmptySlot()).isTrue();
    assertThat(Classification.icTip().name()).isEqualTo("IC-TIP");
    assertThat(Classification.htcds().isEmptySlot()).isFalse();
  }

  /** Invented codes: a file of the successor's form changes what is written, not the program. */
  @Test
  void another_list_can_be_loaded_and_is_written_instead() {
    Classification next =
        Classification.read(
            new StringReader(
                HEAD
                    + """
                    vic_TypeOfExploitation,10,Labour,,LAB_FORCED_WORK
                    vic_TypeOfExploitation,20,Crime,,
                    vic_TypeOfExploitation,21,Forced crime,20,CRIM_FORCED COUNTY_LINES
                    """));
    Export export =
        Exporter.export(
            List.of(SampleRecords.exploited("K-1", "CRIM_FORCED", "LAB_FORCED_WORK", "ORGAN")),
            next,
            SampleRecords.SETTINGS,
            Dialect.CSV);
    assertThat(
            new String(
                export.parts().getFirst().content(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("21;10");
    assertThat(export.losses().people(LossKind.NO_CODE, "ORGAN")).isEqualTo(1);
    assertThat(next.listOf("vic_TypeOfExploitation").get(2).parent()).isEqualTo("20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,1,x,,\\na,1,y,,        | Line 8: This code stands twice in its list.
          a,1,x                    | Line 7: There are not 5 cells.
          ,1,x,,                   | Line 7: List and code are needed.
          a,1,x,9,                 | The code above 1 is not in the list a.
          """)
  void a_list_that_is_wrong_is_refused_with_the_line(String codes, String why) {
    String text = HEAD + codes.replace("\\n", "\n");
    assertThatThrownBy(() -> Classification.read(new StringReader(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  @Test
  void a_list_must_say_what_it_is() {
    String text = HEAD.replace("# rights: nobody's\n", "");
    assertThatThrownBy(() -> Classification.read(new StringReader(text)))
        .hasMessageContaining("rights");
  }

  @Test
  void every_kind_of_agency_has_its_place_among_those_who_decide() {
    assertThat(Arrays.stream(AgencyKind.values()))
        .allMatch(
            kind ->
                SampleRecords.HTCDS
                    .find("vic_TraffickingStatusDecisionMakingOrg", kind.name())
                    .isPresent());
  }

  @Test
  void a_word_of_ours_stands_for_one_code_of_a_list_only() {
    List<String> pairs =
        SampleRecords.HTCDS.codes().stream()
            .flatMap(code -> code.mapping().stream().map(word -> code.list() + " " + word))
            .toList();
    assertThat(pairs).doesNotHaveDuplicates();
  }
}
