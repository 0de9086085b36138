package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.site.Letterhead.document;
import static org.lodestar.app.site.Letterhead.field;
import static org.lodestar.app.site.Letterhead.footer;
import static org.lodestar.app.site.Letterhead.relation;
import static org.lodestar.app.site.Letterhead.says;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.site.WordTemplate.Wrong;

/** Which templates for Word are let in. */
class WordTemplateTest {
  private static final String RELS = "word/_rels/document.xml.rels";
  private static final String R = Letterhead.R;
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/";

  private final Map<String, DynamicTest> table = new TreeMap<>();

  private static Letterhead honest() {
    return Letterhead.ofWord("document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "template"})
  void aTemplateAsWordSavesItIsLetInAndADocumentComesOutOfIt(String kind) throws Exception {
    byte[] kept = WordTemplate.letIn("file", Letterhead.ofWord(kind).bytes());
    byte[] written =
        new WordDocuments().begin("T", Instant.EPOCH, kept).heading(1, "Said").words("W").bytes();
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(written))) {
      assertThat(read.getHeaderList().getFirst().getText()).contains("Example Council");
      assertThat(read.getHeaderList().getFirst().getAllPictures()).hasSize(1);
      assertThat(read.getFooterList().getFirst().getText()).contains("Page 1");
      assertThat(read.getParagraphs().getFirst().getText()).isEqualTo("Said");
      assertThat(read.getStyles().getStyle("Heading1").getCTStyle().xmlText()).contains("005A30");
      // Word does not open what is named a document and says that it is a template.
      assertThat(read.getPackagePart().getContentType()).endsWith("document.main+xml");
    }
  }

  @Test
  void whatOtherProgramsSaveIsLetIn() throws IOException {
    try (XWPFDocument template = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      template.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("H");
      template.createFootnotes();
      template.createNumbering();
      template.createStyles();
      template.getProperties().getCustomProperties().addProperty("Label", "Official");
      template.write(out);
      assertThat(WordTemplate.wrong(out.toByteArray())).isNull();
    }
  }

  @Test
  void whatIsKeptIsWhatWasLookedAtAndNoOtherFileIsReadOutOfIt() throws Exception {
    byte[] file = honest().bytes();
    byte[] behind = Arrays.copyOf(file, file.length + 4000);
    byte[] other = honest().put("word/header1.xml", footer("<w:subDoc r:id=\"r\"/>")).bytes();
    // A second file behind the first: some programs read this one.
    System.arraycopy(other, 0, behind, file.length, Math.min(4000, other.length));
    byte[] kept = WordTemplate.letIn("file", behind);
    assertThat(kept)
        .isEqualTo(WordTemplate.letIn("file", file))
        .hasSizeLessThan(file.length + 1000);
    assertThat(WordTemplate.letIn("file", kept)).isEqualTo(kept);
    OPCPackage.open(new ByteArrayInputStream(kept)).revert();
  }

  private void row(Wrong wrong, String name, UnaryOperator<Letterhead> change) {
    DynamicTest made =
        DynamicTest.dynamicTest(
            name,
            () -> {
              byte[] file = change.apply(honest()).bytes();
              assertThat(WordTemplate.wrong(file)).isEqualTo(wrong);
              assertThatThrownBy(() -> WordTemplate.letIn("file", file))
                  .isInstanceOfSatisfying(
                      Refused.class,
                      refused -> assertThat(refused.key()).isEqualTo(WordTemplate.key(wrong)));
            });
    assertThat(table.put(name, made)).isNull();
  }

  private void body(Wrong wrong, String name, String body) {
    row(wrong, name, file -> file.put("word/document.xml", document(body)));
  }

  private void foot(String name, String runs) {
    row(Wrong.FIELD, name, file -> file.put("word/footer1.xml", footer(runs)));
  }

  private void leads(Wrong wrong, String name, String type, String rest) {
    row(
        wrong,
        name,
        file ->
            file.change(
                RELS,
                "</Relationships>",
                "<Relationship Id=\"r9\" Type=\"" + type + "\" " + rest + "/></Relationships>"));
  }

