package org.lodestar.app.publications.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.publications.ProfileEstimate;
import org.lodestar.app.publications.ProfileEstimate.Part;
import org.lodestar.app.publications.ProfileEstimate.Range;
import org.lodestar.app.site.OutsideJson;
import org.lodestar.app.site.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what {@code lodestar estimate --json} printed, strictly: nothing is guessed, and an
 * estimate that has no range, or of which its own rules show no total, is refused.
 */
public final class EstimateReader {
  private static final Set<String> FIELDS =
      Set.of(
          "data", "publishable", "methods", "range", "warnings", "variants", "consistency", "log");
  private static final double MOST = 1e9;
  private static final int LONGEST = 500;

  private EstimateReader() {}

  /**
   * The estimate.
   *
   * @throws Refused when it is none of ours, or has no range
   */
  public static ProfileEstimate read(String text) {
    JsonNode all = tree(text);
    if (!all.isObject() || !FIELDS.equals(new TreeSet<>(all.propertyNames()))) {
      throw refused("other");
    }
    JsonNode data = all.get("data");
    long seen = whole(data, "people");
    Range range = range(all.get("range"));
    if (range == null) {
      throw refused("noRange");
    }
    if (!all.get("publishable").isBoolean() || !all.get("publishable").booleanValue()) {
      throw refused("blocked");
    }
    if (range.high() < seen) {
      throw refused("other");
    }
    return new ProfileEstimate(
        seen,
        (int) whole(data, "lists"),
        range,
        methods(all.get("methods")),
        texts(all.get("warnings")),
        variants(all.get("variants")));
  }

  private static Refused refused(String why) {
    return Refused.at("json", "publications.profile.estimate." + why);
  }

  private static JsonNode tree(String text) {
    try {
      return OutsideJson.tree(text);
    } catch (JacksonException broken) {
      throw refused("notJson");
    }
  }

  private static long whole(JsonNode of, String field) {
    JsonNode number = of.get(field);
    if (number == null
        || !number.isIntegralNumber()
        || !(number.doubleValue() >= 0)
        || number.doubleValue() > MOST) {
      throw refused("other");
    }
    return number.longValue();
  }

  /** Null where there is none; two numbers, of which the second is no less. */
  private static @Nullable Range range(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isArray() || node.size() != 2 || !node.get(0).isNumber() || !node.get(1).isNumber()) {
      throw refused("other");
    }
    double low = node.get(0).doubleValue();
    double high = node.get(1).doubleValue();
    if (!(low >= 0 && low <= high && high <= MOST)) {
      throw refused("other");
    }
    return new Range(rounded(Math.floor(low / unit(low)), low), up(high));
  }

  private static long up(double value) {
    return rounded(Math.ceil(value / unit(value)), value);
  }

  private static long rounded(double units, double of) {
    return Math.round(units * unit(of));
  }

  /** Two figures count. */
  private static double unit(double value) {
    return value < 100 ? 1 : Math.pow(10, Math.floor(Math.log10(value)) - 1);
  }

  private static List<Part> methods(JsonNode node) {
    List<Part> parts = new ArrayList<>();
    for (JsonNode each : list(node)) {
      JsonNode intervals = each.get("intervals");
      parts.add(
          new Part(text(each, "method"), intervals == null ? null : range(intervals.get("95"))));
    }
    return parts;
  }

  private static List<Part> variants(JsonNode node) {
    List<Part> parts = new ArrayList<>();
    for (JsonNode each : list(node)) {
      parts.add(new Part(text(each, "words"), range(each.get("interval"))));
    }
    return parts;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    list(node).forEach(each -> texts.add(text(each, "text")));
    return texts;
  }

  private static JsonNode list(JsonNode node) {
    if (!node.isArray()) {
      throw refused("other");
    }
    return node;
  }

  private static String text(JsonNode of, String field) {
    JsonNode found = of.get(field);
    if (found == null || !found.isString()) {
      throw refused("other");
    }
    String said = found.stringValue().strip();
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }
}
