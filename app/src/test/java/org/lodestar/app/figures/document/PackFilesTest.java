package org.lodestar.app.figures.document;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackChart.Beside;
import org.lodestar.app.figures.PackChart.Level;
import org.lodestar.app.figures.PackChart.Line;
import org.lodestar.app.figures.PackChart.Remark;
import org.lodestar.app.figures.PackChart.Row;
import org.lodestar.app.figures.PackChart.Slot;
import org.lodestar.app.figures.PackChart.Value;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.PackDocument.Tile;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.WordDocuments;
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

  /** Check codes of a pack with drawings, as it was drawn when such packs were first frozen. */
  private static final Map<PackFile, String> OF_DRAWN =
      Map.of(
          PackFile.PAGE,
          "9d07728c13e093918f0047fa83d8657c20506c0a880e013225d1bdcab40a1570",
          PackFile.PDF,
          "8812628bec85746facb9ab49ad025b891d05578cddc551fb3fada8a08fc39df8",
          PackFile.TABLE,
          "4d8e6a428ed6bffef5f14c6dae5ae65c0339f5374ee6684739dd1ab1a6e52997");

  /**
   * The same of one whose parts follow each other, as it was before notes stood beside drawings.
   */
  private static final Map<PackFile, String> OF_FLOWING =
      Map.of(
          PackFile.PAGE,
          "0c68ccb5b2f958b777a40f30ff71e34269e435381ff421512bf5d6ae2b3cf759",
          PackFile.PDF,
          "14fde8f77d986d68319cede98dd366758adb97e35dbededd2f34b6920a1d84fc",
          PackFile.TABLE,
          "4d8e6a428ed6bffef5f14c6dae5ae65c0339f5374ee6684739dd1ab1a6e52997");

  /** What a validator said of each pack that was printed, by its name. */
  private static final Map<String, String> VERDICTS = new ConcurrentSkipListMap<>();

  private static PackFiles files() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    return new PackFiles(engine, new TaggedPdf(engine));
  }

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @AfterAll
  static void tell() {
    System.out.println("Packs as PDF/UA-1: " + VERDICTS);
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
    isPdfUa("tables", pdf);
  }

  private static void isPdfUa(String pack, byte[] pdf) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
              .map(TestAssertion::getMessage)
              .toList();
      assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
      try (PDDocument printed = Loader.loadPDF(pdf)) {
        VERDICTS.put(
            pack,
            result.getTotalAssertions()
                + " checks, "
                + failures.size()
                + " faults, "
                + printed.getNumberOfPages()
                + " pages");
      }
      assertThat(failures).as("faults of the pack with %s", pack).isEmpty();
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

  /**
   * A pack as it was frozen before there were drawings, with the check numbers that were kept of it
   * then.
   */
  @ParameterizedTest
  @CsvSource({
    "PAGE, abde3779914ecc94d290350616d130ee82711498c7aaafd7986aa5dd42b91a63",
    "PDF, 35fd21e7312a89c80338dbbd10a6c198f655127b96747958eaa2f1c0294dd397",
    "TABLE, 02fef943e0d5c7d92ea6ba4b7dbba26a945836331567654f97477568bbfc47c9"
  })
  void aPackThatWasFrozenBeforeThereWereDrawingsComesOutAsItWas(PackFile file, String seal)
      throws IOException {
    String text = ofBefore();
    assertThat(PackText.seal(text))
        .isEqualTo("ced0909825f2ca7b0b7f6d6a715b7798790cd683dfb0f9c298d5dfbf61cefd69");
    PackDocument document = PackText.read(text);
    assertThat(document.parts()).hasSize(3);
    assertThat(PackText.write(document)).isEqualTo(text);
    assertThat(PackText.seal(files().draw(file, document, MADE))).isEqualTo(seal);
  }

  private static String ofBefore() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PackFilesTest.class.getResourceAsStream("pack-of-before.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static PackDocument drawn() {
    PackChart bars =
        new PackChart(
            PackChart.Kind.PARTS,
            "The plan",
            "One action is red: " + HOSTILE,
            "Actions",
            "Priority",
            "",
            List.of(new Slot("G green", "MOSS"), new Slot("R red", "DANGER")),
            List.of(
                new Row(
                    "1. " + HOSTILE,
                    List.of(new Value(false, 0d, "0"), new Value(false, 1d, "R 1")))),
            null);
    PackChart line =
        new PackChart(
            PackChart.Kind.OVER_TIME,
            "Concerns",
            "They rose.",
            "Share",
            "Period",
            " %",
            List.of(new Slot("May 2026", "May 26"), new Slot("June 2026", "Jun 26")),
            List.of(
                new Row(
                    "",
                    List.of(new Value(true, null, "Kept back"), new Value(false, 41.5, "41.5 %")))),
            new Level("aimed for 80 %", 80));
    PackDocument plain = document();
    return new PackDocument(
        plain.title(),
        plain.about(),
        List.of(
            new Part(
                "glance",
                "At a glance",
                List.of(HOSTILE),
                List.of(),
                List.of(bars),
                List.of(new Tile("Concerns", "41", "June 2026", "", Cell.of("")))),
            new Part("priority-1", "Priority 1", List.of(), List.of(), List.of(line), List.of()),
            new Part("risks", "Risks", List.of("None moved."), List.of())),
        plain.figures(),
        PackDocument.DRAWN);
  }

  @ParameterizedTest
  @EnumSource(PackFile.class)
  void aPackWithDrawingsComesOutTheSameToTheByte(PackFile file) {
    byte[] first = files().draw(file, drawn(), MADE);
    PackDocument again = PackText.read(PackText.write(drawn()));
    assertThat(again).isEqualTo(drawn());
    assertThat(files().draw(file, again, MADE)).isEqualTo(first);
  }

  @Test
  void drawingsPrintAsPdfUaAndSayWhatIsToBeSeen() throws Exception {
    byte[] pdf = files().draw(PackFile.PDF, drawn(), MADE);
    isPdfUa("drawings", pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
    }
    String page = new String(files().draw(PackFile.PAGE, drawn(), MADE), StandardCharsets.UTF_8);
    assertThat(page).contains("<svg", "Concerns").doesNotContain("<script", " style=", " src=");
    String table = new String(files().draw(PackFile.TABLE, drawn(), MADE), StandardCharsets.UTF_8);
    assertThat(table).contains("Priority 1,Concerns,June 2026,Share,41.5 %");
  }

  private static PackDocument flowing() {
    PackDocument drawn = drawn();
    return new PackDocument(
        drawn.title(), drawn.about(), drawn.parts(), drawn.figures(), PackDocument.FLOWING);
  }

  /** Packs with drawings as they were frozen before parts followed each other on a page. */
  @ParameterizedTest
  @EnumSource(PackFile.class)
  void aPackThatWasFrozenWithDrawingsIsDrawnAsItWas(PackFile file) throws IOException {
    String text = PackText.write(drawn());
    assertThat(PackText.read(text).format()).isEqualTo(PackDocument.DRAWN);
    assertThat(PackText.seal(files().draw(file, PackText.read(text), MADE)))
        .isEqualTo(OF_DRAWN.get(file));
  }

  /** Packs as they were frozen before breaks, notes and the middle were drawn. */
  @ParameterizedTest
  @EnumSource(PackFile.class)
  void aPackThatWasFrozenBeforeNotesWereDrawnComesOutAsItWas(PackFile file) {
    String text = PackText.write(flowing());
    assertThat(text).doesNotContain("beside");
    assertThat(PackText.seal(files().draw(file, PackText.read(text), MADE)))
        .isEqualTo(OF_FLOWING.get(file));
  }

  @ParameterizedTest
  @EnumSource(PackFile.class)
  void aPackWhosePartsFollowEachOtherComesOutTheSameToTheByte(PackFile file) {
    byte[] first = files().draw(file, flowing(), MADE);
    assertThat(files().draw(file, PackText.read(PackText.write(flowing())), MADE)).isEqualTo(first);
  }

  @Test
  void partsFollowEachOtherOnAPageAndPrintAsPdfUa() throws Exception {
    byte[] pdf = files().draw(PackFile.PDF, flowing(), MADE);
    isPdfUa("parts that follow each other", pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).as("three with a page for each part").isLessThan(3);
    }
  }

  @Test
  void onANarrowScreenEachCellSaysItsHead() {
    PackDocument plain = document();
    PackDocument flowing =
        new PackDocument(
            plain.title(), plain.about(), plain.parts(), plain.figures(), PackDocument.FLOWING);
    String page = new String(files().draw(PackFile.PAGE, flowing, MADE), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("data-head=\"Stands\"", "role=\"cell\"", "content: attr(data-head)")
        .contains("&lt;script&gt;")
        .doesNotContain("<script", " style=", "class=\"scroll\"");
  }

  /** The same with what stands beside its lines. */
  private static PackDocument noted() {
    PackDocument drawn = flowing();
    return new PackDocument(
        drawn.title(),
        drawn.about(),
        drawn.parts().stream()
            .map(
                part ->
                    new Part(
                        part.id(),
                        part.title(),
                        part.words(),
                        part.grids(),
                        part.drawings().stream().map(PackFilesTest::noted).toList(),
                        part.tiles()))
            .toList(),
        drawn.figures(),
        drawn.format());
  }

  private static PackChart noted(PackChart each) {
    return each.kind() == PackChart.Kind.PARTS
        ? each
        : new PackChart(
            each.kind(),
            each.title(),
            each.said(),
            each.up(),
            each.along(),
            each.unit(),
            each.slots(),
            each.rows(),
            each.level(),
            new Beside(
                List.of(
                    new Line("median 41.5 %", 41.5, false, 1),
                    new Line("upper limit 60 %", 60, true, 1)),
                List.of(new Remark(1, "Recording changed")),
                List.of(new Remark(1, "June 2026: " + HOSTILE), new Remark(1, "A campaign"))));
  }

  @Test
  void breaksNotesAndTheMiddleStandInEachFileAndTheWordsOfNotesBelow() throws Exception {
    PackDocument noted = PackText.read(PackText.write(noted()));
    assertThat(noted).isEqualTo(noted());
    String page = new String(files().draw(PackFile.PAGE, noted, MADE), StandardCharsets.UTF_8);
    Document read = Jsoup.parse(page);
    assertThat(read.select("svg text").eachText())
        .contains("Recording changed", "median 41.5 %", "upper limit 60 %", "1", "2");
    assertThat(read.select(".over_time > p").eachText())
        .anyMatch(each -> each.startsWith("1. June 2026: <script>alert(1)"))
        .contains("2. A campaign");
    assertThat(page).doesNotContain("<script");
    assertThat(new String(files().draw(PackFile.TABLE, noted, MADE), StandardCharsets.UTF_8))
        .contains("Priority 1,Concerns,June 2026 (Recording changed),Share,41.5 %")
        .contains("Priority 1,Concerns,note,2,A campaign");
    byte[] pdf = files().draw(PackFile.PDF, noted, MADE);
    isPdfUa("notes", pdf);
    try (PDDocument printed = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(printed)).contains("1. June 2026", "2. A campaign");
    }
    byte[] word = new PackWord(new WordDocuments()).draw(noted, MADE, null);
    try (XWPFDocument written = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(written.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("2. A campaign");
    }
  }

  @Test
  void aNoteThatStandsAtNoPeriodIsNoTextOfOurs() {
    String broken = PackText.write(noted()).replace("{\"at\":1,", "{\"at\":2,");
    assertThat(PackText.read(broken).parts()).isEmpty();
  }

  @Test
  void aTextWhoseDrawingCannotBeDrawnSaysNothing() {
    String broken = PackText.write(drawn()).replace("\"MOSS\"", "\"GOLD\"");
    assertThat(PackText.read(broken).parts()).isEmpty();
  }
}
