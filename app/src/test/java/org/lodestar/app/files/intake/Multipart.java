package org.lodestar.app.files.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes posted forms with files, good ones and bad ones. */
final class Multipart {
  static final String BOUNDARY = "----invented-boundary-7";

  private final List<InputStream> parts = new ArrayList<>();

  Multipart field(String name, String value) {
    return raw(
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"\r\n\r\n"
            + value
            + "\r\n");
  }

  Multipart file(String name, byte[] bytes) {
    return file(name, "application/octet-stream", new ByteArrayInputStream(bytes));
  }

  Multipart file(String name, String type, InputStream bytes) {
    raw(
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: "
            + type
            + "\r\n\r\n");
    parts.add(bytes);
    return raw("\r\n");
  }

  Multipart raw(String text) {
    parts.add(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** With its end. */
  InputStream whole() {
    raw("--" + BOUNDARY + "--\r\n");
    return cut();
  }

  /** As it is. */
  InputStream cut() {
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  static String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  /** So many bytes, made while they are read. */
  static InputStream zeros(long size) {
    return new InputStream() {
      private long left = size;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        int now = (int) Math.min(length, left);
        left -= now;
        java.util.Arrays.fill(bytes, from, from + Math.max(now, 0), (byte) 0);
        return now <= 0 ? -1 : now;
      }
    };
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] all(InputStream in) throws java.io.IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    in.transferTo(out);
    return out.toByteArray();
  }
}
