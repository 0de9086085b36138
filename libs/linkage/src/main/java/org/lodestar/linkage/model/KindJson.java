package org.lodestar.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lodestar.linkage.fault.LinkageException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of pairs in a model file. Splink does not know the key and reads the rest. */
final class KindJson {
  static final String KEY = "lodestar_kinds";
  private static final Set<String> KNOWN = Set.of("name", "match", "share", "levels");

  private KindJson() {}

  static List<PairKind> read(JsonNode kinds) {
    List<PairKind> all = new ArrayList<>();
    if (!kinds.isMissingNode() && !kinds.isArray()) {
      throw refused(KEY, "is not a list");
    }
    for (int i = 0; i < kinds.size(); i++) {
      all.add(kind(kinds.get(i), KEY + "[" + i + "]"));
    }
    return all;
  }

  private static PairKind kind(JsonNode kind, String path) {
    for (String name : kind.propertyNames()) {
      if (!KNOWN.contains(name)) {
        throw refused(path + "." + name, "is not a setting that is known");
      }
    }
    if (!kind.path("name").isString() || !kind.path("match").isBoolean()) {
      throw refused(path, "needs a name, and whether its pairs match");
    }
    List<List<Double>> levels = new ArrayList<>();
    for (JsonNode comparison : kind.path("levels")) {
      List<Double> own = new ArrayList<>();
      String at = path + ".levels[" + levels.size() + "]";
      comparison.forEach(level -> own.add(probability(level, at)));
      levels.add(own);
    }
    return new PairKind(
        kind.path("name").asString(),
        kind.path("match").asBoolean(),
        probability(kind.path("share"), path + ".share"),
        levels);
  }

  private static double probability(JsonNode value, String path) {
    if (!value.isNumber() || !(value.asDouble() >= 0 && value.asDouble() <= 1)) {
      throw refused(path, "is no probability, which lies from 0 to 1");
    }
    return value.asDouble();
  }

  private static LinkageException refused(String path, String why) {
    return new LinkageException("In the settings " + path + " " + why + ".");
  }

  static void write(ArrayNode into, List<PairKind> kinds) {
    for (PairKind kind : kinds) {
      ObjectNode node = into.addObject();
      node.put("name", kind.name());
      node.put("match", kind.match());
      node.put("share", kind.share());
      ArrayNode levels = node.putArray("levels");
      for (List<Double> comparison : kind.levels()) {
        ArrayNode own = levels.addArray();
        comparison.forEach(own::add);
      }
    }
  }
}
