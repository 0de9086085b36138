package org.lodestar.linkage.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is expected of each plan anew, by {@link PlainPairs}. To be run after a vector was
 * added by hand with its name, columns, lists and settings; what changes is to be looked at.
 */
public final class GoldenWriter {
  private GoldenWriter() {}

  /** The file with the plans, which is written over. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    List<String> vectors = new ArrayList<>();
    for (JsonNode node : PlanFile.JSON.readTree(Files.readString(file))) {
      vectors.add(lines(filled((ObjectNode) node)));
    }
    Files.writeString(file, "[\n" + String.join(",\n", vectors) + "\n]\n");
  }

  private static ObjectNode filled(ObjectNode node) {
    PlanVector vector = PlanFile.vector(node);
    ArrayNode expected = node.putArray("expected");
    for (PlanVector.Pair pair :
        PlainPairs.of(vector.table(), vector.model(), vector.outside(), vector.limit())) {
      ArrayNode written = expected.addArray().add(pair.left()).add(pair.right());
      ArrayNode levels = written.addArray();
      pair.levels().forEach(levels::add);
      written.add(pair.weight());
    }
    return node;
  }

  /** A line for each part, each comparison and each pair, so that changes can be read. */
  private static String lines(ObjectNode node) {
    List<String> parts = new ArrayList<>();
    for (String name : node.propertyNames()) {
      JsonNode value = node.path(name);
      parts.add(
          "\""
              + name
              + "\": "
              + (name.equals("expected")
                  ? each(value)
                  : value.toString().replace("{\"output_", "\n    {\"output_")));
    }
    return "{ " + String.join(",\n  ", parts) + "\n}";
  }

  private static String each(JsonNode list) {
    List<String> items = new ArrayList<>();
    list.forEach(item -> items.add("\n    " + item));
    return "[" + String.join(",", items) + "]";
  }
}
