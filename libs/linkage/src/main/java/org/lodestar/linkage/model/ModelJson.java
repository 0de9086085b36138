package org.lodestar.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Models as JSON, in the shape that Splink reads and writes (settings and trained models, versions
 * 3 to 5). What is unknown or impossible is refused with its path; what Splink knows and does not
 * concern a result is read over.
 */
public final class ModelJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final int VERSION = 1;
  private static final Set<String> READ_OVER =
      Set.of(
          "retain_matching_columns",
          "retain_intermediate_calculation_columns",
          "additional_columns_to_retain",
          "unique_id_column_name",
          "source_dataset_column_name",
          "bayes_factor_column_prefix",
          "match_weight_column_prefix",
          "term_frequency_adjustment_column_prefix",
          "comparison_vector_value_column_prefix",
          "sql_dialect",
          "linker_uid",
          "lodestar_version");
  private static final Set<String> READ =
      Set.of(
          "link_type",
          "probability_two_random_records_match",
          "em_convergence",
          "max_iterations",
          "comparisons",
          "blocking_rules_to_generate_predictions",
          KindJson.KEY);
  private static final Set<String> OF_COMPARISON =
      Set.of("output_column_name", "comparison_description", "comparison_levels", "lodestar_given");
  private static final Set<String> OF_LEVEL =
      Set.of(
          "sql_condition",
          "label_for_charts",
          "is_null_level",
          "m_probability",
          "u_probability",
          "tf_adjustment_column",
          "tf_adjustment_weight",
          "tf_minimum_u_value",
          "fix_m_probability",
          "fix_u_probability",
          "disable_tf_exact_match_detection",
          "comparison_vector_value");

  private ModelJson() {}

  /** Reads a model. */
  public static Model read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      if (!root.isObject()) {
        throw new LinkageException("The settings are not one JSON object.");
      }
      return model(root);
    } catch (JacksonException e) {
      throw new LinkageException("The settings are not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Model model(JsonNode root) {
    for (String name : root.propertyNames()) {
      if (!READ.contains(name) && !READ_OVER.contains(name)) {
        throw refused(name, "is not a setting that is known");
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    each(root, "comparisons", (node, path) -> comparisons.add(comparison(node, path)));
    List<BlockingRule> rules = new ArrayList<>();
    each(
        root,
        "blocking_rules_to_generate_predictions",
        (node, path) -> rules.add(rule(node, path)));
    return new Model(
        linkType(root),
        number(root, "probability_two_random_records_match", "", Model.USUAL_LAMBDA),
        comparisons,
        rules,
        number(root, "em_convergence", "", Model.USUAL_CONVERGENCE),
        (int) number(root, "max_iterations", "", Model.USUAL_ITERATIONS),
        KindJson.read(root.path(KindJson.KEY)));
  }

  private static LinkType linkType(JsonNode root) {
    String type = text(root, "link_type", "", "dedupe_only");
    try {
      return LinkType.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LinkageException(
          "link_type is \"" + type + "\"; it is dedupe_only, link_only or link_and_dedupe.", e);
    }
  }

  private static Comparison comparison(JsonNode node, String path) {
    known(node, path, OF_COMPARISON);
    List<Level> levels = new ArrayList<>();
    each(node, "comparison_levels", (level, at) -> levels.add(level(level, path + "." + at)));
    String name = text(node, "output_column_name", path, "");
    String description = text(node, "comparison_description", path, "");
    if (name.isEmpty()) {
      name = nameOf(levels);
    }
    try {
      return new Comparison(name, description, levels, given(node, path));
    } catch (LinkageException e) {
      throw new LinkageException(path + ": " + e.getMessage(), e);
    }
  }

  /** Splink does not know of it and is refused nothing: a model that has it says so by its key. */
  private static @Nullable Given given(JsonNode node, String path) {
    JsonNode given = node.path("lodestar_given");
    if (given.isMissingNode() || given.isNull()) {
      return null;
    }
    String at = path + ".lodestar_given";
    known(given, at, Set.of("parent", "m", "u"));
    return new Given(
        text(given, "parent", at, ""),
        probabilities(given, "m", at),
        probabilities(given, "u", at));
  }

  private static List<Double> probabilities(JsonNode node, String name, String path) {
    List<Double> all = new ArrayList<>();
    for (JsonNode each : node.path(name)) {
      if (!each.isNumber() || each.asDouble() < 0 || each.asDouble() > 1) {
        throw refused(path + "." + name, "is not a list of probabilities");
      }
      all.add(each.asDouble());
    }
    return all;
  }

  /** A comparison of Splink without a name is known by the columns that it compares. */
  private static String nameOf(List<Level> levels) {
    return levels.stream()
        .flatMap(level -> Stream.ofNullable(level.condition()))
        .flatMap(Expression::refs)
        .map(Expression.Ref::column)
        .distinct()
        .collect(Collectors.joining("_"));
  }

  private static Level level(JsonNode node, String path) {
    known(node, path, OF_LEVEL);
    String sql = text(node, "sql_condition", path, "");
    if (sql.isBlank()) {
      throw refused(path + ".sql_condition", "is missing");
    }
    boolean otherwise = sql.strip().equalsIgnoreCase("else");
    return new Level(
        otherwise ? null : condition(sql, path + ".sql_condition"),
        text(node, "label_for_charts", path, otherwise ? "All other" : sql),
        flag(node, "is_null_level", path),
        probability(node, "m_probability", path),
        probability(node, "u_probability", path),
        frequency(node, path),
        flag(node, "fix_m_probability", path),
        flag(node, "fix_u_probability", path));
  }

  private static Level.@Nullable Frequency frequency(JsonNode node, String path) {
    String column = text(node, "tf_adjustment_column", path, "");
    return column.isEmpty()
        ? null
        : new Level.Frequency(
            column.replace("\"", ""),
            number(node, "tf_adjustment_weight", path, 1),
            number(node, "tf_minimum_u_value", path, 0));
  }

  private static Expression condition(String sql, String path) {
    try {
      return Expression.parse(sql);
    } catch (LinkageException e) {
      throw new LinkageException(path + ": " + e.getMessage(), e);
    }
  }

  private static BlockingRule rule(JsonNode node, String path) {
    if (node.isString()) {
      return new BlockingRule(condition(node.asString(), path), List.of());
    }
    String sql = text(node, "blocking_rule", path, "");
    if (sql.isBlank()) {
      throw refused(path + ".blocking_rule", "is missing");
    }
    List<String> exploded = new ArrayList<>();
    each(node, "arrays_to_explode", (column, at) -> exploded.add(column.asString()));
    return new BlockingRule(condition(sql, path + ".blocking_rule"), exploded);
  }

  private static void known(JsonNode node, String path, Set<String> names) {
    for (String name : node.propertyNames()) {
      if (!names.contains(name)) {
        throw refused(path + "." + name, "is not a setting that is known");
      }
    }
  }

  private interface Look {
    void at(JsonNode node, String path);
  }

  private static void each(JsonNode node, String name, Look look) {
    JsonNode list = node.path(name);
    if (list.isMissingNode() || list.isNull()) {
      return;
    }
    if (!list.isArray()) {
      throw refused(name, "is not a list");
    }
    for (int i = 0; i < list.size(); i++) {
      look.at(list.get(i), name + "[" + i + "]");
    }
  }

  private static String text(JsonNode node, String name, String path, String missing) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return missing;
    }
    if (!value.isString()) {
      throw refused(join(path, name), "is not a text");
    }
    return value.asString();
  }

  private static boolean flag(JsonNode node, String name, String path) {
    JsonNode value = node.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw refused(join(path, name), "is neither true nor false");
    }
    return value.asBoolean(false);
  }

  private static double number(JsonNode node, String name, String path, double missing) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return missing;
    }
    if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
      throw refused(join(path, name), "is not a number");
    }
    return value.asDouble();
  }

  private static @Nullable Double probability(JsonNode node, String name, String path) {
    double value = number(node, name, path, -1);
    if (value == -1) {
      return null;
    }
    if (!(value >= 0 && value <= 1)) {
      throw refused(join(path, name), "is " + value + ", but a probability lies from 0 to 1");
    }
    return value;
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static LinkageException refused(String path, String why) {
    return new LinkageException("In the settings " + path + " " + why + ".");
  }

  /** Writes a model. */
  public static String write(Model model) {
    ObjectNode root = JSON.createObjectNode();
    root.put("lodestar_version", VERSION);
    root.put("link_type", model.linkType().name().toLowerCase(Locale.ROOT));
    root.put("probability_two_random_records_match", model.lambda());
    root.put("em_convergence", model.emConvergence());
    root.put("max_iterations", model.maxIterations());
    ArrayNode rules = root.putArray("blocking_rules_to_generate_predictions");
    model.blockingRules().forEach(rule -> write(rules.addObject(), rule));
    ArrayNode comparisons = root.putArray("comparisons");
    model.comparisons().forEach(comparison -> write(comparisons.addObject(), comparison));
    if (!model.kinds().isEmpty()) {
      KindJson.write(root.putArray(KindJson.KEY), model.kinds());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void write(ObjectNode node, BlockingRule rule) {
    node.put("blocking_rule", rule.sql());
    if (!rule.exploded().isEmpty()) {
      ArrayNode columns = node.putArray("arrays_to_explode");
      rule.exploded().forEach(columns::add);
    }
  }

  private static void write(ObjectNode node, Comparison comparison) {
    node.put("output_column_name", comparison.name());
    node.put("comparison_description", comparison.description());
    ArrayNode levels = node.putArray("comparison_levels");
    comparison.levels().forEach(level -> write(levels.addObject(), level));
    Given given = comparison.given();
    if (given != null) {
      ObjectNode written = node.putObject("lodestar_given");
      written.put("parent", given.parent());
      ArrayNode m = written.putArray("m");
      given.m().forEach(m::add);
      ArrayNode u = written.putArray("u");
      given.u().forEach(u::add);
    }
  }

  private static void write(ObjectNode node, Level level) {
    Expression condition = level.condition();
    node.put("sql_condition", condition == null ? "ELSE" : Sql.ofLevel(condition));
    node.put("label_for_charts", level.label());
    if (level.isNull()) {
      node.put("is_null_level", true);
    }
    putKnown(node, "m_probability", level.m());
    putKnown(node, "u_probability", level.u());
    if (level.fixedM()) {
      node.put("fix_m_probability", true);
    }
    if (level.fixedU()) {
      node.put("fix_u_probability", true);
    }
    Level.Frequency frequency = level.frequency();
    if (frequency != null) {
      node.put("tf_adjustment_column", frequency.column());
      node.put("tf_adjustment_weight", frequency.weight());
      node.put("tf_minimum_u_value", frequency.minimumU());
    }
  }

  private static void putKnown(ObjectNode node, String name, @Nullable Double value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
