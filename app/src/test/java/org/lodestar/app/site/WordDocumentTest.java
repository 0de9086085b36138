package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.charts.BarChart;
import org.lodestar.charts.Chart;
import org.lodestar.charts.Value;

/** Documents for Word, and the templates that are let in. */
class WordDocumentTest {
  private static final Instant MADE = Instant.parse("2026-07-09T10:20:30Z");
  private static final WordDocuments DOCUMENTS = new WordDocuments();

  private static Chart chart() {
    return BarChart.of(
        "Concerns",
        "North has most.",
        "Ward",
        "Concerns",
        List.of(BarChart.Bar.of("North", Value.of(4))));
  }

  private static byte[] written(byte @Nullable [] template) {
    return DOCUMENTS
        .begin("Minutes", MADE, template)
        .heading(1, "Minutes")
        .words("First line\nsecond \u0007 line <b>")
        .drawing(chart())
        .table(
            "Actions",
            List.of("Action", "Number"),
            List.of(1),
            List.of(List.of("Train", "3"), List.of("Ask", "4")))
        .words("After the table")
        .bytes();
  }

  private static byte[] template() throws IOException {
    try (XWPFDocument template = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      template
          .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Example Council");
      template.createParagraph().createRun().setText("Before");
      XWPFParagraph place = template.createParagraph();
      // As Word splits what was typed in one go.
      place.createRun().setText("{{con");
      place.createRun().setText("tent}}");
      template.createParagraph().createRun().setText("After");
      template.write(out);
      return out.toByteArray();
    }
  }

  private static XWPFDocument opened(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  @Test
  void theSameWordsAtTheSameMomentAreTheSameFileAndItsPropertiesNameNobody() throws Exception {
    byte[] first = written(null);
    Thread.sleep(5);
    assertThat(written(null)).isEqualTo(first);
    try (XWPFDocument read = opened(first)) {
      var properties = read.getProperties().getCoreProperties();
      assertThat(properties.getCreator()).isNullOrEmpty();
      assertThat(properties.getCreated()).isEqualTo(Date.from(MADE));
      assertThat(properties.getTitle()).isEqualTo("Minutes");
    }
  }

  @Test
  void headingsRowsOfHeadsAndWhatIsToBeSeenAreThereForThoseWhoCannotSee() throws Exception {
    try (XWPFDocument read = opened(written(null))) {
      assertThat(read.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
      assertThat(Objects.requireNonNull(read.getStyles().getStyle("Heading1")).getName())
          .isEqualTo("heading 1");
      XWPFTable table = read.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("4");
      String drawn =
          read.getParagraphs().stream()
              .flatMap(each -> each.getRuns().stream())
              .flatMap(each -> each.getEmbeddedPictures().stream())
              .map(each -> each.getCTPicture().getNvPicPr().getCNvPr().getDescr())
              .findFirst()
              .orElseThrow();
      assertThat(drawn).isEqualTo("Concerns. North has most.");
      assertThat(read.getParagraphs().get(2).getText()).isEqualTo("second  line <b>");
    }
  }

  @Test
  void inATemplateTheWordsStandAtTheirLineInTheirOrderUnderItsLetterhead() throws Exception {
    byte[] kept = WordTemplate.letIn("file", template());
    byte[] first = written(kept);
    assertThat(written(kept)).isEqualTo(first);
    try (XWPFDocument read = opened(first)) {
      assertThat(read.getHeaderList().getFirst().getText()).contains("Example Council");
      List<String> body =
          read.getBodyElements().stream()
              .map(WordDocumentTest::words)
              .filter(each -> !each.isEmpty())
              .toList();
      assertThat(body)
          .containsExactly(
              "Before",
              "Minutes",
              "First line",
              "second  line <b>",
              "Actions",
              "Action",
              "After the table",
              "After");
    }
  }

  private static String words(IBodyElement each) {
    return each instanceof XWPFTable table
        ? table.getRow(0).getCell(0).getText()
        : ((XWPFParagraph) each).getText();
  }
}
