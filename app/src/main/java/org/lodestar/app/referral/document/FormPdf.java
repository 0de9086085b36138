package org.lodestar.app.referral.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lodestar.app.referral.form.Item;
import org.springframework.stereotype.Component;

/**
 * The document for people: a tagged PDF in the order of the Home Office form, after PDF/UA-1 (ISO
 * 14289-1). Its properties name no author. Nothing is written to disk.
 */
@Component
public final class FormPdf {
  private static final String TEMPLATE = "referral/print/form.jte";
  private static final String STYLE = style();
  private static final int NORMAL = 400;
  private static final int HEAVY = 700;

  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private final TemplateEngine templates;

  FormPdf(TemplateEngine templates) {
    this.templates = templates;
  }

  /** Draws a document. */
  public byte[] draw(PrintedForm form) {
    StringOutput page = new StringOutput();
    templates.render(TEMPLATE, form, page);
    try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      builder(dressed(page.toString())).toStream(pdf).run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String dressed(String page) {
    return page.replace("</head>", "<style>" + STYLE + "</style></head>");
  }

  private static String style() {
    try (InputStream in = FormPdf.class.getResourceAsStream("form.css")) {
      return new String(
          Objects.requireNonNull(in, "The print style is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .withProducer("Lodestar")
        .useFont(Glyphs::regular, "DejaVu Sans", NORMAL, FontStyle.NORMAL, true)
        .useFont(Glyphs::bold, "DejaVu Sans", HEAVY, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    return builder.withHtmlContent(page, null);
  }

  /** Lays a document out in words, ready to be drawn. */
  public static PrintedForm printed(
      FormDocument document,
      AnswerWords words,
      String title,
      String description,
      String printed,
      String note) {
    List<PrintedForm.Section> sections = new ArrayList<>();
    List<PrintedForm.Row> rows = new ArrayList<>();
    List<Item> items = document.items();
    for (int at = 0; at < items.size(); at++) {
      Item item = items.get(at);
      rows.add(row(item, words, document));
      boolean last = at + 1 == items.size() || items.get(at + 1).section() != item.section();
      if (last) {
        sections.add(new PrintedForm.Section(words.section(item), rows));
        rows = new ArrayList<>();
      }
    }
    return new PrintedForm(
        title, description, document.reference(), Glyphs.printable(printed), note, sections);
  }

  private static PrintedForm.Row row(Item item, AnswerWords words, FormDocument document) {
    List<List<String>> answers =
        words.answers(item, document.answers().list(item.id())).stream()
            .map(answer -> answer.lines().map(Glyphs::printable).toList())
            .toList();
    return new PrintedForm.Row(words.question(item), answers);
  }
}
