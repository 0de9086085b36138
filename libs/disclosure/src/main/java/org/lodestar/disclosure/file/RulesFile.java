package org.lodestar.disclosure.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Aim;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Dominance;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.RateRule;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Sensitivity;
import org.lodestar.disclosure.Threshold;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rules as one JSON object; what each name means is told in {@code rules.schema.json}. */
public final class RulesFile {
  private static final long MOST_BYTES = 4 << 20;
  private static final Set<String> NAMES =
      Set.of(
          "threshold",
          "audience",
          "zeros",
          "dominance",
          "dimensions",
          "method",
          "base",
          "controlled",
          "minimise",
          "rates");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RulesFile() {}

  /**
   * Reads rules.
   *
   * @throws DisclosureException naming the lines or the names that are wrong
   */
  public static Rules read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new DisclosureException(
            name
                + ": "
                + (Files.exists(file) ? "This is no file of rules." : "There is no such file."));
      }
      return parse(Files.readString(file), name);
    } catch (IOException e) {
      throw new DisclosureException(name + " cannot be read as text in UTF-8.");
    }
  }

  /**
   * Reads rules from their text.
   *
   * @param name what messages call it
   */
  public static Rules parse(String text, String name) {
    Faults faults = new Faults(name);
    try {
      Node root = new Node(MAPPER.readTree(text), "", faults);
      Rules rules = rules(root);
      faults.throwIfAny();
      return rules;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
      throw faults.fatal(
          line > 0 ? "line " + line + ", column " + column : "",
          "This is no JSON, or a name stands twice in one object.");
    }
  }

  private static Rules rules(Node root) {
    root.allow(NAMES);
    Map<String, DimensionRule> dimensions = new LinkedHashMap<>();
    root.object("dimensions", true)
        .each(
            (name, node) -> node.offer(() -> dimension(node), rule -> dimensions.put(name, rule)));
    return new Rules(
        dimensions,
        root.make(() -> sensitivity(root), Sensitivity.under(Threshold.PARTNERS.number())),
        root.make(() -> method(root), new Method.Suppress()),
        root.choice("minimise", List.of("cells", "sum"), "cells").equals("sum")
            ? Aim.SUM
            : Aim.CELLS,
        root.has("rates") ? rates(root.object("rates", true)) : null);
  }

  private static DimensionRule dimension(Node node) {
    node.allow(Set.of("total", "parents", "groups"));
    Map<String, String> parents = new LinkedHashMap<>();
    Map<String, List<String>> groups = new LinkedHashMap<>();
    node.object("parents", false).each((child, parent) -> parents.put(child, parent.text()));
    node.object("groups", false).each((group, codes) -> groups.put(group, codes.texts()));
    return new DimensionRule(node.text("total"), parents, groups);
  }

  private static Sensitivity sensitivity(Node root) {
    String audience = root.choice("audience", List.of("partners", "public"), "partners");
    Threshold usual = audience.equals("public") ? Threshold.PUBLIC : Threshold.PARTNERS;
    return new Sensitivity(
        root.whole("threshold", usual.number()),
        root.choice("zeros", List.of("show", "protect"), "show").equals("protect"),
        root.has("dominance") ? dominance(root.object("dominance", true)) : null);
  }

  private static @Nullable Dominance dominance(Node node) {
    node.allow(Set.of("n", "k", "p"));
    if (node.has("p") == (node.has("n") || node.has("k"))) {
      node.fault("Give either n and k, or p.");
      return null;
    }
    return node.has("p")
        ? new Dominance.Percent(node.number("p", 0))
        : new Dominance.Share(node.whole("n", 1), node.number("k", 0));
  }

  private static Method method(Node root) {
    String method = root.choice("method", List.of("suppress", "round"), "suppress");
    if (method.equals("suppress")) {
      if (root.has("base") || root.has("controlled")) {
        root.fault("base and controlled belong to the method round.");
      }
      return new Method.Suppress();
    }
    return new Method.Round(root.whole("base", 5), root.flag("controlled", true));
  }

  private static RateRule rates(Node node) {
    node.allow(Set.of("denominator", "per", "leastCount", "leastDenominator"));
    return node.make(
        () ->
            new RateRule(
                node.text("denominator"),
                node.number("per", 100_000),
                node.whole("leastCount", (int) RateRule.LEAST_COUNT),
                node.number("leastDenominator", 0)),
        new RateRule("", 1, 0, 0));
  }
}
