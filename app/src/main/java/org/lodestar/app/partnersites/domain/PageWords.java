package org.lodestar.app.partnersites.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The words and links of a page, as far as a reader sees them; nothing it points to is fetched. */
final class PageWords {
  private static final String UNSEEN =
      "script, style, template, head, [hidden], [style~=(?i)display\\s*:\\s*none]";
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int LOOK = 512;

  private final Document page;

  private PageWords(Document page) {
    this.page = page;
  }

  /** Whether an answer is a page at all, and no file. */
  static boolean isPage(String type, byte[] body) {
    String begins = latin(body).stripLeading();
    if (begins.startsWith("%PDF")) {
      return false;
    }
    String media = type.toLowerCase(Locale.ROOT);
    return media.isBlank() ? begins.contains("<") : media.contains("html");
  }

  private static String latin(byte[] body) {
    return new String(body, 0, Math.min(LOOK, body.length), StandardCharsets.ISO_8859_1);
  }

  /** As the server, or else the page, says that it is written. */
  static PageWords asDeclared(String address, String type, byte[] body) {
    Charset said = said(type).orElse(null);
    try (ByteArrayInputStream in = new ByteArrayInputStream(body)) {
      return new PageWords(Jsoup.parse(in, said == null ? null : said.name(), address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As it is whatever anybody says: in nearly every way of writing a digit is the same byte, and in
   * the others every second byte is nought.
   */
  static PageWords asBytes(String address, byte[] body) {
    return new PageWords(Jsoup.parse(new String(body, wide(body)), address));
  }

  private static Charset wide(byte[] body) {
    int[] noughts = new int[2];
    int looked = Math.min(LOOK, body.length);
    for (int i = 0; i < looked; i++) {
      noughts[i % 2] += body[i] == 0 ? 1 : 0;
    }
    if (noughts[1] > looked / 4) {
      return StandardCharsets.UTF_16LE;
    }
    return noughts[0] > looked / 4 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
  }

  private static Optional<Charset> said(String type) {
    Matcher found = CHARSET.matcher(type);
    try {
      return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** What can be read, a line for each block. */
  String text() {
    Document seen = page.clone();
    seen.select(UNSEEN).remove();
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element && isApart(element)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && isApart(element)) {
              text.append('\n');
            }
          }
        },
        seen.body());
    return text.toString();
  }

  private static boolean isApart(Element element) {
    return element.isBlock() || element.nameIs("br") || element.nameIs("td");
  }

  /** Numbers that are dialled by a press. */
  List<String> dialled() {
    return page.select("a[href~=(?i)^\\s*tel:]").eachAttr("href").stream()
        .map(each -> each.strip().substring("tel:".length()))
        .map(PageWords::decoded)
        .toList();
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href;
    }
  }

  /** What stands beside pictures for those who do not see them. */
  String besidePictures() {
    return String.join(" ; ", page.select("img[alt], area[alt]").eachAttr("alt"));
  }

  boolean asksForPassword() {
    return !page.select("input[type=password]").isEmpty();
  }

  /** Days that the page gives in its head or as a time, as they are written there. */
  List<String> days() {
    return Stream.of(
            page.select(
                    "meta[property=article:modified_time], meta[property=og:updated_time],"
                        + " meta[name~=(?i)^(last-modified|dc(terms)?\\.(date\\.)?modified)$]")
                .eachAttr("content"),
            page.select("time[datetime][itemprop=dateModified], time[datetime][class*=updated]")
                .eachAttr("datetime"),
            page.select("time[datetime]").stream()
                .filter(each -> PageDays.isOfChange(around(each)))
                .map(each -> each.attr("datetime"))
                .toList())
        .flatMap(List::stream)
        .toList();
  }

  private static String around(Element time) {
    Element parent = time.parent();
    return parent == null ? "" : parent.ownText();
  }

  /** Whether a link leads to a server. */
  boolean linksTo(String host) {
    return page.select("a[href], area[href]").eachAttr("abs:href").stream()
        .anyMatch(each -> isAt(each, host, "/"));
  }

  /** Whether something is taken in from a path of a server, or a link leads there. */
  boolean holds(String host, String path) {
    return Stream.of("src", "href", "data")
        .flatMap(each -> page.select("[" + each + "]").eachAttr("abs:" + each).stream())
        .anyMatch(each -> isAt(each, host, path));
  }

  private static boolean isAt(String address, String host, String path) {
    try {
      URI uri = URI.create(address);
      String there = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
      return host.equalsIgnoreCase(named(uri.getHost())) && there.startsWith(path);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String named(@Nullable String host) {
    return host == null ? "" : host;
  }
}
