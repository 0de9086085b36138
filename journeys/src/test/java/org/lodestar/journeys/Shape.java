package org.lodestar.journeys;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What makes one page look unlike another: where it stands (which is its template), the kinds of
 * pieces that it is made of (which tell a page with faults, a clash or an empty list from a plain
 * one), and the script of its language. Pages of one shape differ in their words only.
 *
 * @param route the path with a star for each object
 * @param pieces kinds of block and field, each once, whatever parts and manners they have
 * @param named the same as earlier runs named it: address, heading, faults, language
 */
record Shape(String route, String language, String pieces, String named) {
  private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern OBJECT =
      Pattern.compile(
          "(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]+[0-9]+|[0-9][0-9-]*|[a-z]{2}-[A-Z]{2})(?=[/?#]|$)");

  private static final Map<String, String> SCRIPTS =
      Map.of(
          "ar",
          "Arabic",
          "fa-AF",
          "Arabic",
          "ps",
          "Arabic",
          "uk",
          "Cyrillic",
          "bg",
          "Cyrillic",
          "ru",
          "Cyrillic",
          "ti",
          "Ethiopic",
          "am",
          "Ethiopic");

  static Shape of(String base, String address, Document page) {
    String path = address.substring(base.length());
    String route = OBJECT.matcher(path.replaceFirst("[?#].*", "")).replaceAll("*");
    Element html = page.selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    return new Shape(route, script(language), pieces(page), named(path, page) + language);
  }

  /** A language of each script stands for all that are written in it, but in a thorough run. */
  private static String script(String language) {
    return Sweep.THOROUGH ? language : SCRIPTS.getOrDefault(language, "Latin");
  }

  private static String pieces(Document page) {
    return page.body().getAllElements().stream()
        .flatMap(each -> Stream.concat(each.classNames().stream(), Stream.of(each.attr("type"))))
        .map(name -> name.replaceFirst("(__|--).*", ""))
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static String named(String path, Document page) {
    List<String> headings = page.select("h1").eachText();
    String heading = headings.isEmpty() ? "" : headings.getFirst();
    return IDENTIFIER.matcher(path).replaceAll("*")
        + IDENTIFIER.matcher(heading).replaceAll("*").replaceAll("\\d+", "0")
        + page.select(".govuk-error-summary").size();
  }

  /** The shape as one name. */
  String key() {
    return route + " " + language + " " + pieces;
  }

  /** What pages of one template share, whatever stands on them. */
  String layout() {
    return route;
  }
}
