package org.lodestar.linkage.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.linkage.explain.Analysis;

/**
 * The page that explains a linkage. It needs no other file, no script and no network, and allows
 * itself none; it is the same for the same run but for the facts that it is given.
 */
public final class Report {
  /** A star of four points. */
  private static final String STAR =
      "M12 0c1 7.5 4.5 11 12 12-7.5 1-11 4.5-12 12-1-7.5-4.5-11-12-12 7.5-1 11-4.5 12-12z";

  private static final String VALUES =
      "This report shows values of records, such as names and dates of birth of people. Keep it as"
          + " safe as the lists themselves, do not mail it, and delete it when you are done.";

  private static final String NO_VALUES =
      "No value of any record is shown; records are told by list and number. Counts of a few people"
          + " can still point at somebody: do not publish this page as it is.";

  private Report() {}

  /**
   * The page as a document of HTML.
   *
   * @param facts of the run, such as versions, seed, seconds and peak memory, by name in words
   */
  public static String of(Analysis analysis, Map<String, String> facts) {
    List<Part> parts =
        List.<Part>of(
                new SummaryPart(analysis),
                new ColumnsPart(analysis),
                new RulesPart(analysis),
                new WeightsPart(analysis),
                new KindsPart(analysis),
                new TrainingPart(analysis),
                new PairsPart(analysis),
                new PatternsPart(analysis),
                new WaterfallsPart(analysis),
                new UnlinkablesPart(analysis),
                new ClustersPart(analysis),
                new OverlapsPart(analysis),
                new QualityPart(analysis),
                new RunPart(facts))
            .stream()
            .filter(Part::isShown)
            .toList();
    Html html = new Html();
    html.doctype().open("html", "lang", "en-GB").line();
    head(html);
    html.open("body").line();
    html.element("a", "Skip to what was found", "class", "skip", "href", "#found");
    banner(html, analysis);
    html.open("div", "class", "page").line();
    contents(html, parts);
    html.open("main").line();
    parts.forEach(part -> section(html, part));
    html.close().close().line();
    html.close().close().line();
    return html.toString();
  }

  private static void head(Html html) {
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
    html.element("title", "Linkage report").line();
    html.style(css).close().line();
  }

  private static void banner(Html html, Analysis analysis) {
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
    html.element("h1", "Linkage report");
    html.open("p", "class", "lists");
    List<String> sources = analysis.linked().table().sources();
    for (int list = 0; list < Math.min(8, sources.size()); list++) {
      html.text(list == 0 ? "" : " · ").name(sources.get(list));
    }
    html.text(sources.size() > 8 ? " and " + (sources.size() - 8) + " more" : "").close();
    html.close().line();
    html.element(
        "p",
        analysis.values() ? VALUES : NO_VALUES,
        "class",
        analysis.values() ? "care warning" : "care");
  }

  private static void contents(Html html, List<Part> parts) {
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
    try (InputStream in = Report.class.getResourceAsStream("report.css")) {
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
