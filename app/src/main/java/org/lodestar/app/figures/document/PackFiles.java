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
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.charts.Grid;
import org.springframework.stereotype.Component;

/**
 * Draws the files of a pack. Neither the clock nor chance has a part in it, so that a pack of years
 * ago comes out the same to the byte.
 */
@Component
public class PackFiles {
  private static final Way PLAIN = Way.of("figures/pack/file.jte", "pack");
  private static final Way DRAWN = Way.of("figures/pack/drawn.jte", "drawn");
  private static final Way FLOWING = Way.of("figures/pack/flowing.jte", "flowing");
  private static final Way LINKED = Way.of("figures/pack/linked.jte", "flowing");

  private final TemplateEngine templates;
  private final TaggedPdf pdf;

  /**
   * How packs of a format are drawn. A way is never changed once packs were frozen in it: another
   * one is added.
   */
  private record Way(String template, String print, String screen) {
    private static Way of(String template, String style) {
      return new Way(
          template,
          TaggedPdf.style(PackFiles.class, style + "-print.css"),
          TaggedPdf.style(PackFiles.class, style + "-page.css"));
    }

    private static Way of(PackDocument document) {
      Integer format = document.format();
      if (format == null) {
        return PLAIN;
      }
      return format < PackDocument.FLOWING
          ? DRAWN
          : format < PackDocument.LINKED ? FLOWING : LINKED;
    }
  }

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
    Way way = Way.of(document);
    return switch (file) {
      case PAGE -> page(way, document);
      case PDF -> pdf.draw(way.template(), new PrintedPack(document, false), way.print(), made);
      case TABLE -> Csv.bytes(rows(document));
    };
  }

  /** Needs no other file and allows itself none. */
  private byte[] page(Way way, PackDocument document) {
    StringOutput page = new StringOutput();
    templates.render(way.template(), new PrintedPack(document, true), page);
    String policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'sha256-"
            + digest(way.screen())
            + "'; base-uri 'none'; form-action 'none'\"/>";
    return page.toString()
        .replace("</head>", policy + "<style>" + way.screen() + "</style></head>")
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
    document.parts().forEach(part -> part.drawings().forEach(each -> drawn(part, each, rows)));
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

  private static void drawn(PackDocument.Part part, PackChart drawing, List<List<String>> rows) {
    Grid table = drawing.chart().table();
    for (List<String> row : table.rows()) {
      for (int column = 1; column < row.size(); column++) {
        rows.add(
            List.of(
                part.title(),
                drawing.title(),
                row.getFirst(),
                table.heads().get(column),
                row.get(column)));
      }
    }
    List<String> notes = drawing.notes();
    for (int at = 0; at < notes.size(); at++) {
      rows.add(List.of(part.title(), drawing.title(), "note", "" + (at + 1), notes.get(at)));
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
