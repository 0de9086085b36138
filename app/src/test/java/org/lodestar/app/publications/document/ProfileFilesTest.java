package org.lodestar.app.publications.document;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.document.PackFiles;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Definition;
import org.lodestar.app.publications.ProfileDocument.Group;
import org.lodestar.app.publications.ProfileDocument.Labels;
import org.lodestar.app.publications.ProfileDocument.Row;
import org.lodestar.app.publications.ProfileDocument.Section;
import org.lodestar.app.publications.ProfileDocument.Stands;
import org.lodestar.app.publications.ProfileDocument.Version;
import org.lodestar.app.publications.ProfileText;
import org.lodestar.app.site.TaggedPdf;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The version for everybody as a file: PDF/UA, the same to the byte, and nothing for partners. */
class ProfileFilesTest {
  private static final Instant MADE = Instant.parse("2026-07-09T10:20:30.123456Z");
  private static final String CLOSED = "for partners only";

  private static PackFiles files() {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    return new PackFiles(engine, new TaggedPdf(engine));
  }

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static Figure figure(String value) {
    return new Figure(
        "K1",
        "Concerns received",
        "count(concern.raised)",
        YearMonth.of(2025, 4),
        YearMonth.of(2026, 3),
        false,
        value,
        value,
        Long.valueOf(value),
        null,
        null);
  }

  private static Version version(String words) {
    Row row = new Row("Concerns received", new Told("", "", figure("171")), figure("168"), "More");
    Row part = new Row("=Phone", new Told("channel", "PHONE", figure("99")), null, "");
    Grid gaps =
        new Grid(
            "Gaps",
            List.of("What", "Why"),
            List.of(),
            List.of(List.of(Cell.of("Suspects"), Cell.of("Nothing tells it yet"))));
    return new Version(
        List.of(
            new Section(
                "scale",
                "How much there is",
                List.of(words, "<script>alert(1)</script> \u202Eevil 🙂 阮"),
                List.of(
                    new Group("Figures of 2025/26", false, List.of(row)),
                    new Group("By channel", true, List.of(part))),
                List.of("A note"),
                List.of(gaps))),
        List.of(row.now()));
  }

  private static ProfileDocument document() {
    return new ProfileDocument(
        "Problem profile 2025/26",
        List.of("The year from April 2025 to March 2026."),
        new Labels("Figure", "2025/26", "2024/25", "Change", "Heading", "Counts", "Means"),
        new Stands(1, "abc", YearMonth.of(2026, 6), "All figures stand on closed period 1"),
        List.of(new Definition("K1", "Concerns received", "All that came", "count(x)", "")),
        version(CLOSED),
        version("For everybody"));
  }

  private static byte[] pdf(ProfileDocument document) {
    return files().draw(PackFile.PDF, document.pack(document.open()), MADE);
  }

  /** The same with an estimate: how many are known of, and from where to where all may be. */
  private static ProfileDocument estimated() {
    PackChart drawing =
        new PackChart(
            PackChart.Kind.RANGES,
            "How many there may be",
            "Known of: 23. In all: From 60 to 140.",
            "How many",
            "What",
            "",
            List.of(),
            List.of(
                new PackChart.Row("Known of", ends(23, 23, "23")),
                new PackChart.Row("In all", ends(60, 140, "From 60 to 140"))),
            null);
    ProfileDocument plain = document();
    Version open = plain.open();
    Section first = open.sections().getFirst();
    Section drawn =
        new Section(
            first.id(),
            first.title(),
            first.words(),
            first.groups(),
            first.notes(),
            first.grids(),
            List.of(drawing));
    return new ProfileDocument(
        plain.title(),
        plain.about(),
        plain.labels(),
        plain.stands(),
        plain.definitions(),
        plain.restricted(),
        new Version(List.of(drawn), open.told()));
  }

  private static List<PackChart.Value> ends(double low, double high, String words) {
    return List.of(new PackChart.Value(false, low, words), new PackChart.Value(false, high, words));
  }

  @Test
  void anEstimateIsDrawnInTheFileAsARangeWithoutAPointAndNothingElseIsDrawn() {
    PackDocument pack = estimated().pack(estimated().open());
    String page = new String(files().draw(PackFile.PAGE, pack, MADE), StandardCharsets.UTF_8);
    Document shown = Jsoup.parse(page);
    assertThat(shown.select(".wide svg")).hasSize(1);
    assertThat(shown.select(".wide svg circle")).as("what is known of, and no middle").hasSize(1);
    assertThat(shown.select(".wide svg text").eachText()).contains("23", "From 60 to 140");
    assertThat(shown.select(".wide svg desc").text()).contains("In all: From 60 to 140.");
    assertThat(new String(files().draw(PackFile.TABLE, pack, MADE), StandardCharsets.UTF_8))
        .contains("How many there may be,In all,How many,From 60 to 140");
    assertThat(document().pack(document().open()).format()).as("as it was before").isNull();
    assertThat(ProfileText.write(document())).doesNotContain("drawings");
    assertThat(ProfileText.read(ProfileText.write(estimated()))).isEqualTo(estimated());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itPrintsAsPdfUa(boolean estimated) throws Exception {
    ProfileDocument document = estimated ? estimated() : document();
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf(document)), flavour);
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
  void fromTheSealedTextItComesOutTheSameToTheByte() {
    ProfileDocument again = ProfileText.read(ProfileText.write(document()));
    assertThat(again).isEqualTo(document());
    assertThat(pdf(again)).isEqualTo(pdf(document()));
  }

  @Test
  void nothingForPartnersIsInItAndWhatItCountsIs() {
    ProfileDocument document = document();
    assertThat(document.pack(document.open()).toString())
        .doesNotContain(CLOSED)
        .contains("For everybody", "All that came", "Nothing tells it yet");
    assertThat(document.pack(document.restricted()).toString()).contains(CLOSED);
  }
}
