package org.lodestar.app.intake.domain;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a page, line by line; nothing that it points to is fetched. */
final class HtmlWords {
  private static final String LINES =
      "p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote, pre, table, ul, ol, hr";

  private HtmlWords() {}

  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style, head, title, noscript, template, object, iframe").remove();
    for (Element br : page.select("br")) {
      br.after("\n");
      br.remove();
    }
    for (Element block : page.select(LINES)) {
      block.prependText("\n");
      block.appendText("\n");
    }
    page.select("td, th").forEach(cell -> cell.appendText(" "));
    return page.body()
        .wholeText()
        .replace('\u00A0', ' ')
        .replaceAll("[ \\t]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }
}
