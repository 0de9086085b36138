package org.lodestar.app.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a pack says as one text and back, always in the same order; and seals. */
public final class PackText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PackText() {}

  /** One text, the same for the same content. */
  public static String write(PackDocument document) {
    return JSON.writeValueAsString(document);
  }

  /** What a text says; nothing for one that is none of ours. */
  public static PackDocument read(String text) {
    try {
      return JSON.readValue(text, PackDocument.class);
    } catch (JacksonException broken) {
      return new PackDocument("", List.of(), List.of(), List.of());
    }
  }

  /** The seal of a text. */
  public static String seal(String text) {
    return seal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The seal of a file. */
  public static String seal(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
