package org.lodestar.app.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An invented council's template, shaped as Word writes one. */
public final class Letterhead {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String P = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String M = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String O = "application/vnd.openxmlformats-officedocument.";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

  /** One black pixel. */
  static final byte[] LOGO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Letterhead() {}

  /** As Word saves it, for a document or for a template. */
  public static Letterhead ofWord(String kind) {
    Letterhead made = new Letterhead();
    made.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\""
            + " ContentType=\"image/jpeg\"/><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/>"
            + kind("/word/document.xml", M + kind + ".main+xml")
            + kind("/word/styles.xml", M + "styles+xml")
            + kind("/word/settings.xml", M + "settings+xml")
            + kind("/word/fontTable.xml", M + "fontTable+xml")
            + kind("/word/header1.xml", M + "header+xml")
            + kind("/word/footer1.xml", M + "footer+xml")
            + kind("/word/theme/theme1.xml", O + "theme+xml")
            + kind("/word/glossary/document.xml", M + "document.glossary+xml")
            + kind("/customXml/itemProps1.xml", O + "customXmlProperties+xml")
            + kind(
                "/docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml")
            + kind(
                "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + kind("/docProps/app.xml", O + "extended-properties+xml")
            + "</Types>");
    made.put(
        "_rels/.rels",
        relations(
            relation("rId1", R + "/officeDocument", "word/document.xml")
                + relation("rId2", P + "/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", R + "/extended-properties", "docProps/app.xml")
                + relation(
                    "rId4",
                    "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
                    "docMetadata/LabelInfo.xml")));
    made.put(
        "word/document.xml",
        document(
            "<w:p><w:r><w:t>{{content}}</w:t></w:r></w:p><w:sectPr>"
                + "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/></w:sectPr>"));
    made.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", R + "/styles", "styles.xml")
                + relation("rId2", R + "/settings", "settings.xml")
                + relation("rId3", R + "/fontTable", "fontTable.xml")
                + relation("rId4", R + "/header", "header1.xml")
                + relation("rId5", R + "/footer", "footer1.xml")
                + relation("rId6", R + "/theme", "theme/theme1.xml")
                + relation("rId7", R + "/glossaryDocument", "glossary/document.xml")
                + relation("rId8", R + "/customXml", "../customXml/item1.xml")));
    made.put(
        "word/_rels/header1.xml.rels",
        relations(relation("rId1", R + "/image", "media/image1.png")));
    made.put(
        "customXml/_rels/item1.xml.rels",
        relations(relation("rId1", R + "/customXmlProps", "itemProps1.xml")));
    made.words();
    made.parts.put("word/media/image1.png", LOGO);
    return made;
  }

  private void words() {
    put(
        "word/styles.xml",
        "<w:styles xmlns:w=\""
            + W
            + "\"><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading"
            + " 1\"/><w:rPr><w:color w:val=\"005A30\"/></w:rPr></w:style></w:styles>");
    put(
        "word/settings.xml",
        "<w:settings xmlns:w=\""
            + W
            + "\"><w:zoom w:percent=\"100\"/><w:compat><w:compatSetting"
            + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
            + " w:val=\"15\"/></w:compat></w:settings>");
    put(
        "word/fontTable.xml",
        "<w:fonts xmlns:w=\"" + W + "\"><w:font w:name=\"Arial\"/></w:fonts>");
    put(
        "word/header1.xml",
        "<w:hdr xmlns:w=\""
            + W
            + "\" xmlns:r=\""
            + R
            + "\"><w:p><w:r><w:t>Example Council</w:t></w:r><w:r><w:drawing><wp:inline"
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent"
            + " cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Our"
            + " crest\"/><a:graphic"
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr"
            + " id=\"1\" name=\"crest.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"
            + " r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:hdr>");
    put("word/footer1.xml", footer(numbered()));
    put(
        "word/theme/theme1.xml",
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " name=\"Office\"><a:themeElements/><a:objectDefaults/></a:theme>");
    put(
        "word/glossary/document.xml",
        "<w:glossaryDocument xmlns:w=\"" + W + "\"><w:docParts/></w:glossaryDocument>");
    put(
        "customXml/item1.xml",
        "<b:Sources xmlns:b=\"urn:example\" href=\"https://council.example\"/>");
    put("customXml/itemProps1.xml", "<ds:datastoreItem xmlns:ds=\"urn:example\"/>");
    put("docMetadata/LabelInfo.xml", "<clbl:labelList xmlns:clbl=\"urn:example\"/>");
    put(
        "docProps/core.xml",
        "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>");
    put(
        "docProps/app.xml",
        "<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>");
  }

  /** Page x of y, as Word writes it: the instruction in pieces, and the short form. */
  private static String numbered() {
    return "<w:r><w:t>Page </w:t></w:r>"
        + field("begin")
        + "<w:r><w:rPr><w:noProof/></w:rPr><w:instrText xml:space=\"preserve\">"
        + " PA</w:instrText></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:instrText>GE  \\*"
        + " MERGEFORMAT </w:instrText></w:r>"
        + field("separate")
        + "<w:r><w:t>1</w:t></w:r>"
        + field("end")
        + "<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>2</w:t></w:r></w:fldSimple>";
  }

  /** One turn of a field. */
  static String field(String turn) {
    return "<w:r><w:fldChar w:fldCharType=\"" + turn + "\"/></w:r>";
  }

  /** A piece of what a field does. */
  static String says(String instruction) {
    return "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>";
  }

  static String footer(String runs) {
    return "<w:ftr xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + R
        + "\" xmlns:x=\"urn:other\"><w:p>"
        + runs
        + "</w:p></w:ftr>";
  }

  static String document(String body) {
    return "<w:document xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + R
        + "\" xmlns:x=\"urn:other\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  static String relations(String all) {
    return "<Relationships xmlns=\"" + P + "\">" + all + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  static String documentKind() {
    return M + "document.main+xml";
  }

  private static String kind(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  /** With one part in place of what it was, or added. */
  public Letterhead put(String part, String words) {
    return put(
        part, (words.startsWith("<?xml") ? words : HEAD + words).getBytes(StandardCharsets.UTF_8));
  }

  /** With one part in place of what it was, or added. */
  Letterhead put(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  /** With words of a part replaced. */
  public Letterhead change(String part, String from, String to) {
    String before = new String(parts.get(part), StandardCharsets.UTF_8);
    if (!before.contains(from)) {
      throw new IllegalArgumentException(part + " does not hold " + from);
    }
    return put(part, before.replace(from, to));
  }

  /** With a part of a kind, to which the document leads. */
  Letterhead leading(String part, String kind, String type, byte[] content) {
    return change("[Content_Types].xml", "</Types>", kind("/" + part, kind) + "</Types>")
        .change(
            "word/_rels/document.xml.rels",
            "</Relationships>",
            relation("rId77", type, "/" + part) + "</Relationships>")
        .put(part, content);
  }

  /** The file. */
  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(each.getKey()));
          zip.write(each.getValue());
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
