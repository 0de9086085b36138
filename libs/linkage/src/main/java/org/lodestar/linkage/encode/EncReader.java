package org.lodestar.linkage.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an encoded list, record by record, and refuses a faulty line by its number. */
final class EncReader implements AutoCloseable {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final BufferedReader in;
  private final Header header;
  private final Set<String> seen = new HashSet<>();
  private long line = 1;

  EncReader(BufferedReader in) throws IOException {
    this.in = in;
    String first = in.readLine();
    if (first == null) {
      throw refused("the file is empty");
    }
    this.header = header(first);
  }

  Header header() {
    return header;
  }

  void forEach(Consumer<Encoded> each) throws IOException {
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      each.accept(record(text));
    }
  }

  private Header header(String text) {
    JsonNode node = json(text);
    if (!node.path("format").asString("").equals(EncWriter.FORMAT)) {
      throw refused("the header does not say " + EncWriter.FORMAT);
    }
    try {
      return new Header(
          text(node, "schema"),
          text(node, "run"),
          text(node, "list"),
          node.path("length").asInt(0),
          text(node, "check"));
    } catch (IllegalArgumentException e) {
      throw e instanceof EncFileRefused ? e : refused("the header is faulty: " + e.getMessage());
    }
  }

  private JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw refused("the header is not JSON");
    }
  }

  private String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isString()) {
      throw refused("the header has no " + name);
    }
    return value.stringValue();
  }

  private Encoded record(String text) {
    int comma = text.indexOf(',');
    if (comma < 1) {
      throw refused("there is no pseudonym before a comma");
    }
    String pseudonym = text.substring(0, comma);
    if (!seen.add(pseudonym)) {
      throw refused("the pseudonym stands on an earlier line");
    }
    return new Encoded(pseudonym, bits(text.substring(comma + 1)));
  }

  private long[] bits(String base64) {
    byte[] bytes = decoded(base64);
    if (bytes.length * Byte.SIZE != header.length()) {
      throw refused("the pattern does not have " + header.length() + " bits");
    }
    long[] bits = new long[header.words()];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(bits);
    return bits;
  }

  private byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // The decoder's own sentence tells a character of the pattern.
      throw refused("the pattern is not base64");
    }
  }

  private EncFileRefused refused(String what) {
    return new EncFileRefused(line, what);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
