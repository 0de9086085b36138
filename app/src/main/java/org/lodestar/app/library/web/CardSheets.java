package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.site.Language;
import org.lodestar.page.print.Block;
import org.lodestar.page.print.Field;
import org.lodestar.page.print.Passage;
import org.lodestar.page.print.Passage.Kind;
import org.lodestar.page.print.Sheet;
import org.lodestar.page.print.Side;

/**
 * Cards in every script, one on each side: type becomes smaller until all of them find room, but
 * never too small to read.
 */
final class CardSheets {
  private static final double MILLIMETRE = 72 / 25.4;
  private static final double MARGIN = 12 * MILLIMETRE;
  private static final double WIDTH = 148 * MILLIMETRE;
  private static final double HEIGHT = 210 * MILLIMETRE;
  private static final double STEP = 0.05;
  private static final double LEAST = 0.4;

  private CardSheets() {}

  /** The file; nothing where a card is longer than its side. */
  static Optional<byte[]> draw(ToolkitCards cards, Language in) {
    for (double factor = 1; factor > LEAST; factor -= STEP) {
      Sheet sheet = sheet(cards, in, factor);
      if (sheet.fits()) {
        return sheet.print();
      }
    }
    return Optional.empty();
  }

  private static Sheet sheet(ToolkitCards cards, Language in, double factor) {
    List<Side> sides = new ArrayList<>();
    for (ToolkitCards.Card each : cards.cards()) {
      Kind kind = sides.isEmpty() ? Kind.H1 : Kind.H2;
      sides.add(side(new Type(in, factor), kind, cards, each));
    }
    return new Sheet(cards.title(), in.tag(), sides);
  }

  private static Side side(Type type, Kind kind, ToolkitCards cards, ToolkitCards.Card card) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(type.line(kind, cards.title(), 11, false, 8));
    said(List.of(card.heading()))
        .forEach(each -> blocks.add(type.line(Kind.H2, each, 20, true, 8)));
    said(card.lines()).forEach(each -> blocks.add(type.line(Kind.LI, each, 12, false, 5)));
    said(card.foot()).forEach(each -> blocks.add(type.line(Kind.P, each, 12, true, 5)));
    blocks.add(type.line(Kind.P, cards.from(), 8, false, 0));
    Field field = new Field(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN, false, blocks);
    return new Side(
        WIDTH, HEIGHT, List.of(new Side.Bar(0, 0, WIDTH, 3 * MILLIMETRE)), List.of(field));
  }

  private static List<String> said(List<String> lines) {
    return lines.stream().filter(each -> !each.isBlank()).toList();
  }

  /** In which language and how large type is. */
  private record Type(Language in, double factor) {
    private static final double SMALLEST = 6.5;

    Passage line(Kind kind, String text, double size, boolean heavy, double after) {
      return new Passage(
          kind,
          text,
          in.tag(),
          in.direction().equals("rtl"),
          Math.max(SMALLEST, size * factor),
          heavy,
          after * factor);
    }
  }
}
