package org.lodestar.app.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * Begins papers that leave as documents for Word, in the template that is in use: what is also
 * printed or leaves as a PDF, in the same words. Nothing of them is written to disk.
 */
@Component
public final class WordPapers {
  private final WordDocuments documents;
  private final PaperTemplate template;
  private final Clock clock;

  WordPapers(WordDocuments documents, PaperTemplate template, Clock clock) {
    this.documents = documents;
    this.template = template;
    this.clock = clock;
  }

  /**
   * Begins one, made now.
   *
   * @param title among its properties: no name of anybody
   */
  public WordDocument begin(String title) {
    return documents.begin(title, clock.instant(), template.now());
  }

  /** Begins one that is the same, to the byte, whenever it is taken. */
  public WordDocument begin(String title, LocalDate made) {
    return documents.begin(title, made.atStartOfDay().toInstant(ZoneOffset.UTC), template.now());
  }
}
