package org.lodestar.app.community.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lodestar.app.site.Language;
import org.lodestar.page.print.Block;
import org.lodestar.page.print.Field;
import org.lodestar.page.print.Passage;
import org.lodestar.page.print.Passage.Kind;
import org.lodestar.page.print.Sheet;
import org.lodestar.page.print.Side;
import org.springframework.stereotype.Component;

/**
 * Cards and leaflets as tagged files, in every script. Where a language needs more room than there
 * is at a size that can be read, there is no file and the page itself is printed.
 */
@Component
class MaterialPdf {
  private static final int MOST_KEPT = 64;
  private static final double LEAST = 0.72;
  private static final double STEP = 0.04;

  /** By how much type is made smaller; nought where there is no room at a size that is read. */
  private final Map<Key, Double> factors = new ConcurrentHashMap<>();

  private final Map<Key, Optional<byte[]>> files = new ConcurrentHashMap<>();

  private record Key(Material material, MaterialPage page) {}

  /**
   * Whether all of it can be drawn as a file. It is only measured: the page is for people who need
   * help, and does not wait until others have printed.
   */
  boolean draws(Material material, MaterialPage page) {
    return factor(new Key(material, page)) > 0;
  }

  /** The file, if it can be drawn. Drawn once for as long as nothing in it changes. */
  Optional<byte[]> file(Material material, MaterialPage page) {
    Key key = new Key(material, page);
    double factor = factor(key);
    if (factor <= 0) {
      return Optional.empty();
    }
    if (files.size() > MOST_KEPT) {
      files.clear();
    }
    return files.computeIfAbsent(key, each -> sheet(each, factor).print());
  }

  /** Measured outside the map, so that one that is measured keeps no other waiting. */
  private double factor(Key key) {
    Double known = factors.get(key);
    if (known != null) {
      return known;
    }
    if (factors.size() > MOST_KEPT) {
      factors.clear();
    }
    double fitted = fitted(key);
    factors.put(key, fitted);
    return fitted;
  }

  private static double fitted(Key key) {
    for (double factor = Sheet.possible() ? 1 : 0; factor >= LEAST; factor -= STEP) {
      if (sheet(key, factor).fits()) {
        return factor;
      }
    }
    return 0;
  }

  private static Sheet sheet(Key key, double factor) {
    return new Drawn(key.page, factor).sheet(key.material);
  }

  /** A material with its type made smaller by a factor. */
  private record Drawn(MaterialPage page, double factor) {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double SMALLEST = 7;

    Sheet sheet(Material material) {
      List<Side> sides =
          switch (material) {
            case CARD -> List.of(card(front()), card(ring(Kind.H2, 15)));
            case LEAFLET -> List.of(side(210, 297, 18, all()));
          };
      return new Sheet(page.title(), page.said().tag(), sides);
    }

    private static Side card(List<Block> blocks) {
      return side(148, 105, 8, blocks);
    }

    private static Side side(double across, double down, double margin, List<Block> blocks) {
      double width = across * MILLIMETRE;
      double height = down * MILLIMETRE;
      double edge = margin * MILLIMETRE;
      Field field = new Field(edge, edge, width - 2 * edge, height - 2 * edge, false, blocks);
      return new Side(
          width, height, List.of(new Side.Bar(0, 0, width, 2.5 * MILLIMETRE)), List.of(field));
    }

    private List<Block> front() {
      List<Block> blocks = new ArrayList<>(List.of(line(Kind.H1, page.title(), 18, true, 8)));
      for (String each : page.sides().getFirst().lines()) {
        blocks.add(line(Kind.LI, each, 13, false, 5));
      }
      return blocks;
    }

    private List<Block> all() {
      List<Block> blocks = new ArrayList<>(List.of(line(Kind.H1, page.title(), 21, true, 8)));
      for (MaterialPage.Side side : page.sides()) {
        blocks.add(line(Kind.H2, side.heading(), 14, true, 5));
        side.lines().forEach(each -> blocks.add(line(Kind.LI, each, 12, false, 5)));
      }
      blocks.addAll(ring(Kind.H2, 14));
      return blocks;
    }

    private List<Block> ring(Kind heading, double size) {
      MaterialPage.Ring ring = page.ring();
      List<Block> blocks = new ArrayList<>();
      blocks.add(line(heading, ring.heading(), size, true, 5));
      blocks.add(line(Kind.P, ring.lead(), 10.5, false, 5));
      for (MaterialPage.Rung each : ring.numbers()) {
        blocks.add(line(Kind.P, each.name(), 10.5, false, 1));
        if (each.translated()) {
          blocks.add(english(each.english(), 8, 1));
        }
        String hours = each.hours().isEmpty() ? "" : " " + each.hours();
        blocks.add(line(Kind.P, each.phone() + hours, 13, true, 5));
      }
      if (!ring.dangerNumber().isEmpty()) {
        String danger = ring.danger() + " " + ring.dangerNumber() + ring.dangerRest();
        blocks.add(line(Kind.P, danger, 13, true, 2));
        if (ring.dangerTranslated()) {
          blocks.add(english(ring.dangerInEnglish(), 8, 4));
        }
      }
      String small = (ring.checked() + " " + page.unchecked()).strip();
      if (!small.isEmpty()) {
        blocks.add(line(Kind.P, small, 8, false, 0));
      }
      return blocks;
    }

    private Passage line(Kind kind, String text, double size, boolean heavy, double after) {
      return passage(page.said(), kind, text, size, heavy, after);
    }

    private Passage english(String text, double size, double after) {
      return passage(Language.ENGLISH, Kind.P, text, size, false, after);
    }

    private Passage passage(
        Language said, Kind kind, String text, double size, boolean heavy, double after) {
      return new Passage(
          kind,
          text,
          said.tag(),
          said.direction().equals("rtl"),
          Math.max(SMALLEST, size * factor),
          heavy,
          after * factor);
    }
  }
}
