package org.lodestar.app.figures.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordDocuments;
import org.springframework.stereotype.Component;

/** A pack as a document for Word: the same words, pictures and tables as on paper. */
@Component
public class PackWord {
  private final WordDocuments documents;

  PackWord(WordDocuments documents) {
    this.documents = documents;
  }

  /**
   * The file.
   *
   * @param made when the pack was frozen
   * @param template of a council; null for plain styles
   */
  public byte[] draw(PackDocument document, Instant made, byte @Nullable [] template) {
    WordDocument word = documents.begin(document.title(), made, template);
    word.heading(1, document.title());
    document.about().forEach(word::words);
    document.parts().forEach(each -> part(word, each));
    return word.bytes();
  }

  private static void part(WordDocument word, PackDocument.Part part) {
    word.heading(2, part.title());
    part.words().forEach(word::words);
    part.drawings()
        .forEach(
            each -> {
              word.heading(3, each.title());
              word.drawing(each.chart());
              PrintedPack.notes(each).forEach(word::words);
            });
    part.tiles().forEach(each -> word.words(told(each)));
    part.grids()
        .forEach(
            grid ->
                word.table(
                    grid.caption(),
                    grid.columns(),
                    grid.numbers(),
                    grid.rows().stream()
                        .map(row -> row.stream().map(PackDocument.Cell::text).toList())
                        .toList()));
  }

  private static String told(PackDocument.Tile tile) {
    List<String> facts =
        Stream.of(tile.figure(), tile.period(), tile.target(), tile.standing().text())
            .filter(each -> !each.isEmpty())
            .toList();
    return tile.name() + ": " + facts.stream().collect(Collectors.joining(". "));
  }
}
