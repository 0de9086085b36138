package org.lodestar.app.pathway.store;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.statute.StepCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How what a version says is written down. */
final class PathwayJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> LAW =
      Arrays.stream(StepCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private PathwayJson() {}

  static String written(PathwayContent content) {
    return JSON.writeValueAsString(content);
  }

  /** A step that the law knows no more is left out, so that an old version can still be read. */
  static PathwayContent content(String json) {
    ObjectNode tree = (ObjectNode) JSON.readTree(json);
    var steps = JSON.createArrayNode();
    for (JsonNode step : tree.get("steps")) {
      if (LAW.contains(step.get("code").asString())) {
        steps.add(step);
      }
    }
    tree.set("steps", steps);
    return JSON.treeToValue(tree, PathwayContent.class);
  }

  static String written(Continuity.Content content) {
    return JSON.writeValueAsString(content);
  }

  static Continuity.Content arrangement(String json) {
    return JSON.readValue(json, Continuity.Content.class);
  }
}
