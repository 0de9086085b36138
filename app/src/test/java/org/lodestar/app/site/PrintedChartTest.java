package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodestar.charts.Chart;
import org.lodestar.charts.Ink;
import org.lodestar.charts.LineChart;
import org.lodestar.charts.Series;
import org.lodestar.charts.Value;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Drawings on paper. */
class PrintedChartTest {
  private static final TaggedPdf PDF =
      new TaggedPdf(TemplateEngine.createPrecompiled(ContentType.Html));
  private static final int SEA = 0x0b6e6e;

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static Chart chart() {
    List<Value> values =
        List.of(Value.of(4), Value.keptBack("under 5"), Value.of(9), Value.of(12), Value.of(3));
    return LineChart.of(
            "Referrals",
            "They rose from 4 to 12.",
            "Referrals a month",
            "Month",
            IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new LineChart.Period("Month " + i, "M" + i))
                .toList(),
            List.of(new Series("", Ink.SEA, values)))
        .withLevel(new LineChart.Level("target 8", 8, LineChart.Level.Kind.TARGET));
  }

  private static byte[] printed() {
    return PDF.print(
        "<html lang=\"en-GB\" xml:lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
            + "<meta charset=\"utf-8\"/><meta name=\"description\" content=\"Pack\"/>"
            + "<meta name=\"subject\" content=\"Pack\"/>"
            + "<title>Pack</title><style>body { font-family: 'DejaVu Sans' }</style></head>"
            + "<body><h1>Pack</h1><div>"
            + chart().printed()
            + "</div><p>After.</p></body></html>");
  }

  @Test
  void aPageWithADrawingIsPdfUaAndTheDrawingSaysWhatIsToBeSeen() throws Exception {
    byte[] pdf = printed();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      assertThat(validator.validate(parser).getTestAssertions())
          .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .extracting(TestAssertion::getMessage)
          .isEmpty();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(alternatives(document)).containsExactly("Referrals. They rose from 4 to 12.");
    }
  }

  /** A drawing that was told of and left out would pass every checker. */
  @Test
  void theDrawingIsThereInItsColourAsWideAsThePage() throws IOException {
    try (PDDocument document = Loader.loadPDF(printed())) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 72);
      List<Integer> seen = new ArrayList<>();
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          if (near(image.getRGB(x, y))) {
            seen.add(x);
          }
        }
      }
      assertThat(seen).hasSizeGreaterThan(300);
      assertThat(seen.getLast() - seen.getFirst()).isGreaterThan(image.getWidth() / 2);
    }
  }

  private static boolean near(int colour) {
    return IntStream.of(0, 8, 16)
        .allMatch(by -> Math.abs((colour >> by & 0xff) - (SEA >> by & 0xff)) < 40);
  }

  private static List<String> alternatives(PDDocument document) {
    return document.getDocument().getXrefTable().keySet().stream()
        .map(key -> document.getDocument().getObjectFromPool(key).getObject())
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .filter(each -> each.getString(COSName.ALT) != null)
        .map(each -> each.getString(COSName.ALT))
        .distinct()
        .toList();
  }
}
