package org.lodestar.app.site;

import java.util.List;
import org.springframework.ui.Model;

/**
 * A form of a few questions on its way to the page.
 *
 * @param title of the form
 * @param above what it belongs to
 * @param back where one comes from, and below which it lies
 * @param below where it is sent, below that
 */
public record Door(String title, String above, String back, String below) {
  /** The template that draws them all. */
  public static final String FORM = "site/askedForm";

  /** The form with the questions that it asks. */
  public String show(Model model, Page page, List<Asked> asked, long version) {
    return show(model, page, asked, version, List.of());
  }

  /** The same, with how it stands now where somebody else was first. */
  public String show(
      Model model, Page page, List<Asked> asked, long version, List<SummaryRow> standing) {
    return show(model, asked, page.t("site.save"), "", version, standing);
  }

  /** The same with a button of its own, and a sentence above the questions. */
  public String show(
      Model model,
      List<Asked> asked,
      String send,
      String lead,
      long version,
      List<SummaryRow> standing) {
    model.addAttribute("model", new Editing(title, above, back + below, back, standing, version));
    model.addAttribute("asked", asked);
    model.addAttribute("lead", lead);
    model.addAttribute("send", send);
    return FORM;
  }
}
