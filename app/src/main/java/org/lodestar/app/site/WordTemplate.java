package org.lodestar.app.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Looks at a template for Word before anything opens it, and lets in what is on a list: the kinds
 * of parts that a letterhead is made of ({@link WordParts}), what leads from one to another, and
 * the fields that say a number or a title ({@link WordContent}). What is not on it is refused.
 */
public final class WordTemplate {
  /** No template is larger. */
  public static final int MOST = 2 * 1024 * 1024;

  private WordTemplate() {}

  /** Why a template is not taken. */
  public enum Wrong {
    TOO_LARGE,
    /** Not a document for Word, or broken. */
    NONE,
    /** It holds macros, or something that another program opens. */
    RUNS,
    /** It would fetch something from elsewhere. */
    FETCHES,
    /** A field that may do more than say a number, a date or a title. */
    FIELD,
    /** What a letterhead does not need. */
    MORE
  }

  /** Ends the look at a template. */
  static final class NotLetIn extends SAXException {
    @Serial private static final long serialVersionUID = 1L;

    private final Wrong wrong;

    NotLetIn(Wrong wrong) {
      super(wrong.name());
      this.wrong = wrong;
    }
  }

  /**
   * What is kept of a template: the parts that were looked at, packed anew, so that no other
   * program reads another file out of the same bytes. Throws {@link Refused} at the field.
   */
  public static byte[] letIn(String field, byte[] file) {
    try {
      byte[] kept = repacked(file);
      new XWPFDocument(new ByteArrayInputStream(kept)).close();
      return kept;
    } catch (NotLetIn not) {
      throw Refused.at(field, key(not.wrong));
    } catch (SAXException | IOException | RuntimeException broken) {
      throw Refused.at(field, key(Wrong.NONE));
    }
  }

  /** Key of the words that say why, and what to do. */
  public static String key(Wrong wrong) {
    return "site.template." + wrong;
  }

  /** What of a template that was let in once may be used now; nothing where it would not be. */
  public static Optional<byte[]> again(byte[] file) {
    try {
      return Optional.of(repacked(file));
    } catch (SAXException | IOException | RuntimeException not) {
      return Optional.empty();
    }
  }

  /** Why it is not taken; null where nothing is wrong with it. It is not opened. */
  public static @Nullable Wrong wrong(byte[] file) {
    try {
      repacked(file);
      return null;
    } catch (NotLetIn not) {
      return not.wrong;
    } catch (SAXException | IOException | RuntimeException broken) {
      return Wrong.NONE;
    }
  }

  private static byte[] repacked(byte[] file) throws IOException, SAXException {
    if (file.length > MOST) {
      throw new NotLetIn(Wrong.TOO_LARGE);
    }
    Map<String, byte[]> parts = WordParcel.read(file);
    return WordParcel.write(parts, new WordParts(parts).check());
  }
}
