package org.lodestar.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup, and escapes all that is text. Tags and the names of attributes are words of this
 * package; whatever else comes in is taken for hostile.
 */
public final class Html {
  private static final char UNKNOWN = '\uFFFD';

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();
  private int ids;

  /** Begins an element; attributes are names and values in turn. */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content, in SVG or of those that have none in HTML. */
  public Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element with text alone. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  /** A name that somebody else gave, kept from turning the direction of the text around it. */
  public Html name(String name) {
    return element("bdi", name);
  }

  /** A new line, so that the page can be read as text, too. */
  public Html line() {
    out.append('\n');
    return this;
  }

  /** Content of a style element: our own, and written as it is, since its digest stands above. */
  public Html style(String css) {
    out.append("<style>").append(css).append("</style>");
    return this;
  }

  /** The first line of a document of HTML. */
  public Html doctype() {
    out.append("<!doctype html>\n");
    return this;
  }

  /** A word that no other element of the page has for its id. */
  public String nextId() {
    return "i" + ++ids;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isWritable(text, i) ? c : UNKNOWN);
      }
    }
  }

  /** Control characters and halves of characters have no place on a page. */
  private static boolean isWritable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }

  /** The page, when all that was begun has ended. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
