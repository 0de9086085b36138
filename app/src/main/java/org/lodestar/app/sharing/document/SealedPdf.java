package org.lodestar.app.sharing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.lodestar.app.sharing.domain.PassPhrase;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/**
 * A share as a PDF that opens with a pass phrase: AES with 256 bits, as in PDF 2.0 (ISO 32000-2).
 * Its properties name nobody, and nothing is written to disk.
 */
@Component
public final class SealedPdf {
  private static final String TEMPLATE = "sharing/print/share.jte";
  private static final String STYLE = TaggedPdf.style(SealedPdf.class, "share.css");
  private static final int KEY_BITS = 256;

  private final TaggedPdf pdf;

  SealedPdf(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Draws and seals. */
  public byte[] seal(PrintedShare share, PersonalText passPhrase) {
    try (PDDocument document = Loader.loadPDF(pdf.draw(TEMPLATE, share, STYLE));
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
}
