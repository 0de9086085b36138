package org.lodestar.app.community.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lodestar.app.site.Glyphs;
import org.lodestar.app.site.TaggedPdf;
import org.springframework.stereotype.Component;

/**
 * Cards and leaflets as tagged files. Scripts that are written from right to left, or that the
 * embedded typeface lacks, come out of it wrong; these are printed from the page, which a browser
 * draws rightly.
 */
@Component
class MaterialPdf {
  private static final int MOST_KEPT = 64;
  private static final String CARD = TaggedPdf.style(MaterialPdf.class, "card.css");
  private static final String LEAFLET = TaggedPdf.style(MaterialPdf.class, "leaflet.css");

  private final TaggedPdf pdf;
  private final Map<MaterialPage, byte[]> kept = new ConcurrentHashMap<>();

  MaterialPdf(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Whether all of it can be drawn as a file. */
  boolean draws(MaterialPage page) {
    return page.said().direction().equals("ltr")
        && texts(page).allMatch(text -> Glyphs.printable(text).equals(text));
  }

  private static Stream<String> texts(MaterialPage page) {
    MaterialPage.Ring ring = page.ring();
    return Stream.of(
            Stream.of(page.title(), page.unchecked(), ring.heading(), ring.lead()),
            Stream.of(ring.danger(), ring.checked()),
            page.sides().stream().map(MaterialPage.Side::heading),
            page.sides().stream().flatMap(each -> each.lines().stream()),
            ring.numbers().stream().flatMap(each -> Stream.of(each.name(), each.hours())))
        .flatMap(each -> each);
  }

  /** The file, if it can be drawn. Drawn once for as long as nothing in it changes. */
  Optional<byte[]> file(Material material, MaterialPage page) {
    if (!draws(page)) {
      return Optional.empty();
    }
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    return Optional.of(kept.computeIfAbsent(page, each -> draw(material, each)));
  }

  byte[] draw(Material material, MaterialPage page) {
    return switch (material) {
      case CARD -> pdf.draw("community/print/card.jte", page, CARD);
      case LEAFLET -> pdf.draw("community/print/leaflet.jte", page, LEAFLET);
    };
  }
}
