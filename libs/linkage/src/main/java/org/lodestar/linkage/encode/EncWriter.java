package org.lodestar.linkage.encode;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an encoded list, record by record. The first line is a JSON object with the {@link
 * Header}; each further line is a pseudonym, a comma and the pattern in base64, word by word with
 * the lowest byte first, so that bit p is bit p mod 8 of byte p / 8.
 */
final class EncWriter implements AutoCloseable {
  static final String FORMAT = "lodestar-encoded-1";

  private final Writer out;
  private final int words;

  EncWriter(Writer out, Header header) throws IOException {
    this.out = out;
    this.words = header.words();
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("format", FORMAT);
    line.put("schema", header.schema());
    line.put("run", header.run());
    line.put("list", header.list());
    line.put("length", header.length());
    line.put("check", header.check());
    out.write(JsonMapper.shared().writeValueAsString(line) + "\n");
  }

  void write(String pseudonym, long[] bits) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(words * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(bits);
    out.write(pseudonym + "," + Base64.getEncoder().encodeToString(bytes.array()) + "\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
