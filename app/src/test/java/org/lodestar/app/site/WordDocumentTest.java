package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    WordTemplate.check("file", template());
    byte[] first = written(template());
    assertThat(written(template())).isEqualTo(first);
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

  /** Each is the good template with one thing changed: a part added, or words of one replaced. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          RUNS|word/vbaProject.bin|x
          RUNS|word/embeddings/oleObject1.bin|x
          RUNS|word/activeX/activeX1.xml|<a/>
          RUNS|[Content_Types].xml|<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>
          FETCHES|word/_rels/settings.xml.rels|<Relationships><Relationship Id="r1" Target="https://fetched.example/t.dotm" TargetMode="External"/></Relationships>
          FETCHES|word/_rels/footer9.xml.rels|<Relationships><Relationship Id='r1' Target='https://fetched.example/p.png' TargetMode = 'external'/></Relationships>
          FETCHES|word/extra.xml|<w:p><w:instrText>INCLUDEPICTURE "https://fetched.example/p.png"</w:instrText></w:p>
          NONE|word/extra.xml|<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>
          NONE|../up.xml|<a/>
          NONE|word/document.xml|not a document
          """)
  void whatRunsFetchesOrIsBrokenIsNoTemplate(WordTemplate.Wrong wrong, String part, String text)
      throws IOException {
    byte[] changed = with(part, text.getBytes(StandardCharsets.UTF_8));
    assertThat(WordTemplate.wrong(changed)).isEqualTo(wrong);
    assertThatThrownBy(() -> WordTemplate.check("file", changed))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("site.template." + wrong));
  }

  @Test
  void whatGrowsBeyondMeasureIsRefusedBeforeItIsRead() throws IOException {
    byte[] bomb = with("word/media/image1.png", new byte[21 * 1024 * 1024]);
    assertThat(bomb.length).isLessThan(WordTemplate.MOST);
    assertThat(WordTemplate.wrong(bomb)).isEqualTo(WordTemplate.Wrong.TOO_LARGE);
    assertThat(WordTemplate.wrong(new byte[WordTemplate.MOST + 1]))
        .isEqualTo(WordTemplate.Wrong.TOO_LARGE);
    assertThat(WordTemplate.wrong("PK".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(WordTemplate.Wrong.NONE);
  }

  private static byte[] with(String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template()))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        parts.put(each.getName(), in.readAllBytes());
      }
    }
    parts.put(part, content);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(each.getKey()));
          zip.write(each.getValue());
        }
      }
      return out.toByteArray();
    }
  }
}
