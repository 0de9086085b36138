package org.lodestar.app.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a template for Word before anything opens it. What runs, fetches, embeds or grows beyond
 * measure is refused, whatever its name says.
 */
public final class WordTemplate {
  /** No template is larger. */
  public static final int MOST = 2 * 1024 * 1024;

  private static final int MOST_INFLATED = 20 * 1024 * 1024;
  private static final int MOST_ENTRIES = 300;
  private static final int CHUNK = 8192;

  /** Parts that run, or that other programs open. */
  private static final List<String> RUNS =
      List.of(
          "vbaproject",
          "vbadata",
          "activex",
          "/embeddings/",
          "oleobject",
          "/customui",
          "attachedtoolbars");

  private static final Pattern FETCHES =
      Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']", Pattern.CASE_INSENSITIVE);

  private static final Pattern DOCTYPE =
      Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);

  /** Fields that fetch or run when a document is opened. */
  private static final Pattern FIELDS =
      Pattern.compile("\\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|MACROBUTTON|DATABASE|LINK)\\b");

  private WordTemplate() {}

  /** Why a template is not taken. */
  public enum Wrong {
    TOO_LARGE,
    /** Not a document for Word, or broken. */
    NONE,
    /** It holds macros, or something that another program opens. */
    RUNS,
    /** It would fetch something from elsewhere. */
    FETCHES
  }

  /** Looks at one. Throws {@link Refused} at the field. */
  public static void check(String field, byte[] file) {
    Wrong wrong = wrong(file);
    if (wrong != null) {
      throw Refused.at(field, "site.template." + wrong);
    }
  }

  /** Why it is not taken; null where nothing is wrong with it. */
  static @Nullable Wrong wrong(byte[] file) {
    if (file.length > MOST) {
      return Wrong.TOO_LARGE;
    }
    try {
      Wrong wrong = within(file);
      if (wrong == null) {
        new XWPFDocument(new ByteArrayInputStream(file)).close();
      }
      return wrong;
    } catch (IOException | RuntimeException broken) {
      return Wrong.NONE;
    }
  }

  private static @Nullable Wrong within(byte[] file) throws IOException {
    Set<String> names = new HashSet<>();
    int inflated = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        String name = each.getName().toLowerCase(Locale.ROOT);
        // Two of one name are read as one by this and as the other by that program.
        if (!names.add(name) || names.size() > MOST_ENTRIES || name.contains("..")) {
          return Wrong.NONE;
        }
        if (RUNS.stream().anyMatch(("/" + name)::contains)) {
          return Wrong.RUNS;
        }
        byte[] content = read(zip, MOST_INFLATED - inflated);
        inflated += content.length;
        if (inflated >= MOST_INFLATED) {
          return Wrong.TOO_LARGE;
        }
        Wrong wrong = text(name, content);
        if (wrong != null) {
          return wrong;
        }
      }
    }
    return names.contains("[content_types].xml") && names.contains("word/document.xml")
        ? null
        : Wrong.NONE;
  }

  private static @Nullable Wrong text(String name, byte[] content) {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return null;
    }
    // Another encoding would hide what is looked for.
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0 || DOCTYPE.matcher(text).find()) {
      return Wrong.NONE;
    }
    if (name.endsWith(".rels") && FETCHES.matcher(text).find()) {
      return Wrong.FETCHES;
    }
    if (name.equals("[content_types].xml")
        && text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      return Wrong.RUNS;
    }
    return text.contains("instrText") && FIELDS.matcher(text).find() ? Wrong.FETCHES : null;
  }

  private static byte[] read(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0 && out.size() < most; read = in.read(chunk)) {
      out.write(chunk, 0, read);
    }
    return out.toByteArray();
  }
}
