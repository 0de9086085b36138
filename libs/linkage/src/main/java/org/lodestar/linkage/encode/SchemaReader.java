package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a schema strictly: unknown names, wrong kinds and gaps are refused by their JSON path. */
final class SchemaReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> ROOT =
      Set.of("version", "length", "fold", "bits", "flips", "decoys", "minimumFields", "fields");
  private static final Set<String> FIELD = Set.of("name", "kind", "tokens", "share", "key");

  private final List<String> faults = new ArrayList<>();

  Schema read(String json) {
    JsonNode root = parse(json);
    refuseUnknown("$", root, ROOT);
    int version = whole("$.version", root.get("version"));
    int length = whole("$.length", root.get("length"));
    boolean fold = truth("$.fold", root.get("fold"));
    int bits = whole("$.bits", root.get("bits"));
    double flips = number("$.flips", root.get("flips"));
    double decoys = number("$.decoys", root.get("decoys"));
    int minimum = whole("$.minimumFields", root.get("minimumFields"));
    List<SchemaField> fields = fields(root.get("fields"));
    refuseFaulty();
    return new Schema(version, length, fold, bits, flips, decoys, minimum, fields);
  }

  private JsonNode parse(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      if (root.isObject()) {
        return root;
      }
    } catch (JacksonException e) {
      String place = "line " + e.getLocation().getLineNr();
      throw new SchemaRefused(List.of("$ is not JSON: " + place));
    }
    throw new SchemaRefused(List.of("$ must be an object"));
  }

  private List<SchemaField> fields(@Nullable JsonNode node) {
    if (node == null || !node.isArray() || node.isEmpty()) {
      faults.add("$.fields must be a list of at least one field");
      return List.of();
    }
    List<SchemaField> fields = new ArrayList<>();
    for (int at = 0; at < node.size(); at++) {
      fields.add(field("$.fields[" + at + "]", node.get(at)));
    }
    return fields;
  }

  private SchemaField field(String path, JsonNode node) {
    refuseUnknown(path, node, FIELD);
    String name = text(path + ".name", node.get("name"));
    Kind kind = choice(path + ".kind", node.get("kind"), Kind.TEXT);
    Tokens tokens = choice(path + ".tokens", node.get("tokens"), Tokens.WHOLE);
    int share = whole(path + ".share", node.get("share"));
    String key = node.has("key") ? text(path + ".key", node.get("key")) : name;
    return new SchemaField(name, kind, tokens, share, key);
  }

  private void refuseUnknown(String path, JsonNode node, Set<String> known) {
    node.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(path + "." + name + " is not known"));
  }

  private int whole(String path, @Nullable JsonNode node) {
    return expect(node != null && node.isInt(), path, "a whole number") && node != null
        ? node.intValue()
        : 1;
  }

  private double number(String path, @Nullable JsonNode node) {
    return expect(node != null && node.isNumber(), path, "a number") && node != null
        ? node.doubleValue()
        : 0;
  }

  private boolean truth(String path, @Nullable JsonNode node) {
    return expect(node != null && node.isBoolean(), path, "true or false")
        && node != null
        && node.booleanValue();
  }

  private String text(String path, @Nullable JsonNode node) {
    return expect(node != null && node.isString(), path, "text") && node != null
        ? node.stringValue()
        : "?";
  }

  private <E extends Enum<E>> E choice(String path, @Nullable JsonNode node, E otherwise) {
    E[] all = otherwise.getDeclaringClass().getEnumConstants();
    String given = node != null && node.isString() ? node.stringValue() : "";
    Optional<E> found = Arrays.stream(all).filter(one -> word(one).equals(given)).findFirst();
    String words = Arrays.stream(all).map(SchemaReader::word).collect(Collectors.joining(", "));
    expect(found.isPresent(), path, "one of " + words);
    return found.orElse(otherwise);
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private boolean expect(boolean met, String path, String what) {
    if (!met) {
      faults.add(path + " must be " + what);
    }
    return met;
  }

  private void refuseFaulty() {
    if (!faults.isEmpty()) {
      throw new SchemaRefused(faults);
    }
  }
}
