package org.lodestar.app.sharing.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.lodestar.app.sharing.domain.PassPhrase;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/**
 * A share as a PDF that opens with a pass phrase: AES with 256 bits, as in PDF 2.0 (ISO 32000-2).
 * Its properties name nobody, and nothing is written to disk.
 */
@Component
public final class SealedPdf {
  private static final String TEMPLATE = "sharing/print/share.jte";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String STYLE = style();
  private static final int NORMAL = 400;
  private static final int HEAVY = 700;
  private static final int KEY_BITS = 256;

  private final TemplateEngine templates;

  SealedPdf(TemplateEngine templates) {
    this.templates = templates;
  }

  /** Draws and seals. */
  public byte[] seal(PrintedShare share, PersonalText passPhrase) {
    try (PDDocument document = Loader.loadPDF(draw(share));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream()) {
      document.protect(protection(passPhrase));
      document.save(sealed);
      return sealed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The owner's phrase is thrown away: nobody lifts the protection, the reader included. */
  private static StandardProtectionPolicy protection(PersonalText passPhrase) {
    AccessPermission may = new AccessPermission();
    may.setCanModify(false);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(
            PassPhrase.next().text() + PassPhrase.next().text(), passPhrase.text(), may);
    policy.setEncryptionKeyLength(KEY_BITS);
    policy.setPreferAES(true);
    return policy;
  }

  private byte[] draw(PrintedShare share) throws IOException {
    StringOutput page = new StringOutput();
    templates.render(TEMPLATE, share, page);
    try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      builder(page.toString().replace("</head>", "<style>" + STYLE + "</style></head>"))
          .toStream(pdf)
          .run();
      return pdf.toByteArray();
    }
  }

  private static PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .withProducer("Lodestar")
        .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", NORMAL, FontStyle.NORMAL, true)
        .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", HEAVY, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    return builder.withHtmlContent(page, null);
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(
        SealedPdf.class.getResourceAsStream(FONTS + name), "A typeface is missing");
  }

  private static String style() {
    try (InputStream in = SealedPdf.class.getResourceAsStream("share.css")) {
      return new String(
          Objects.requireNonNull(in, "The print style is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
