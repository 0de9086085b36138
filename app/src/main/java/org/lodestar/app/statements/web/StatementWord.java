package org.lodestar.app.statements.web;

import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.lodestar.app.statements.CharterReport;
import org.lodestar.app.statements.PublicStatement;
import org.springframework.stereotype.Component;

/**
 * A statement, and a report on the charter, as documents for Word, for those who pass them through
 * approval. They say how far they are: the file that counts is the one that everybody reads.
 */
@Component
class StatementWord {
  private final WordPapers papers;
  private final PublicStatementPageMaker maker;
  private final CharterReportPageMaker reports;

  StatementWord(WordPapers papers, PublicStatementPageMaker maker, CharterReportPageMaker reports) {
    this.papers = papers;
    this.maker = maker;
    this.reports = reports;
  }

  WordDocument draw(Page page, PublicStatement shown) {
    StatementPages.Public model = maker.one(page, shown, List.of());
    WordDocument word =
        papers
            .begin(model.title())
            .heading(1, model.title())
            .words(page.name("statements.statement.state", shown.statement().state()))
            .words(model.period())
            .words(model.ground());
    model.parts().forEach(each -> part(page, word, each));
    if (!model.definitions().isEmpty()) {
      word.heading(2, page.t("statements.public.figures"));
      model.definitions().forEach(each -> word.words(each.code() + ": " + each.means()));
    }
    if (!model.made().isEmpty()) {
      word.heading(2, page.t("statements.public.made"));
      model.made().forEach(word::words);
    }
    return word;
  }

  private static void part(Page page, WordDocument word, StatementPages.Part part) {
    word.heading(2, part.title());
    part.paragraphs()
        .forEach(
            each ->
                word.words(
                    each.stream().map(StatementPages.Bit::words).collect(Collectors.joining())));
    if (!part.whyNot().isEmpty()) {
      word.words(page.t("statements.public.notCovered")).words(part.whyNot());
    }
  }

  WordDocument draw(Page page, CharterReport report) {
    CharterPages.Report model = reports.forEverybody(page, report);
    WordDocument word =
        papers
            .begin(model.title())
            .heading(1, model.title())
            .words(model.mark().label())
            .words(model.period())
            .words(model.introduction());
    model.lines().forEach(each -> line(page, word, each));
    return word.words(model.published());
  }

  private static void line(Page page, WordDocument word, CharterPages.Told told) {
    word.heading(2, told.code()).words(told.words()).words(told.mark().label());
    word.words(told.reason());
    if (!told.evidence().isEmpty()) {
      word.heading(3, page.t("statements.public.charter.evidence"));
      told.evidence().forEach(word::words);
    }
    word.heading(3, page.t("statements.public.charter.gaps"));
    if (told.gaps().isEmpty()) {
      word.words(page.t("statements.public.charter.noGap"));
    }
    told.gaps().forEach(word::words);
  }
}
