package org.lodestar.app.statements.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.Words;
import org.lodestar.app.statements.web.StatementPages.Bit;
import org.lodestar.app.statements.web.StatementPages.Defined;
import org.lodestar.app.statements.web.StatementPages.Part;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The published file, held to PDF/UA-1 by an independent checker. */
class StatementPdfTest {
  private static final StatementPdf PDF =
      new StatementPdf(
          new TaggedPdf(TemplateEngine.createPrecompiled(ContentType.Html)),
          new PublicStatementPageMaker(),
          new Words(Map.of(), false),
          new Nowhere());

  private record Nowhere() implements Partnership {
    @Override
    public String name() {
      return "Elsewhere";
    }

    @Override
    public boolean demonstration() {
      return true;
    }
  }

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] drawn() {
    StatementPages.Public model =
        new StatementPages.Public(
            "Modern slavery statement of Elsewhere Council 2025-26",
            "Elsewhere Council",
            "This statement is about the year from 1 April 2025 to 31 March 2026.",
            "We make this statement of our own choice.",
            "",
            null,
            "/statement/2025-26",
            List.of(
                new Part(
                    "Training",
                    List.of(
                        List.of(
                            new Bit("We trained <b>forty</b> & more ", null),
                            new Bit("[K6]", "K6")),
                        List.of(new Bit("word ".repeat(900), null))),
                    ""),
                new Part("Policies", List.of(), "Nothing changed.")),
            List.of(new Defined("K6", "People", "People whose training is in date.")),
            List.of("Signed by A. Director, Chief executive, on 2 June 2026"),
            List.of());
    return PDF.draw(new StatementPages.Printed(model, "What the figures count", "Why not:"));
  }

  @Test
  void itIsPdfUa() throws Exception {
    ValidationResult result = validate(drawn());
    assertThat(result.getTestAssertions())
        .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
        .extracting(TestAssertion::getMessage)
        .isEmpty();
    assertThat(result.isCompliant()).isTrue();
    assertThat(result.getTotalAssertions()).isGreaterThan(100);
  }

  @Test
  void itSaysWhatThePageSaysAndNamesNoAuthor() throws IOException {
    try (PDDocument document = Loader.loadPDF(drawn())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains(
              "We trained <b>forty</b> & more",
              "[K6]",
              "Why not:",
              "Nothing changed.",
              "A. Director");
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
    }
  }

  private static ValidationResult validate(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser);
    }
  }
}