  private void part(Wrong wrong, String name, String kind, String type, String content) {
    row(
        wrong,
        name,
        file -> file.leading("word/" + name, kind, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  @TestFactory
  Stream<DynamicTest> whatRunsFetchesHidesOrGrowsIsNoTemplate() {
    relations();
    fields();
    content();
    parts();
    shapes();
    return table.values().stream();
  }

  private void relations() {
    String away = "Target=\"https://fetched.example/t.dotm\" TargetMode=";
    leads(
        Wrong.FETCHES, "external, spelt with a reference", R + "/image", away + "\"&#69;xternal\"");
    leads(Wrong.FETCHES, "external, spelt small", R + "/image", away + "'external'");
    leads(Wrong.FETCHES, "external link", R + "/hyperlink", away + "\"External\"");
    leads(
        Wrong.FETCHES,
        "no mode, to elsewhere",
        R + "/image",
        "Target=\"https://fetched.example/p.png\"");
    leads(
        Wrong.FETCHES,
        "no mode, to a share",
        R + "/image",
        "Target=\"//host.example/share/p.png\"");
    leads(Wrong.FETCHES, "no mode, to a drive", R + "/image", "Target=\"file:///C:/p.png\"");
    leads(Wrong.FETCHES, "up and out", R + "/image", "Target=\"../../../p.png\"");
    leads(Wrong.FETCHES, "another template", R + "/attachedTemplate", "Target=\"styles.xml\"");
    leads(Wrong.FETCHES, "part of another document", R + "/subDocument", "Target=\"styles.xml\"");
    leads(Wrong.FETCHES, "a frame", R + "/frame", "Target=\"styles.xml\"");
    leads(Wrong.RUNS, "a package", R + "/package", "Target=\"styles.xml\"");
    leads(Wrong.RUNS, "another format inside", R + "/aFChunk", "Target=\"styles.xml\"");
    leads(
        Wrong.RUNS, "buttons of its own", MICROSOFT + "ui/extensibility", "Target=\"styles.xml\"");
    leads(Wrong.MORE, "a chart", R + "/chart", "Target=\"styles.xml\"");
    leads(Wrong.NONE, "a header that is styles", R + "/header", "Target=\"styles.xml\"");
    leads(Wrong.NONE, "a second whole", R + "/officeDocument", "Target=\"document.xml\"");
    row(
        Wrong.NONE,
        "relations of nothing",
        file ->
            file.put(
                "word/_rels/none.xml.rels",
                Letterhead.relations(relation("r", R + "/image", "media/image1.png"))));
    row(
        Wrong.NONE,
        "relations in another vocabulary",
        file -> file.put("word/_rels/footer1.xml.rels", "<a><b Target=\"x\"/></a>"));
    row(
        Wrong.FETCHES,
        "external in a footer",
        file ->
            file.put(
                "word/_rels/footer1.xml.rels",
                Letterhead.relations(
                    "<Relationship Id=\"r\" Type=\"" + R + "/image\" " + away + "\"External\"/>")));
  }

  private void fields() {
    for (String each :
        new String[] {
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "DDE",
          "DDEAUTO",
          "LINK",
          "MACROBUTTON",
          "DATABASE",
          "RD",
          "HYPERLINK",
          "IMPORT",
          "QUOTE",
          "IF",
          "= 1 + 1",
          "includetext"
        }) {
      foot("short " + each, "<w:fldSimple w:instr=\" " + each + " x \"/>");
    }
    String begin = field("begin");
    String end = field("end");
    foot("in pieces", begin + says("IN") + says("CLUDETEXT x") + end);
    foot(
        "in pieces over runs that hide",
        begin
            + says("D")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>DEAUTO c</w:instrText></w:r>"
            + end);
    foot(
        "one inside another",
        begin + says("PAGE ") + begin + says("PAGE") + end + says(" x") + end);
    foot("without an end", begin + says("PAGE"));
    foot("without a beginning", says("PAGE") + end);
    foot(
        "an end of another vocabulary",
        begin + says("PAGE") + "<w:r><x:fldChar w:fldCharType=\"end\"/></w:r>" + end);
    foot(
        "a piece that only we would read",
        begin + "<x:z>" + says("PAGE ") + "</x:z>" + says("DDE c") + end);
    foot(
        "a piece of another vocabulary",
        begin + "<w:r><x:instrText>PAGE </x:instrText></w:r>" + says("DDE c") + end);
    foot("plain words as a piece", begin + "<w:r><w:t>DDE</w:t></w:r>" + says("PAGE") + end);
    foot(
        "a piece that was taken out",
        begin + "<w:r><w:delInstrText>DDE</w:delInstrText></w:r>" + says("PAGE") + end);
    foot("over two paragraphs", begin + says("PAGE") + "</w:p><w:p>" + says("x") + end);
    foot("begun where another reads on", "<x:z>" + begin + "</x:z>" + says("PAGE") + end);
    foot("turns that are none", begin + says("PAGE") + field("start") + end);
    foot("in characters by number", begin + says("&#68;DE c") + end);
    foot("short, of no vocabulary", "<w:fldSimple instr=\"PAGE\" x:instr=\"DDE\"/>");
  }

  private void content() {
    body(Wrong.RUNS, "altChunk", "<w:altChunk r:id=\"rId1\"/>");
    body(
        Wrong.RUNS,
        "an object",
        "<w:p><w:r><w:object><o:OLEObject Type=\"Embed\"/></w:object></w:r></w:p>");
    body(
        Wrong.RUNS,
        "a control",
        "<w:p><w:r><w:pict><w:control w:name=\"b\"/></w:pict></w:r></w:p>");
    body(
        Wrong.RUNS,
        "a shape that is an object",
        "<w:p><w:r><w:pict><v:shape o:ole=\"\"/></w:pict></w:r></w:p>");
    body(Wrong.RUNS, "a film from elsewhere", "<x:webVideoPr embeddedHtml=\"&lt;iframe&gt;\"/>");
    body(Wrong.RUNS, "a box with a macro", "<w:ffData><w:entryMacro w:val=\"m\"/></w:ffData>");
    body(Wrong.FETCHES, "part of another", "<w:subDoc r:id=\"rId1\"/>");
    body(
        Wrong.FETCHES,
        "a picture by its address",
        "<w:pict><v:imagedata src=\"https://fetched.example/p.png\"/></w:pict>");
    body(
        Wrong.FETCHES,
        "a share by its address",
        "<w:pict><v:imagedata src=\"\\\\host.example\\p.png\"/></w:pict>");
    body(
        Wrong.FETCHES,
        "a shape that links",
        "<w:pict><v:shape o:althref=\"https://fetched.example\"/></w:pict>");
    body(
        Wrong.FETCHES,
        "a style that fetches",
        "<w:pict><v:shape style=\"background:url(https://fetched.example)\"/></w:pict>");
    body(Wrong.MORE, "a change", "<w:p><w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>");
    row(
        Wrong.FETCHES,
        "settings that name a template",
        file -> file.change("word/settings.xml", "<w:compat>", "<w:attachedTemplate/><w:compat>"));
    row(
        Wrong.FETCHES,
        "letters to many",
        file -> file.change("word/settings.xml", "<w:compat>", "<w:mailMerge/><w:compat>"));
  }

  private void parts() {
    String xml = "application/vnd.openxmlformats-officedocument.";
    part(
        Wrong.RUNS,
        "vbaProject.bin",
        "application/vnd.ms-office.vbaProject",
        MICROSOFT + "vbaProject",
        "x");
    part(Wrong.RUNS, "quiet.bin", "application/vnd.ms-office.vbaProject", R + "/image", "x");
    part(Wrong.RUNS, "quiet.xml", "application/vnd.ms-office.activeX+xml", R + "/image", "<a/>");
    part(Wrong.RUNS, "activeX/activeX1.xml", "application/xml", R + "/customXml", "<a/>");
    part(Wrong.RUNS, "embeddings/oleObject1.bin", "image/png", R + "/image", "x");
    part(Wrong.MORE, "quiet.xlsx", xml + "spreadsheetml.sheet", R + "/image", "x");
    part(Wrong.MORE, "chunk.html", "text/html", R + "/image", "<p>");
    part(Wrong.MORE, "comments.xml", xml + "wordprocessingml.comments+xml", R + "/image", "<a/>");
    part(Wrong.MORE, "logo.emf", "image/x-emf", R + "/image", "x");
    part(Wrong.MORE, "logo.svg", "image/svg+xml", R + "/image", "<svg/>");
    part(Wrong.MORE, "object.png", "image/png", R + "/image", "\u00d0\u00cf\u0011");
    row(
        Wrong.FIELD,
        "a header where data lie",
        file ->
            file.leading(
                "customXml/item2.xml",
                xml + "wordprocessingml.header+xml",
                R + "/header",
                footer("<w:fldSimple w:instr=\"DDEAUTO c\"/>").getBytes(StandardCharsets.UTF_8)));
    row(
        Wrong.RUNS,
        "a header among properties",
        file ->
            file.leading(
                "docProps/header.xml",
                xml + "wordprocessingml.header+xml",
                R + "/header",
                footer("<w:altChunk/>").getBytes(StandardCharsets.UTF_8)));
    row(
        Wrong.TOO_LARGE,
        "a picture like a field",
        file -> {
          byte[] wide = Letterhead.LOGO.clone();
          // Its width and height, as a reader is told them.
          Arrays.fill(wide, 18, 20, (byte) 0x7F);
          Arrays.fill(wide, 22, 24, (byte) 0x7F);
          return file.put("word/media/image1.png", wide);
        });
    row(
        Wrong.RUNS,
        "kind of a document with macros",
        file ->
            file.change(
                "[Content_Types].xml",
                Letterhead.documentKind(),
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
    row(
        Wrong.NONE,
        "two kinds for one part",
        file ->
            file.change(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/Word/document.xml\""
                    + " ContentType=\"application/xml\"/></Types>"));
  }

  private void shapes() {
    String twice = "<!DOCTYPE a [<!ENTITY b SYSTEM \"https://fetched.example\">]>";
    row(Wrong.NONE, "a document type", file -> file.put("word/settings.xml", twice + "<a>&b;</a>"));
    row(
        Wrong.NONE,
        "a document type in data",
        file -> file.put("customXml/item1.xml", twice + "<a/>"));
    row(
        Wrong.NONE,
        "a document type in relations",
        file -> file.put("_rels/.rels", twice + "<a/>"));
    row(
        Wrong.NONE,
        "another encoding",
        file -> file.put("word/settings.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>"));
    row(
        Wrong.NONE,
        "wide characters",
        file -> file.put("word/settings.xml", "<a/>".getBytes(StandardCharsets.UTF_16)));
    row(
        Wrong.NONE,
        "a style from elsewhere",
        file ->
            file.put(
                "word/settings.xml",
                "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://fetched.example\"?><a/>"));
    row(Wrong.NONE, "a way up", file -> file.put("word/../up.xml", "<a/>"));
    row(Wrong.NONE, "another place", file -> file.put("C:/up.xml", "<a/>"));
    row(Wrong.NONE, "two of one name", file -> file.put("word/Document.xml", "<a/>"));
    row(Wrong.NONE, "no document", file -> file.put("word/document.xml", "not a document"));
    row(
        Wrong.TOO_LARGE,
        "too deep",
        file -> file.put("word/settings.xml", "<a>".repeat(91) + "</a>".repeat(91)));
    row(
        Wrong.TOO_LARGE,
        "too long",
        file -> file.put("word/settings.xml", "<a>" + "<b/>".repeat(100_001) + "</a>"));
    row(
        Wrong.TOO_LARGE,
        "a part that grows beyond measure",
        file -> file.put("word/media/image2.png", new byte[1024 * 1024]));
    row(
        Wrong.TOO_LARGE,
        "parts that are too many",
        file -> {
          for (int at = 0; at < 100; at++) {
            file.put("word/media/image" + (at + 5) + ".png", new byte[] {1});
          }
          return file;
        });
  }

  @Test
  void whatIsLargerThanATemplateIsOrNoFileOfWordIsRefusedUnopened() throws IOException {
    assertThat(WordTemplate.wrong(new byte[WordTemplate.MOST + 1])).isEqualTo(Wrong.TOO_LARGE);
    assertThat(WordTemplate.wrong("PK".getBytes(StandardCharsets.UTF_8))).isEqualTo(Wrong.NONE);
    assertThat(WordTemplate.wrong(new byte[0])).isEqualTo(Wrong.NONE);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("word/document.xml"));
      }
      assertThat(WordTemplate.wrong(out.toByteArray())).isEqualTo(Wrong.NONE);
    }
  }
}
