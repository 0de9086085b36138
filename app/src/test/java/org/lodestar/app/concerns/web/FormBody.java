package org.lodestar.app.concerns.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a form with files byte for byte, also one that no browser would send. */
public final class FormBody {
  public static final String BOUNDARY = "zqBoundary";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public FormBody field(String name, String value) {
    return write(
            "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
        .write(value + "\r\n");
  }

  public FormBody file(String field, String name, byte[] content) {
    write(
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    bytes.writeBytes(content);
    return write("\r\n");
  }

  private FormBody write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] whole() {
    return write("--" + BOUNDARY + "--\r\n").bytes.toByteArray();
  }

  /** As it stands when the connection is lost. */
  public byte[] cut() {
    return bytes.toByteArray();
  }
}
