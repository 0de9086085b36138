package org.lodestar.journeys;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a form sends.
 *
 * @param type how it is written down
 */
record Body(String type, byte[] bytes) {
  /**
   * One field of a form.
   *
   * @param file name of a file, empty where none was chosen
   */
  record Field(String name, String value, boolean isFile, String file, byte[] content) {
    static Field of(String name, String value) {
      return new Field(name, value, false, "", new byte[0]);
    }

    static Field ofFile(String name, String file, byte[] content) {
      return new Field(name, file, true, file, content);
    }

    private String pair() {
      return encoded(name) + "=" + encoded(value);
    }
  }

  /** Pairs as in an address. */
  static String query(List<Field> fields) {
    return fields.stream().map(Field::pair).collect(Collectors.joining("&"));
  }

  static Body pairs(List<Field> fields) {
    return new Body(
        "application/x-www-form-urlencoded", query(fields).getBytes(StandardCharsets.UTF_8));
  }

  /** Parts, for forms that take files. */
  static Body parts(List<Field> fields) {
    String boundary = "----journey" + UUID.randomUUID();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Field field : fields) {
      write(bytes, "--" + boundary + "\r\n" + head(field) + "\r\n\r\n");
      bytes.writeBytes(
          field.isFile() ? field.content() : field.value().getBytes(StandardCharsets.UTF_8));
      write(bytes, "\r\n");
    }
    write(bytes, "--" + boundary + "--\r\n");
    return new Body("multipart/form-data; boundary=" + boundary, bytes.toByteArray());
  }

  private static String head(Field field) {
    String name = "Content-Disposition: form-data; name=\"" + field.name() + "\"";
    return field.isFile()
        ? name + "; filename=\"" + field.file() + "\"\r\nContent-Type: application/octet-stream"
        : name;
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
