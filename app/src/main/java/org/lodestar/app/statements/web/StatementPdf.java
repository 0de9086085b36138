package org.lodestar.app.statements.web;

import java.time.LocalDate;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.Words;
import org.lodestar.app.statements.PublicStatement;
import org.lodestar.app.statements.StatementFile;
import org.springframework.stereotype.Component;

/** A statement as a tagged file, made once, when it is published. */
@Component
class StatementPdf implements StatementFile {
  private static final String TEMPLATE = "statements/print/statement.jte";
  private static final String STYLE = TaggedPdf.style(StatementPdf.class, "statement.css");

  private final TaggedPdf pdf;
  private final PublicStatementPageMaker maker;
  private final Words words;
  private final Partnership partnership;

  StatementPdf(
      TaggedPdf pdf, PublicStatementPageMaker maker, Words words, Partnership partnership) {
    this.pdf = pdf;
    this.maker = maker;
    this.words = words;
    this.partnership = partnership;
  }

  @Override
  public byte[] draw(PublicStatement statement, LocalDate published) {
    Page page = Page.english(words, partnership, statement.statement().address());
    return draw(
        new StatementPages.Printed(
            maker.toPrint(page, statement, published),
            page.t("statements.public.figures"),
            page.t("statements.public.notCovered")));
  }

  byte[] draw(StatementPages.Printed printed) {
    return pdf.draw(TEMPLATE, printed, STYLE);
  }
}
