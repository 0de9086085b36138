package org.lodestar.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.linkage.fault.LinkageException;

class ModelJsonTest {
  private static final String SPLINK =
      """
      {"link_type": "dedupe_only", "probability_two_random_records_match": 0.0002,
       "sql_dialect": "duckdb", "retain_matching_columns": true, "max_iterations": 10,
       "unique_id_column_name": "unique_id", "linker_uid": "abc",
       "blocking_rules_to_generate_predictions": [
         {"blocking_rule": "l.\\"dob\\" = r.\\"dob\\""},
         "l.surname = r.surname"],
       "comparisons": [
         {"output_column_name": "surname", "comparison_description": "names",
          "comparison_levels": [
            {"sql_condition": "\\"surname_l\\" IS NULL OR \\"surname_r\\" IS NULL",
             "label_for_charts": "Null", "is_null_level": true},
            {"sql_condition": "\\"surname_l\\" = \\"surname_r\\"", "label_for_charts": "Exact",
             "m_probability": 0.8, "u_probability": 0.001,
             "tf_adjustment_column": "surname", "tf_adjustment_weight": 0.5},
            {"sql_condition": "ELSE", "m_probability": 0.2, "u_probability": 0.999}]}]}
      """;

  @Test
  void aTrainedModelOfSplinkIsRead() {
    Model model = ModelJson.read(SPLINK);
    assertThat(model.lambda()).isEqualTo(0.0002);
    assertThat(model.maxIterations()).isEqualTo(10);
    assertThat(model.blockingRules())
        .extracting(BlockingRule::sql)
        .containsExactly("l.\"dob\" = r.\"dob\"", "l.\"surname\" = r.\"surname\"");
    Comparison surname = model.comparisons().getFirst();
    Level exact = surname.levels().get(1);
    assertThat(exact.m()).isEqualTo(0.8);
    assertThat(exact.frequency()).isEqualTo(new Level.Frequency("surname", 0.5, 0));
    assertThat(exact.weight()).isCloseTo(9.6439, org.assertj.core.data.Offset.offset(1e-4));
    assertThat(List.of(surname.shown(0), surname.shown(1), surname.shown(2)))
        .containsExactly(-1, 1, 0);
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    Model model = ModelJson.read(SPLINK);
    assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
  }

  @Test
  void whatDependsOnAnotherComparisonIsKept() {
    Comparison town =
        Comparison.of(
                "town",
                Level.when("same", "t_l = t_r").with(0.9, 0.1),
                Level.otherwise().with(0.1, 0.9))
            .withGiven(new Given("surname", List.of(0.95, 0.05), List.of(0.8, 0.2)));
    Model one = ModelJson.read(SPLINK);
    Model both = one.withComparisons(List.of(one.comparisons().getFirst(), town));
    assertThat(ModelJson.read(ModelJson.write(both))).isEqualTo(both);
    assertThatThrownBy(() -> one.withComparisons(List.of(town)))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("town depends on surname");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"max_iterations\": 10 | \"max_iteration\": 10 | max_iteration",
        "\"dedupe_only\" | \"dedupe\" | link_type",
        "0.0002 | 2 | probability_two_random_records_match",
        "\"is_null_level\": true | \"is_null_level\": 1"
            + " | comparisons[0].comparison_levels[0].is_null_level",
        "\"m_probability\": 0.8 | \"m_probability\": 1.8"
            + " | comparisons[0].comparison_levels[1].m_probability",
        "\"m_probability\": 0.8 | \"m_probability\": \"high\""
            + " | comparisons[0].comparison_levels[1].m_probability",
        "\"ELSE\" | \"surname_l = \" | comparisons[0].comparison_levels[2].sql_condition",
        "\"ELSE\" | \"a_l = a_r\" | ELSE",
        "l.surname = r.surname | l.surname == | blocking_rules_to_generate_predictions[1]",
        "\"output_column_name\" | \"name\" | comparisons[0].name",
        "{\"link_type\" | [\"link_type\" | JSON",
        "{\"link_type\" | {\"link_type\": \"dedupe_only\", \"link_type\" | JSON",
      })
  void whatIsImpossibleIsRefusedWithItsPath(String right, String wrong, String path) {
    assertThat(SPLINK).contains(right);
    assertThatThrownBy(() -> ModelJson.read(SPLINK.replace(right, wrong)))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining(path);
  }

  @Test
  void kindsOfPairsAreReadAsTheyWereWritten() {
    Comparison same =
        Comparison.of(
            "a", Level.when("same", "a_l = a_r").with(0.9, 0.1), Level.otherwise().with(0.1, 0.9));
    PairKind one = new PairKind("one entity", true, 1, List.of(List.of(0.9, 0.1)));
    PairKind home = new PairKind("agree in home", false, 0.25, List.of(List.of(0.3, 0.7)));
    PairKind other = new PairKind("strangers", false, 0.75, List.of(List.of(0.01, 0.99)));
    Model model =
        Model.of(LinkType.DEDUPE_ONLY, List.of(same), List.of(BlockingRule.on("a")))
            .withKinds(List.of(one, home, other));
    assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
    String written = ModelJson.write(model);
    assertThatThrownBy(() -> ModelJson.read(written.replace("0.25", "0.35")))
        .hasMessageContaining("add up to 1");
    assertThatThrownBy(() -> ModelJson.read(written.replace("0.25", "2.5")))
        .hasMessageContaining("lodestar_kinds[1].share");
    assertThatThrownBy(() -> ModelJson.read(written.replace("0.3", "\"much\"")))
        .hasMessageContaining("lodestar_kinds[1].levels[0]");
    assertThatThrownBy(() -> ModelJson.read(written.replace("\"share\"", "\"part\"")))
        .hasMessageContaining("lodestar_kinds[0].part");
    assertThatThrownBy(
            () -> model.withKinds(List.of(one, new PairKind("x", false, 1, List.of(List.of(1.0))))))
        .hasMessageContaining("each level of a");
    assertThatThrownBy(() -> model.withKinds(List.of(one))).hasMessageContaining("add up to 1");
  }
}
