package org.lodestar.app.audit.domain;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The particulars of an event as a JSON object whose values are all strings. */
public final class DetailText {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private DetailText() {}

  public static String write(Map<String, String> detail) {
    return JSON.writeValueAsString(detail);
  }

  /**
   * Whatever the database holds: a value of another kind, which only tampering can bring, is shown
   * as JSON.
   */
  public static Map<String, String> read(String json) {
    Map<String, String> values = new TreeMap<>();
    JSON.readTree(json)
        .properties()
        .forEach(entry -> values.put(entry.getKey(), text(entry.getValue())));
    return values;
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : "json:" + value;
  }
}
