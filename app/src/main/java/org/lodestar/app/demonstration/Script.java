package org.lodestar.app.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the texts of the demonstration. */
final class Script {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Script() {}

  /** One document. */
  static <T> T read(String name, Class<T> type) {
    return JSON.readValue(text(name), type);
  }

  /** One document a line. */
  static <T> List<T> readLines(String name, Class<T> type) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> JSON.readValue(line, type))
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Script.class.getResourceAsStream("/demonstration/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
