package org.lodestar.app.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.lodestar.charts.Chart;
import org.lodestar.charts.Frame;
import org.lodestar.charts.Picture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document for Word, written from top to bottom: in the template of a council, at the line {@code
 * {{content}}} or else at its end, or in plain styles. The same words at the same moment make the
 * same file, to the byte. Made by {@link WordDocuments}.
 */
public final class WordDocument {
  /** Where in a template the words go; its line is taken out. */
  static final String CONTENT = "{{content}}";

  private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int HEADINGS = 3;
  private static final int[] SIZES = {18, 14, 12};
  private static final double WIDTH = 453;

  private final XWPFDocument document;
  private final DrawnImage images;
  private @Nullable XmlCursor place;

  WordDocument(byte @Nullable [] template, String title, Instant made, DrawnImage images) {
    this.document = template == null ? new XWPFDocument() : opened(template);
    this.images = images;
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("");
    properties.setLastModifiedByUser("");
    properties.setCreated(Optional.of(Date.from(made)));
    properties.setModified(Optional.of(Date.from(made)));
    styles();
    content();
  }

  private static XWPFDocument opened(byte[] template) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(template));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Headings are found by whoever cannot see them, so a template without such styles gets them. */
  private void styles() {
    XWPFStyles styles =
        document.getStyles() == null ? document.createStyles() : document.getStyles();
    if (styles.getNumberOfStyles() == 0) {
      styles.setSpellingLanguage("en-GB");
    }
    for (int level = 1; level <= HEADINGS; level++) {
      if (!styles.styleExist("Heading" + level)) {
        styles.addStyle(heading(level));
      }
    }
  }

  private static XWPFStyle heading(int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.addNewName().setVal("heading " + level);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(240));
    spacing.setAfter(BigInteger.valueOf(80));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(2L * SIZES[level - 1]));
    return new XWPFStyle(style);
  }

  /** Finds where the words go. */
  private void content() {
    for (XWPFParagraph each : document.getParagraphs()) {
      if (each.getText().contains(CONTENT)) {
        place = each.getCTP().newCursor();
        for (int at = each.getRuns().size() - 1; at >= 0; at--) {
          each.removeRun(at);
        }
        return;
      }
    }
  }

  private XWPFParagraph paragraph() {
    return place == null ? document.createParagraph() : inserted(place);
  }

  private XWPFParagraph inserted(XmlCursor before) {
    XWPFParagraph paragraph = document.insertNewParagraph(before);
    // The cursor stands on what was inserted: the next one goes behind it.
    before.toCursor(paragraph.getCTP().newCursor());
    before.toNextSibling();
    return paragraph;
  }

  /** A heading; the first rank is that of the whole. */
  public WordDocument heading(int rank, String words) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setStyle("Heading" + Math.clamp(rank, 1, HEADINGS));
    say(paragraph, words, false);
    return this;
  }

  /** Words; each of their lines stands by itself. */
  public WordDocument words(String words) {
    words.lines().forEach(each -> say(paragraph(), each, false));
    return this;
  }

  /** A question in heavy type, and its answers below. */
  public WordDocument asked(String question, List<String> answers) {
    say(paragraph(), question, true);
    answers.forEach(this::words);
    return this;
  }

  /** Questions with their answers. */
  public WordDocument asked(List<SummaryRow> rows) {
    rows.forEach(each -> asked(each.question(), each.answers()));
    return this;
  }

  private static void say(XWPFParagraph paragraph, String words, boolean heavy) {
    XWPFRun run = paragraph.createRun();
    List<String> lines = words.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(readable(lines.get(line)), line);
    }
    run.setBold(heavy);
  }

  /** Characters that a document of this kind cannot hold are left out. */
  private static String readable(String words) {
    StringBuilder readable = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }

  /** A drawing, with what is to be seen in it for those who cannot see it. */
  public WordDocument drawing(Chart chart) {
    Picture picture = chart.draw(Frame.WIDE);
    double scale = WIDTH / picture.width();
    XWPFRun run = paragraph().createRun();
    try {
      XWPFPicture placed =
          run.addPicture(
              new ByteArrayInputStream(images.png(picture)),
              Document.PICTURE_TYPE_PNG,
              "drawing.png",
              Units.toEMU(WIDTH),
              Units.toEMU(picture.height() * scale));
      String seen = readable(chart.title() + ". " + chart.description());
      placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(seen);
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(seen);
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /**
   * A table with its caption above it; the first cell of a row names it.
   *
   * @param numbers which columns hold numbers, from 0
   */
  public WordDocument table(
      String caption, List<String> columns, List<Integer> numbers, List<List<String>> rows) {
    heading(HEADINGS, caption);
    XWPFTable table = place == null ? document.createTable() : table(place);
    table.setWidth("100%");
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int at = 0; at < columns.size(); at++) {
      cell(head, at, columns.get(at), true, numbers.contains(at));
    }
    for (List<String> row : rows) {
      XWPFTableRow drawn = table.createRow();
      drawn.setCantSplitRow(true);
      for (int at = 0; at < columns.size(); at++) {
        cell(drawn, at, row.get(at), at == 0, numbers.contains(at));
      }
    }
    return this;
  }

  private XWPFTable table(XmlCursor before) {
    XWPFTable table = document.insertNewTbl(before);
    before.toCursor(table.getCTTbl().newCursor());
    before.toNextSibling();
    return table;
  }

  private static void cell(XWPFTableRow row, int at, String words, boolean heavy, boolean number) {
    XWPFTableCell cell = row.getCell(at) == null ? row.addNewTableCell() : row.getCell(at);
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    if (number) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    say(paragraph, words, heavy);
  }

  /** The file, to keep; no cache does. */
  public ResponseEntity<byte[]> file(String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(WordDocuments.TYPE))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".docx\"")
        .body(bytes());
  }

  /** The file. */
  public byte[] bytes() {
    try (XWPFDocument closing = document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      closing.write(out);
      return dated(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The library dates what lies in the file by the clock. */
  private static byte[] dated(byte[] file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
          ZipEntry copy = new ZipEntry(each.getName());
          copy.setTimeLocal(FIRST_OF_ZIP);
          zip.putNextEntry(copy);
          in.transferTo(zip);
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    }
  }
}
