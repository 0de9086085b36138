package org.lodestar.app.referral.document;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.app.referral.redaction.Redaction;
import org.lodestar.app.referral.redaction.TakenOut;
import org.lodestar.app.site.Glyphs;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.redaction.known.KnownIdentifiers;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The printed document, held to PDF/UA-1 by an independent checker. */
class FormPdfTest {
  private static final Properties WORDS = new Properties();
  private static final FormPdf PDF =
      new FormPdf(new TaggedPdf(TemplateEngine.createPrecompiled(ContentType.Html)));

  @BeforeAll
  static void prepare() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    try (var in = FormPdfTest.class.getResourceAsStream("/messages/referral.properties")) {
      WORDS.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(FormRoute.class)
  void everyRoutePrintsAsPdfUa(FormRoute route) throws Exception {
    byte[] pdf = draw(route, answers(route));
    keepForLooking(route, pdf);
    ValidationResult result = validate(pdf);
    assertThat(result.getTestAssertions())
        .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
        .extracting(TestAssertion::getMessage)
        .isEmpty();
    assertThat(result.isCompliant()).isTrue();
    assertThat(result.getTotalAssertions()).isGreaterThan(100);
  }

  @Test
  void aLongTextInEveryScriptStaysPdfUa() throws Exception {
    Answers answers =
        SampleAnswers.adult()
            .with(
                "treatment",
                "Đặng Ŵŷ Ελλάδα Привет 阮 🙂 \u200Bx\u0001 <b>&amp; " + "wort ".repeat(2_900))
            .with("hadToDo", "first\n\nsecond\nthird");
    byte[] pdf = draw(FormRoute.NRM_ADULT, answers);
    assertThat(validate(pdf).isCompliant()).isTrue();
    assertThat(text(pdf)).contains("Đặng Ŵŷ Ελλάδα Привет " + Glyphs.BOX, "<b>&amp;");
  }

  @Test
  void nobodyIsNamedInItsProperties() throws IOException {
    byte[] pdf = draw(FormRoute.NRM_ADULT, SampleAnswers.adult());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("NRM referral of an adult");
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
      String metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).doesNotContain("Tran", "Robin", "dc:creator");
    }
  }

  @Test
  void eachPageSaysWhoPrintedItAndWhen() throws IOException {
    byte[] pdf = draw(FormRoute.NRM_CHILD, SampleAnswers.child());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper pages = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.setStartPage(page);
        pages.setEndPage(page);
        assertThat(pages.getText(document))
            .contains("Printed 25 November 2026 by a first responder");
      }
    }
  }

  private static Answers answers(FormRoute route) {
    return switch (route) {
      case NRM_ADULT -> SampleAnswers.adult();
      case NRM_CHILD -> SampleAnswers.child();
      case DTN_ANONYMOUS -> SampleAnswers.anonymous();
      case DTN_NAMED -> SampleAnswers.named();
    };
  }

  private static byte[] draw(FormRoute route, Answers answers) {
    LocalDate day = LocalDate.of(2026, 11, 25);
    FormDocument document =
        route == FormRoute.DTN_ANONYMOUS
            ? FormDocument.anonymous(
                "R-2K7M-Q4",
                day,
                answers,
                new Redaction(KnownIdentifiers.none()),
                new TakenOut(java.util.Map.of(), TakenOut.ReadThrough.TWO_PEOPLE))
            : FormDocument.of(route, "R-2K7M-Q4", day, answers);
    AnswerWords words =
        new AnswerWords(
            key -> java.util.Objects.requireNonNull(WORDS.getProperty(key), key).replace("''", "'"),
            WORDS::containsKey);
    String title = WORDS.getProperty("referral.route." + route).replace("''", "'");
    return PDF.draw(
        FormPdf.printed(
            document,
            words,
            title,
            "A form in the order of the Home Office form",
            "Printed 25 November 2026 by a first responder, Elsewhere \"Council\" & Co",
            "Official - sensitive"));
  }

  private static void keepForLooking(FormRoute route, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pdf"));
    Files.write(folder.resolve(route + ".pdf"), pdf);
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

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
