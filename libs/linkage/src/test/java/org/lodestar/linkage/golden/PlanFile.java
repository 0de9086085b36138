package org.lodestar.linkage.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.model.ModelJson;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code golden/plans.json}. */
final class PlanFile {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private PlanFile() {}

  static List<PlanVector> read() {
    List<PlanVector> vectors = new ArrayList<>();
    nodes().forEach(node -> vectors.add(vector(node)));
    return vectors;
  }

  static JsonNode nodes() {
    return JSON.readTree(resource("plans.json"));
  }

  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PlanFile.class.getResourceAsStream("/golden/" + name))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PlanVector vector(JsonNode node) {
    Map<String, Map<String, Double>> outside = new HashMap<>();
    for (String column : node.path("outside").propertyNames()) {
      Map<String, Double> shares = new HashMap<>();
      JsonNode table = node.path("outside").path(column);
      table.propertyNames().forEach(value -> shares.put(value, table.path(value).asDouble()));
      outside.put(column, shares);
    }
    List<PlanVector.Pair> expected = new ArrayList<>();
    for (JsonNode pair : node.path("expected")) {
      List<Integer> levels = new ArrayList<>();
      pair.path(2).forEach(level -> levels.add(level.asInt()));
      expected.add(
          new PlanVector.Pair(
              pair.path(0).asInt(), pair.path(1).asInt(), levels, pair.path(3).asDouble()));
    }
    return new PlanVector(
        node.path("name").asString(),
        table(node),
        ModelJson.read(node.path("settings").toString()),
        outside,
        node.path("limit").asLong(Blocking.USUAL_LIMIT),
        expected);
  }

  private static Table table(JsonNode node) {
    List<String> columns = new ArrayList<>();
    node.path("columns").forEach(name -> columns.add(name.asString()));
    TableBuilder table = new TableBuilder(columns);
    for (String source : node.path("lists").propertyNames()) {
      table.begin(source);
      int number = 0;
      for (JsonNode row : node.path("lists").path(source)) {
        List<String> values = new ArrayList<>();
        row.forEach(value -> values.add(value.isNull() ? "" : value.asString()));
        table.add(source + ++number, values);
      }
    }
    return table.build();
  }
}
