package org.lodestar.app.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that somebody else wrote: no longer, deeper or larger in its numbers than anything that is
 * meant for us, no name twice, nothing behind its end. What breaks this is refused before it costs
 * time or memory. What we wrote ourselves and sealed needs none of it.
 */
public final class OutsideJson {
  /** The longest document, in characters or bytes. */
  public static final int LONGEST = 4 * 1024 * 1024;

  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 1024 * 1024;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(LONGEST)
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(LONGEST_NAME)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private OutsideJson() {}

  /**
   * As a tree.
   *
   * @throws tools.jackson.core.JacksonException when it is none, or beyond the bounds
   */
  public static JsonNode tree(String text) {
    refuseLonger(text.length());
    return JSON.readTree(text);
  }

  /**
   * As a record, of a stream that is read no further than the bounds.
   *
   * @throws tools.jackson.core.JacksonException when it is none, or beyond the bounds
   */
  public static <T> T read(InputStream in, Class<T> kind) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    refuseLonger(bytes.length);
    return JSON.readValue(new String(bytes, StandardCharsets.UTF_8), kind);
  }

  private static void refuseLonger(int length) {
    if (length > LONGEST) {
      throw new StreamConstraintsException("A document is longer than " + LONGEST);
    }
  }
}
