package org.lodestar.app.files.copy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.lodestar.app.files.FileKind;

/**
 * Invented files that say more than they show: each has {@link #SIGN}, plain, packed or in two-byte
 * letters, in a place of its own beside the picture.
 */
final class Corpus {
  /** What must not be found in any copy. */
  static final String SIGN = "SECRETPLACE5128N";

  private static final byte[] TINY_WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  /** One of them. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record Specimen(String name, FileKind kind, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Corpus() {}

  static List<Specimen> all() throws IOException {
    List<Specimen> all = new ArrayList<>();
    jpegs(all);
    pngs(all);
    gifs(all);
    webps(all);
    pdfs(all);
    offices(all);
    return all;
  }

  private static void jpegs(List<Specimen> all) throws IOException {
    byte[] plain = image("jpeg");
    Map<String, byte[]> segments = segments();
    segments.forEach(
        (name, segment) -> add(all, "jpeg " + name, FileKind.JPEG, after(plain, 2, segment)));
    for (int turn = 1; turn <= 8; turn++) {
      byte[] turned = after(plain, 2, segment(0xE1, exif(turn)));
      add(all, "jpeg turned " + turn, FileKind.JPEG, turned);
    }
    byte[] everything = plain;
    for (byte[] segment : segments.values()) {
      everything = after(everything, 2, segment);
    }
    add(all, "jpeg with everything", FileKind.JPEG, everything);
    add(
        all,
        "jpeg with a film behind it",
        FileKind.JPEG,
        joined(plain, latin("....ftypmp42" + SIGN)));
    add(all, "jpeg with an archive behind it", FileKind.JPEG, joined(plain, archive("word/a.xml")));
  }

  private static Map<String, byte[]> segments() {
    Map<String, byte[]> segments = new HashMap<>();
    segments.put("exif with place, author and small picture", segment(0xE1, exif(1)));
    segments.put("xmp", segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0" + xmp())));
    segments.put("more xmp", segment(0xE1, latin("http://ns.adobe.com/xmp/extension/\0" + SIGN)));
    segments.put(
        "iptc",
        segment(
            0xED,
            latin(
                "Photoshop 3.0\0"
                    + "8BIM\u0004\u0004\0\0\0\0\0 \u001c\u0002Z\0\u0010"
                    + SIGN
                    + "\0\0\0\0")));
    segments.put("colours", segment(0xE2, colours()));
    segments.put("comment", segment(0xFE, latin(SIGN)));
    segments.put("several pictures", segment(0xE2, latin("MPF\0II*\0" + SIGN)));
    segments.put("flashpix", segment(0xE2, latin("FPXR\0" + SIGN)));
    segments.put("ducky", segment(0xEC, latin("Ducky" + SIGN)));
    segments.put("maker's own", segment(0xE5, latin("INVENTED" + SIGN)));
    segments.put("small picture of jfif", segment(0xE0, latin("JFXX\0\u0010" + SIGN)));
    segments.put(
        "two-byte letters",
        segment(0xE1, joined(latin("Exif\0\0MM\0*"), SIGN.getBytes(StandardCharsets.UTF_16BE))));
    return segments;
  }

  private static void pngs(List<Specimen> all) throws IOException {
    byte[] plain = image("png");
    int afterHeader = 33;
    Map<String, byte[]> chunks = new HashMap<>();
    chunks.put("tEXt", latin("Author\0" + SIGN));
    chunks.put("zTXt", joined(latin("Comment\0\0"), deflated(latin(SIGN))));
    chunks.put("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + xmp()));
    chunks.put("eXIf", exifBlock(1));
    chunks.put("iCCP", joined(latin(SIGN + "\0\0"), deflated(profile())));
    chunks.put("tIME", new byte[] {7, (byte) 0xEA, 11, 25, 10, 0, 0});
    chunks.put("prVt", latin(SIGN));
    chunks.forEach(
        (name, data) ->
            add(all, "png " + name, FileKind.PNG, after(plain, afterHeader, chunk(name, data))));
    add(
        all,
        "png with a document behind it",
        FileKind.PNG,
        joined(plain, latin("%PDF-1.7 " + SIGN)));
  }

  private static void gifs(List<Specimen> all) throws IOException {
    byte[] plain = image("gif");
    int colours = (plain[10] & 0x80) != 0 ? 3 * (2 << (plain[10] & 7)) : 0;
    int at = 13 + colours;
    byte[] block = joined(new byte[] {(byte) SIGN.length()}, latin(SIGN), new byte[] {0});
    add(
        all,
        "gif comment",
        FileKind.GIF,
        after(plain, at, joined(new byte[] {0x21, (byte) 0xFE}, block)));
    add(
        all,
        "gif program's own",
        FileKind.GIF,
        after(plain, at, joined(new byte[] {0x21, (byte) 0xFF, 11}, latin("XMP DataXMP"), block)));
    add(all, "gif with an archive behind it", FileKind.GIF, joined(plain, archive("a.txt")));
  }

  private static void webps(List<Specimen> all) {
    byte[] picture = java.util.Arrays.copyOfRange(TINY_WEBP, 12, TINY_WEBP.length);
    byte[] flags = {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] extended = joined(riff("VP8X", flags), picture);
    add(all, "webp exif", FileKind.WEBP, webp(joined(extended, riff("EXIF", exifBlock(1)))));
    add(all, "webp xmp", FileKind.WEBP, webp(joined(extended, riff("XMP ", latin(xmp())))));
    add(all, "webp unknown part", FileKind.WEBP, webp(joined(extended, riff("NOTE", latin(SIGN)))));
  }

  private static void pdfs(List<Specimen> all) throws IOException {
    add(all, "pdf author", FileKind.PDF, pdf(Corpus::author));
    add(
        all,
        "pdf xmp",
        FileKind.PDF,
        pdf(
            doc ->
                doc.getDocumentCatalog()
                    .setMetadata(
                        new PDMetadata(doc, new java.io.ByteArrayInputStream(latin(xmp()))))));
    add(
        all,
        "pdf script",
        FileKind.PDF,
        pdf(
            doc ->
                doc.getDocumentCatalog()
                    .setOpenAction(
                        new PDActionJavaScript("app.launchURL('http://" + SIGN + ".invalid')"))));
    add(all, "pdf attachment", FileKind.PDF, pdf(Corpus::attachment));
    add(all, "pdf note", FileKind.PDF, pdf(Corpus::note));
    add(
        all,
        "pdf page's own data",
        FileKind.PDF,
        pdf(doc -> doc.getPage(0).getCOSObject().setString(COSName.getPDFName("PieceInfo"), SIGN)));
  }

  private static void offices(List<Specimen> all) throws IOException {
    add(
        all,
        "word",
        FileKind.WORD,
        archive("[Content_Types].xml", "word/document.xml", "docProps/core.xml"));
    add(all, "excel", FileKind.EXCEL, archive("[Content_Types].xml", "xl/workbook.xml"));
    add(all, "archive", FileKind.ZIP, archive("IMG_0001.JPG"));
    add(
        all,
        "old word",
        FileKind.OLD_OFFICE,
        joined(java.util.HexFormat.of().parseHex("D0CF11E0A1B11AE1"), latin(SIGN)));
  }

  private static void add(List<Specimen> all, String name, FileKind kind, byte[] bytes) {
    all.add(new Specimen(name, kind, bytes));
  }

  /** Four corners that can be told apart: red, green, blue, black. */
  static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    Color[] corners = {Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};
    for (int i = 0; i < 4; i++) {
      pen.setColor(corners[i]);
      pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    pen.dispose();
    return picture;
  }

