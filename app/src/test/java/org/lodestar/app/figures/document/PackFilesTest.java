package org.lodestar.app.figures.document;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.site.TaggedPdf;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Files of packs: the same to the byte, safe whatever was typed, and PDF/UA. */
class PackFilesTest {
  private static final Instant MADE = Instant.parse("2026-07-09T10:20:30.123456Z");
  private static final String HOSTILE = "<script>alert(1)</script> &amp; \u202Eevil 🙂 阮";

  private static PackFiles files() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    return new PackFiles(engine, new TaggedPdf(engine));
  }

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static PackDocument document() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int at = 1; at <= 60; at++) {
      rows.add(List.of(Cell.of(at + ". " + HOSTILE), new Cell("Red", "overdue"), Cell.of("12")));
    }
    Grid grid = new Grid("Actions", List.of("Action", "Stands", "Number"), List.of(2), rows);
    Figure figure =
        new Figure(
            "K1",
            "Concerns",
            "count(concern.raised)",
            YearMonth.of(2026, 4),
            YearMonth.of(2026, 6),
            false,
            "41",
            "=41",
            41L,
            null,
            null);
    return new PackDocument(
        "Board pack: Example board",
        List.of("Meeting on 9 July 2026"),
        List.of(
            new Part("glance", "At a glance", List.of("Line one\n\nline two", HOSTILE), List.of()),
            new Part("plan", "Plan", List.of(), List.of(grid))),
        List.of(figure));
  }

  @ParameterizedTest
  @EnumSource(PackFile.class)
  void aFileComesOutTheSameToTheByte(PackFile file) {
    byte[] first = files().draw(file, document(), MADE);
    PackDocument again = PackText.read(PackText.write(document()));
    assertThat(files().draw(file, again, MADE)).isEqualTo(first);
  }

  @Test
  void anotherMomentOrAnotherWordIsAnotherFile() {
    byte[] first = files().draw(PackFile.PDF, document(), MADE);
    assertThat(files().draw(PackFile.PDF, document(), MADE.plusSeconds(60))).isNotEqualTo(first);
    PackDocument other = new PackDocument("Other", List.of(), List.of(), List.of());
    assertThat(PackText.seal(PackText.write(other)))
        .isNotEqualTo(PackText.seal(PackText.write(document())));
  }

  /**
   * The length of a table of objects that the library writes first, and reads again, differs by the
   * second in which it does, in a few of a hundred: with it a file was not the same.
   */
  @Test
  void nothingIsLeftOfTheFileThatWasDrawnFirst() throws IOException {
    try (PDDocument drawn = Loader.loadPDF(files().draw(PackFile.PDF, document(), MADE))) {
      assertThat(drawn.getDocument().getTrailer().keySet())
          .containsExactlyInAnyOrder(COSName.ROOT, COSName.INFO, COSName.ID, COSName.SIZE);
    }
  }

  @Test
  void itPrintsAsPdfUaWhateverWasTyped() throws Exception {
    byte[] pdf = files().draw(PackFile.PDF, document(), MADE);
    Path folder = Files.createDirectories(Path.of("target", "pdf"));
    Files.write(folder.resolve("pack.pdf"), pdf);
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions())
          .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .extracting(TestAssertion::getMessage)
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
    }
  }

  @Test
  void eachPartBeginsAPageAndThePropertiesNameNobody() throws IOException {
    byte[] pdf = files().draw(PackFile.PDF, document(), MADE);
    try (PDDocument drawn = Loader.loadPDF(pdf)) {
      assertThat(drawn.getDocumentInformation().getAuthor()).isNull();
      assertThat(drawn.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(MADE.truncatedTo(ChronoUnit.SECONDS));
      assertThat(drawn.getDocumentInformation().getModificationDate().toInstant())
          .isEqualTo(MADE.truncatedTo(ChronoUnit.SECONDS));
      String properties =
          new String(
              drawn.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(properties).doesNotContainPattern("T[0-9]{2}:[0-9]{2}");
      assertThat(drawn.getDocumentInformation().getTitle()).isEqualTo("Board pack: Example board");
      PDFTextStripper pages = new PDFTextStripper();
      pages.setEndPage(1);
      assertThat(pages.getText(drawn)).doesNotContain("At a glance");
      pages.setStartPage(2);
      pages.setEndPage(2);
      assertThat(pages.getText(drawn)).contains("At a glance").doesNotContain("Actions");
      assertThat(drawn.getNumberOfPages()).isGreaterThan(3);
    }
  }

  @Test
  void thePageAllowsItselfNothingAndEscapesWhatWasTyped() {
    String page = new String(files().draw(PackFile.PAGE, document(), MADE), StandardCharsets.UTF_8);
    assertThat(page).startsWith("<!DOCTYPE html>").contains("default-src 'none'");
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", " src=", "href=\"http");
  }

  @Test
  void theTableHoldsNoFormula() {
    String table =
        new String(files().draw(PackFile.TABLE, document(), MADE), StandardCharsets.UTF_8);
    assertThat(table).contains("figures,K1 Concerns,2026-04/2026-06,shown,'=41");
    assertThat(table).contains("Plan,Actions,");
  }
}
