package org.lodestar.app.community.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.lodestar.app.community.web.Poster.Said;
import org.lodestar.app.site.Language;
import org.lodestar.page.print.Block;
import org.lodestar.page.print.Code;
import org.lodestar.page.print.Field;
import org.lodestar.page.print.Passage;
import org.lodestar.page.print.Passage.Kind;
import org.lodestar.page.print.Sheet;
import org.lodestar.page.print.Side;
import org.springframework.stereotype.Component;

/**
 * Posters on paper. Type is made smaller until all of it fits, and never smaller than can be read:
 * then there is no file. Anybody may ask for thousands of them, and the same machine shows help to
 * people who need it: only two are worked on at once, and nobody waits for a turn.
 */
@Component
class PosterSheet {
  private static final int AT_ONCE = 2;
  private static final int MOST_FILES = 64;
  private static final int MOST_SIZES = 1000;
  private static final double STEP = 0.04;

  /** So many times the type of its size few words may be, so that they are read from afar. */
  private static final double MOST = 1.8;

  private static final double LARGE_STEP = 0.1;
  private static final String MAY_BREAK = "\u200B";

  private final Semaphore turns = new Semaphore(AT_ONCE);

  /** In which size of type all of a poster finds room; nought where it finds none. */
  private final Map<Poster, Double> sizes = new ConcurrentHashMap<>();

  private final Map<Poster, byte[]> files = new ConcurrentHashMap<>();

  /** What is known of a poster. */
  enum Fit {
    /** All of it can be read. */
    FITS,
    TOO_LONG,
    /** Others are being worked on. */
    BUSY
  }

  /**
   * The file; nothing where its words do not fit, and while others are worked on. Drawn once for as
   * long as nothing changes.
   */
  Optional<byte[]> file(Poster poster) {
    return Optional.ofNullable(files.get(poster)).or(() -> printed(poster));
  }

  private Optional<byte[]> printed(Poster poster) {
    double type = size(poster).orElse(0.0);
    if (type <= 0) {
      return Optional.empty();
    }
    Optional<Optional<byte[]>> made = turn(() -> new Drawn(poster, type).sheet().print());
    return made.flatMap(file -> file).map(file -> kept(files, MOST_FILES, poster, file));
  }

  /** Whether all of it can be read on that size. */
  Fit fit(Poster poster) {
    return size(poster).map(type -> type > 0 ? Fit.FITS : Fit.TOO_LONG).orElse(Fit.BUSY);
  }

  private Optional<Double> size(Poster poster) {
    Double known = sizes.get(poster);
    return known == null
        ? turn(() -> kept(sizes, MOST_SIZES, poster, fitted(poster)))
        : Optional.of(known);
  }

  /** Does it now, or does nothing while as many as may are at it. */
  <T> Optional<T> turn(Supplier<T> work) {
    if (!turns.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      turns.release();
    }
  }

  private static <T> T kept(Map<Poster, T> all, int most, Poster poster, T made) {
    if (all.size() >= most) {
      all.clear();
    }
    all.put(poster, made);
    return made;
  }

  private static double fitted(Poster poster) {
    double least = poster.size().least();
    for (double factor = MOST; factor > 1; factor -= LARGE_STEP) {
      double type = factor * poster.size().type();
      if (new Drawn(poster, type).sheet().fits()) {
        return type;
      }
    }
    for (double factor = 1; factor * poster.size().type() > least; factor -= STEP) {
      double type = factor * poster.size().type();
      if (new Drawn(poster, type).sheet().fits()) {
        return type;
      }
    }
    return new Drawn(poster, least).sheet().fits() ? least : 0;
  }

  /**
   * A poster in one size of type.
   *
   * @param type of its lines in points; what is smaller has a floor of its own
   */
  private record Drawn(Poster poster, double type) {
    private static final double MARGIN = 0.065;
    private static final double BAND = 0.02;

    Sheet sheet() {
      Said first = poster.said().getFirst();
      return new Sheet(first.title(), first.language().tag(), sides());
    }

    private List<Side> sides() {
      double width = poster.size().width();
      double height = poster.size().height();
      return switch (poster.size().look()) {
        case UPRIGHT -> List.of(upright(width, height));
        case FOLDED -> List.of(folded(width, height));
        case TWO_SIDES -> poster.said().stream().map(each -> card(width, height, each)).toList();
      };
    }

    private double margin(double width) {
      return width * MARGIN;
    }

    private double small(double part, double floor) {
      return Math.max(part * type, floor);
    }

    private Passage line(
        Kind kind, Said said, String text, double size, boolean heavy, double gap) {
      Language language = said.language();
      boolean rightToLeft = language.direction().equals("rtl");
      return new Passage(kind, text, language.tag(), rightToLeft, size, heavy, gap * type);
    }

