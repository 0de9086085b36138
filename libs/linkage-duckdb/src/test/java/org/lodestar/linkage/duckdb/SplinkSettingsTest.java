package org.lodestar.linkage.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.SharedData;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.JvmEngine;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.ModelJson;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Settings in the shape and with the rules and levels of Splink's demonstration on its set of
 * 50,578 historical records (the probabilities are round ones of ours): every engine of ours finds
 * exactly the pairs that DuckDB finds by the SQL of the rules as it stands in the file, and weighs
 * them as the SQL of the levels and the formula do.
 */
class SplinkSettingsTest {
  private static final double LEAST = -1e6;

  private static Path records() {
    String name = "linkage/splink/historical_figures_with_errors_50k.parquet";
    Path file = SharedData.find(name);
    assumeTrue(Files.exists(file), SharedData.missing(name));
    return file;
  }

  private static String settings() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SplinkSettingsTest.class.getResourceAsStream("/splink-historical.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSamePairsAndWeightsAsTheSqlOfTheSettings() throws IOException {
    Path file = records();
    Model model = ModelJson.read(settings());
    Columns columns = new Columns(new CsvLists(List.of(ListFile.of(file)), "unique_id").read());
    Edges here = pairs(new JvmEngine(2), columns, model);
    Edges there = pairs(new DuckDbEngine(2), columns, model);
    assertThat(there).usingRecursiveComparison().isEqualTo(here);
    Compared compared = new Compared(here);
    try (Database database = Database.open(new DuckDbSettings(2, 1024, null))) {
      database.run("SET preserve_insertion_order = true");
      database.run(
          "CREATE TABLE h AS SELECT (row_number() OVER () - 1)::INTEGER AS n, * FROM read_parquet("
              + Database.text(file.toString())
              + ")");
      database.query(sql(), compared::read);
    }
    assertThat(compared.pairs).isEqualTo(here.size()).isGreaterThan(400_000);
    System.out.printf(
        "historical_50k: %,d pairs, the same by SQL; %,d of them with letters beyond ASCII, whose"
            + " weights are not compared%n",
        compared.pairs, compared.beyondAscii);
    assertThat(compared.beyondAscii).isLessThan(compared.pairs / 20);
  }

  private static Edges pairs(Engine engine, Columns columns, Model model) {
    try (Candidates pairs = engine.candidates(columns, model.blockingRules(), model.linkType())) {
      return pairs.score(model, Map.of(), LEAST);
    }
  }

  /** Both are in the order of the records. */
  private static final class Compared {
    private final Edges ours;
    private int pairs;
    private int beyondAscii;

    private Compared(Edges ours) {
      this.ours = ours;
    }

    private void read(ResultSet rows) throws SQLException {
      while (rows.next()) {
        assertThat(pairs).isLessThan(ours.size());
        assertThat(ours.left(pairs)).isEqualTo(rows.getInt(1));
        assertThat(ours.right(pairs)).isEqualTo(rows.getInt(2));
        if (rows.getBoolean(4)) {
          assertThat(ours.weight(pairs)).isCloseTo(rows.getDouble(3), within(1e-6));
        } else {
          beyondAscii++;
        }
        pairs++;
      }
    }
  }

  /** The rules and conditions as they stand in the file, joined in the form of Splink. */
  private static String sql() throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(settings());
    List<String> before = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    for (JsonNode rule : root.path("blocking_rules_to_generate_predictions")) {
      String condition = rule.path("blocking_rule").asString();
      blocks.add(
          "SELECT l.n AS a, r.n AS b FROM h l JOIN h r ON %s WHERE l.n < r.n%s"
              .formatted(
                  condition,
                  before.stream()
                      .map(each -> " AND NOT coalesce((" + each + "), false)")
                      .collect(Collectors.joining())));
      before.add(condition);
    }
    List<String> columns =
        List.of("first_name", "surname", "dob", "postcode_fake", "birth_place", "occupation");
    String both =
        columns.stream()
            .map(name -> "l.%s AS %s_l, r.%s AS %s_r".formatted(name, name, name, name))
            .collect(Collectors.joining(", "));
    String all =
        columns.stream().map(name -> name + "_l, " + name + "_r").collect(Collectors.joining(", "));
    double lambda = root.path("probability_two_random_records_match").asDouble();
    StringBuilder weight = new StringBuilder("log2(%s / (1 - %s))".formatted(lambda, lambda));
    root.path("comparisons").forEach(each -> weight.append(" + ").append(bits(each)));
    return "SELECT a, b, "
        + weight
        + ", regexp_full_match(concat_ws('', "
        + all
        + "), '[\\x00-\\x7F]*') FROM (SELECT a, b, "
        + both
        + " FROM ("
        + String.join(" UNION ALL ", blocks)
        + ") JOIN h l ON l.n = a JOIN h r ON r.n = b) ORDER BY a, b";
  }

  private static String bits(JsonNode comparison) {
    StringBuilder sql = new StringBuilder("CASE");
    for (JsonNode level : comparison.path("comparison_levels")) {
      String condition = level.path("sql_condition").asString();
      String value =
          level.path("is_null_level").asBoolean(false)
              ? "0"
              : "log2(%s::DOUBLE / %s)"
                  .formatted(
                      level.path("m_probability").asDouble(),
                      level.path("u_probability").asDouble());
      sql.append(condition.equals("ELSE") ? " ELSE " : " WHEN " + condition + " THEN ")
          .append(value);
    }
    return sql + " END";
  }
}
