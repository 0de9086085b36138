package org.lodestar.app.figures.document;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.TaggedPdf;
import org.springframework.stereotype.Component;

/**
 * Draws the files of a pack. Neither the clock nor chance has a part in it, so that a pack of years
 * ago comes out the same to the byte.
 */
@Component
public class PackFiles {
  private static final String TEMPLATE = "figures/pack/file.jte";
  private static final String PRINT = TaggedPdf.style(PackFiles.class, "pack-print.css");
  private static final String SCREEN = TaggedPdf.style(PackFiles.class, "pack-page.css");

  private final TemplateEngine templates;
  private final TaggedPdf pdf;

  /** Draws with these. */
  public PackFiles(TemplateEngine templates, TaggedPdf pdf) {
    this.templates = templates;
    this.pdf = pdf;
  }

  /**
   * One of the files.
   *
   * @param made when the pack was frozen
   */
  public byte[] draw(PackFile file, PackDocument document, Instant made) {
    return switch (file) {
      case PAGE -> page(document);
      case PDF -> pdf.draw(TEMPLATE, new PrintedPack(document, false), PRINT, made);
      case TABLE -> Csv.bytes(rows(document));
    };
  }

  /** Needs no other file and allows itself none. */
  private byte[] page(PackDocument document) {
    StringOutput page = new StringOutput();
    templates.render(TEMPLATE, new PrintedPack(document, true), page);
    String policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'sha256-"
            + digest(SCREEN)
            + "'; base-uri 'none'; form-action 'none'\"/>";
    return page.toString()
        .replace("</head>", policy + "<style>" + SCREEN + "</style></head>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(String style) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A row for each cell of each table, and for each figure what stands behind it. */
  private static List<List<String>> rows(PackDocument document) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("part", "table", "row", "column", "value"));
    document.parts().forEach(part -> part.grids().forEach(grid -> cells(part.title(), grid, rows)));
    document.figures().forEach(figure -> figure(figure, rows));
    return rows;
  }

  private static void cells(String part, PackDocument.Grid grid, List<List<String>> rows) {
    for (List<PackDocument.Cell> row : grid.rows()) {
      for (int column = 1; column < row.size(); column++) {
        rows.add(
            List.of(
                part,
                grid.caption(),
                row.getFirst().text(),
                grid.columns().get(column),
                row.get(column).text()));
      }
    }
  }

  private static void figure(PackDocument.Figure figure, List<List<String>> rows) {
    String period = figure.first() + "/" + figure.last();
    Map.of(
            "value", Objects.requireNonNullElse(figure.value(), ""),
            "shown", figure.shown(),
            "among", figure.among() == null ? "" : String.valueOf(figure.among()),
            "target", Objects.requireNonNullElse(figure.target(), ""))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                rows.add(
                    List.of(
                        "figures",
                        figure.code() + " " + figure.name(),
                        period,
                        each.getKey(),
                        each.getValue())));
  }
}