    private List<Block> words(Said said, Kind heading) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(line(heading, said, said.title(), 1.35 * type, true, 0.45));
      said.questions().forEach(each -> blocks.add(line(Kind.LI, said, each, type, false, 0.25)));
      if (!said.sentence().isEmpty()) {
        blocks.add(line(Kind.P, said, said.sentence(), type, true, 0.3));
      }
      blocks.add(line(Kind.P, said, said.lead(), small(0.7, 8), false, 0.25));
      if (!said.danger().isEmpty()) {
        blocks.add(line(Kind.P, said, said.danger(), small(0.72, 8.5), true, 0.6));
      }
      if (!said.unchecked().isEmpty()) {
        blocks.add(line(Kind.P, said, said.unchecked(), small(0.36, 7), false, 0.3));
      }
      return blocks;
    }

    private void phone(List<Block> blocks) {
      if (!poster.phone().isEmpty()) {
        blocks.add(new Passage(Kind.P, poster.phone(), "en", false, 1.25 * type, true, 0.2 * type));
      }
    }

    private Passage address() {
      String breaks = poster.shown().replace(".", "." + MAY_BREAK).replace("?", MAY_BREAK + "?");
      return new Passage(Kind.P, breaks, "en", false, small(0.5, 7.5), false, 0.2 * type);
    }

    private Code code() {
      ScanCode code = poster.code();
      Said first = poster.said().getFirst();
      return new Code(
          code.modules(),
          code.across(),
          poster.size().code(),
          first.scan() + ": " + poster.link(),
          first.language().tag(),
          0.2 * type);
    }

    /** What stands beside a code, which does not grow with the words. */
    private List<Block> below() {
      List<Block> below = new ArrayList<>();
      phone(below);
      poster.said().stream()
          .map(each -> line(Kind.P, each, each.scan(), small(0.62, 8), false, 0.1))
          .forEach(below::add);
      below.add(address());
      return below;
    }

    /** Words above, code and number below. */
    private Side upright(double width, double height) {
      double margin = margin(width);
      double side = poster.size().code();
      double top = height * BAND + margin * 0.7;
      double strip = height - margin - side;
      List<Block> above = new ArrayList<>();
      Kind heading = Kind.H1;
      for (Said each : poster.said()) {
        above.addAll(words(each, heading));
        heading = Kind.H2;
      }
      List<Block> below = new Drawn(poster, Math.min(type, poster.size().type())).below();
      double right = margin + side + margin * 0.5;
      return new Side(
          width,
          height,
          List.of(
              new Side.Bar(0, 0, width, height * BAND),
              new Side.Bar(margin, strip - margin * 0.3, width - 2 * margin, 1)),
          List.of(
              new Field(margin, top, width - 2 * margin, strip - margin * 0.5 - top, false, above),
              new Field(margin, strip, side, side, false, List.of(code())),
              new Field(right, strip, width - margin - right, side, false, below)));
    }

    private Side card(double width, double height, Said said) {
      return new Side(
          width,
          height,
          List.of(new Side.Bar(0, 0, width, height * BAND)),
          face(width, height, 0, false, said));
    }

    /** The lower half is read from before it, the upper one from behind. */
    private Side folded(double width, double height) {
      double half = height / 2;
      List<Field> fields = new ArrayList<>();
      fields.addAll(face(width, half, half, false, poster.said().getFirst()));
      fields.addAll(face(width, half, half, true, poster.said().getLast()));
      return new Side(width, height, List.of(new Side.Bar(0, half - 0.5, width, 1)), fields);
    }

    /** One language, its code beside it. */
    private List<Field> face(double width, double height, double down, boolean turned, Said said) {
      double margin = margin(width);
      double side = poster.size().code();
      double left = width - margin - side;
      List<Block> words = words(said, turned ? Kind.H2 : heading(said));
      phone(words);
      words.add(address());
      List<Block> beside = new ArrayList<>(List.of(code()));
      beside.add(line(Kind.P, said, said.scan(), small(0.6, 8), false, 0));
      double tall = height - 2 * margin;
      return List.of(
          placed(width, margin, margin, left - 1.5 * margin, tall, down, turned, words),
          placed(width, left, margin, side, tall, down, turned, beside));
    }

    private Kind heading(Said said) {
      return said.equals(poster.said().getFirst()) ? Kind.H1 : Kind.H2;
    }

    private static Field placed(
        double across,
        double left,
        double top,
        double width,
        double height,
        double down,
        boolean turned,
        List<Block> blocks) {
      return turned
          ? new Field(across - left - width, down - top - height, width, height, true, blocks)
          : new Field(left, down + top, width, height, false, blocks);
    }
  }
}
