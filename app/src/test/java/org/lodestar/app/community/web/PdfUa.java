package org.lodestar.app.community.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a file is found to lack, and what is read out of it. */
final class PdfUa {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /** What breaks PDF/UA-1; that nothing was looked at is a fault, too. */
  static List<String> faults(byte[] file) {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant() && result.getTotalAssertions() > 100) {
        return List.of();
      }
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId() + " " + each.getMessage())
          .toList();
    } catch (IOException
        | ModelParsingException
        | EncryptedPdfException
        | ValidationException wrong) {
      return List.of(wrong.toString());
    }
  }

  /** Its text in the order in which a reader takes it out, spaces made one. */
  static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  /**
   * Without what is not drawn: joiners and marks of direction. Readers count a mark at the end of a
   * word to its last letter; both are written.
   */
  static String plain(String text) {
    return text.replace("\u064B\u0627", "\u0627\u064B")
        .replaceAll("[\u200B-\u200F\u202A-\u202E\u2066-\u2069]", "")
        .replaceAll("[\\s\u00A0]+", " ")
        .strip();
  }

  static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }
}