  static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture(64, 32), format, out);
    return out.toByteArray();
  }

  /** The same picture, said to have been taken with the camera turned. */
  static byte[] turned(int turn) throws IOException {
    return after(image("jpeg"), 2, segment(0xE1, exif(turn)));
  }

  private static byte[] exif(int turn) {
    return joined(latin("Exif\0\0"), exifBlock(turn));
  }

  /** Little-endian TIFF: orientation, artist, place; then a small picture of its own. */
  private static byte[] exifBlock(int turn) {
    byte[] text = latin(SIGN + "\0");
    ByteBuffer tiff = ByteBuffer.allocate(220).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    tiff.put(latin("II*\0")).putInt(8).putShort((short) 3);
    entry(tiff, 0x0112, 3, 1, turn);
    entry(tiff, 0x013B, 2, text.length, 150);
    entry(tiff, 0x8825, 4, 1, 60);
    tiff.putInt(100);
    tiff.position(60).putShort((short) 2);
    entry(tiff, 0x0001, 2, 2, 'N');
    entry(tiff, 0x001D, 2, text.length, 150);
    tiff.putInt(0);
    tiff.position(100).putShort((short) 2);
    entry(tiff, 0x0201, 4, 1, 190);
    entry(tiff, 0x0202, 4, 1, 20);
    tiff.putInt(0);
    tiff.position(150).put(text);
    tiff.position(190).put(new byte[] {(byte) 0xFF, (byte) 0xD8}).put(latin(SIGN));
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static byte[] colours() {
    return joined(latin("ICC_PROFILE\0\u0001\u0001"), profile());
  }

  /** A real profile whose words of copyright tell more than they should. */
  private static byte[] profile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    byte[] sign = latin(SIGN);
    int text = new String(profile, StandardCharsets.ISO_8859_1).lastIndexOf("text");
    int at =
        text >= 0 && text + 8 + sign.length <= profile.length
            ? text + 8
            : profile.length - sign.length;
    System.arraycopy(sign, 0, profile, at, sign.length);
    return profile;
  }

  private static String xmp() {
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><a exif:GPSLatitude=\""
        + SIGN
        + "\"/></x:xmpmeta>";
  }

  private interface Touch {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] pdf(Touch touch) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A6);
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        pen.addRect(20, 20, 100, 100);
        pen.fill();
      }
      touch.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static void author(PDDocument document) {
    document.getDocumentInformation().setAuthor(SIGN);
    Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    document.getDocumentInformation().setCreationDate(made);
    document.getDocumentInformation().setCustomMetadataValue("Where", SIGN);
  }

  private static void attachment(PDDocument document) throws IOException {
    PDComplexFileSpecification spec = new PDComplexFileSpecification();
    spec.setFile(SIGN + ".txt");
    spec.setEmbeddedFile(
        new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(latin(SIGN))));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("a", spec));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void note(PDDocument document) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents(SIGN);
    note.setRectangle(new PDRectangle(1, 1, 10, 10));
    document.getPage(0).getAnnotations().add(note);
  }

  private static byte[] archive(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(latin(SIGN));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] segment(int marker, byte[] data) {
    int length = data.length + 2;
    return joined(
        new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, data);
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] named = joined(latin(type), data);
    CRC32 sum = new CRC32();
    sum.update(named);
    return joined(number(data.length), named, number((int) sum.getValue()));
  }

  private static byte[] riff(String type, byte[] data) {
    byte[] size =
        ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(data.length).array();
    return joined(latin(type), size, data, new byte[data.length % 2]);
  }

  private static byte[] webp(byte[] chunks) {
    return riff("RIFF", joined(latin("WEBP"), chunks));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] out = new byte[data.length * 2 + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return java.util.Arrays.copyOf(out, length);
  }

  static byte[] after(byte[] bytes, int at, byte[] insert) {
    return joined(
        java.util.Arrays.copyOf(bytes, at),
        insert,
        java.util.Arrays.copyOfRange(bytes, at, bytes.length));
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
