package org.lodestar.app.referral.document;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.site.Glyphs;
import org.lodestar.app.site.TaggedPdf;
import org.springframework.stereotype.Component;

/**
 * The document for people: a tagged PDF in the order of the Home Office form, after PDF/UA-1 (ISO
 * 14289-1). Its properties name no author. Nothing is written to disk.
 */
@Component
public final class FormPdf {
  private static final String TEMPLATE = "referral/print/form.jte";
  private static final String STYLE = TaggedPdf.style(FormPdf.class, "form.css");

  private final TaggedPdf pdf;

  FormPdf(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Draws a document. */
  public byte[] draw(PrintedForm form) {
    return pdf.draw(TEMPLATE, form, STYLE);
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
