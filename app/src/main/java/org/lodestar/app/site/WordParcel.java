package org.lodestar.app.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lodestar.app.site.WordTemplate.NotLetIn;
import org.lodestar.app.site.WordTemplate.Wrong;

/** The parts of a template for Word, unpacked within bounds and packed anew. */
final class WordParcel {
  /** Where the kinds of all parts stand. */
  static final String TYPES = "[Content_Types].xml";

  /** A letterhead has some fifteen parts, and some hundred kilobytes of words. */
  private static final int MOST_PARTS = 100;

  private static final int MOST_INFLATED = 8 * 1024 * 1024;
  private static final int MOST_WORDS = 4 * 1024 * 1024;

  /** As many bytes out of one, where there are more than a few; Word's own come to some 20. */
  private static final int STEEPEST = 100;

  private static final int FEW = 64 * 1024;
  private static final int CHUNK = 8192;
  private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Names as Word gives them: no way up, no other drive, no second spelling. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels"
              + "|(?:word|docProps|customXml|docMetadata)/(?:[\\w-]+/){0,4}[\\w-]+(?:\\.[\\w-]+)+");

  private WordParcel() {}

  static Map<String, byte[]> read(byte[] file) throws IOException, NotLetIn {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    int left = MOST_INFLATED;
    int words = MOST_WORDS;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        // Two of one name are read as one by this and as the other by that program.
        if (!NAME.matcher(each.getName()).matches()
            || !names.add(each.getName().toLowerCase(Locale.ROOT))) {
          throw new NotLetIn(named(each.getName()));
        }
        byte[] content = read(zip, left);
        left -= content.length;
        words -= isXml(each.getName()) ? content.length : 0;
        if (left <= 0 || words <= 0 || names.size() > MOST_PARTS || isSteep(each, content)) {
          throw new NotLetIn(Wrong.TOO_LARGE);
        }
        parts.put(each.getName(), content);
      }
    }
    return parts;
  }

  private static Wrong named(String name) {
    return WordParts.isRunning(name) ? Wrong.RUNS : Wrong.NONE;
  }

  static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static boolean isSteep(ZipEntry read, byte[] content) {
    return content.length > FEW
        && read.getCompressedSize() >= 0
        && content.length > STEEPEST * read.getCompressedSize();
  }

  private static byte[] read(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0 && out.size() < most; read = in.read(chunk)) {
      out.write(chunk, 0, read);
    }
    return out.toByteArray();
  }

  /**
   * Packs them.
   *
   * @param types the kind of each part
   */
  static byte[] write(Map<String, byte[]> parts, Map<String, String> types) throws IOException {
    StringBuilder kinds =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\""
                + WordParts.TYPES_SPACE
                + "\"><Default Extension=\"rels\" ContentType=\""
                + WordParts.RELATIONS
                + "\"/>");
    types.forEach(
        (name, type) ->
            kinds
                .append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(TYPES, kinds.append("</Types>").toString().getBytes(StandardCharsets.UTF_8));
    parts.forEach(all::putIfAbsent);
    return zipped(all);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
          ZipEntry entry = new ZipEntry(each.getKey());
          entry.setTimeLocal(FIRST_OF_ZIP);
          zip.putNextEntry(entry);
          zip.write(each.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    }
  }
}
