package org.lodestar.page.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a laid out sheet as a tagged file. The same sheet gives the same bytes. */
final class Printer {
  private static final float VERSION = 1.7f;

  /** Whoever waits longest is next, so that many who print one thing never hold up another. */
  private static final Lock ONE = new ReentrantLock(true);

  private final Sheet sheet;
  private final Laid laid;

  /** Tells one file from another. */
  private final CRC32 drawn = new CRC32();

  Printer(Sheet sheet, Laid laid) {
    this.sheet = sheet;
    this.laid = laid;
  }

  /** One file at a time: the typefaces are read once, and their reader serves only one. */
  byte[] print() {
    ONE.lock();
    try {
      return written();
    } finally {
      ONE.unlock();
    }
  }

  private byte[] written() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setVersion(VERSION);
      Tags tags = new Tags(sheet.language());
      Fonts fonts = new Fonts(document);
      for (Side side : sheet.sides()) {
        print(document, side, tags, fonts);
      }
      fonts.close();
      about(document, tags);
      document.setDocumentId(drawn.getValue());
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(PDDocument document, Side side, Tags tags, Fonts fonts) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) side.width(), (float) side.height()));
    page.setResources(new PDResources());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    tags.begin(page);
    Ink ink = new Ink(page.getResources(), fonts, tags, side.height());
    side.bars().forEach(ink::bar);
    for (Field field : side.fields()) {
      ink.field(field, laid);
    }
    tags.end();
    byte[] content = ink.drawn().getBytes(StandardCharsets.US_ASCII);
    drawn.update(content);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
  }

  private void about(PDDocument document, Tags tags) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(sheet.language());
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setStructureTreeRoot(tags.root());
    document.getDocumentInformation().setTitle(sheet.title());
    document.getDocumentInformation().setProducer("Lodestar");
    PDMetadata metadata =
        new PDMetadata(
            document,
            new ByteArrayInputStream(metadata(sheet.title()).getBytes(StandardCharsets.UTF_8)));
    catalog.setMetadata(metadata);
  }

  private static String metadata(String title) {
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return String.join(
        "\n",
        Arrays.asList(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdf:Producer>Lodestar</pdf:Producer>",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped + "</rdf:li></rdf:Alt>",
            "</dc:title>",
            "</rdf:Description>",
            "</rdf:RDF>",
            "</x:xmpmeta>",
            "<?xpacket end=\"w\"?>"));
  }
}
