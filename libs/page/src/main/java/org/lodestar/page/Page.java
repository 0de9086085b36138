package org.lodestar.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A page that needs no other file, no script and no network, and allows itself none.
 *
 * @param title of the page, and its heading
 * @param names of what it tells of, such as lists; the first eight stand below the heading
 * @param care what the reader must heed before anything else
 * @param warning whether that is a warning
 * @param parts in their order; those that have something to say are shown
 */
public record Page(
    String title, List<String> names, String care, boolean warning, List<Part> parts) {
  /** A star of four points. */
  private static final String STAR =
      "M12 0c1 7.5 4.5 11 12 12-7.5 1-11 4.5-12 12-1-7.5-4.5-11-12-12 7.5-1 11-4.5 12-12z";

  private static final int MOST_NAMES = 8;

  public Page {
    names = List.copyOf(names);
    parts = parts.stream().filter(Part::isShown).toList();
  }

  /** The page as a document of HTML. */
  public String html() {
    Html html = new Html();
    html.doctype().open("html", "lang", "en-GB").line();
    head(html);
    html.open("body").line();
    html.element(
        "a", "Skip to what was found", "class", "skip", "href", "#" + parts.getFirst().id());
    banner(html);
    html.open("div", "class", "page").line();
    contents(html);
    html.open("main").line();
    parts.forEach(part -> section(html, part));
    html.close().close().line();
    html.close().close().line();
    return html.toString();
  }

  private void head(Html html) {
    String css = css();
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'sha256-"
            + digest(css)
            + "'; base-uri 'none'; form-action 'none'");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "robots", "content", "noindex");
    html.element("title", title).line();
    html.style(css).close().line();
  }

  private void banner(Html html) {
    html.open("header").open("p", "class", "mark");
    html.open(
            "svg",
            "viewBox",
            "0 0 24 24",
            "width",
            "18",
            "height",
            "18",
            "aria-hidden",
            "true",
            "focusable",
            "false")
        .empty("path", "d", STAR)
        .close();
    html.text(" Lodestar").close();
    html.element("h1", title);
    html.open("p", "class", "lists");
    for (int list = 0; list < Math.min(MOST_NAMES, names.size()); list++) {
      html.text(list == 0 ? "" : " · ").name(names.get(list));
    }
    html.text(names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "");
    html.close().close().line();
    html.element("p", care, "class", warning ? "care warning" : "care");
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", "Parts of this report").open("ol");
    for (Part part : parts) {
      html.open("li").element("a", part.title(), "href", "#" + part.id()).close();
    }
    html.close().close().line();
  }

  private static void section(Html html, Part part) {
    html.open("section", "aria-labelledby", part.id());
    html.element("h2", part.title(), "id", part.id()).line();
    part.write(html);
    html.close().line();
  }

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
