package org.lodestar.app.community.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.ui.Model;

/**
 * A form on its way to the page.
 *
 * @param title of the form
 * @param above what it belongs to
 * @param back where one comes from, and below which it lies
 * @param below where it is sent, below that
 * @param worry where a worry about somebody is raised; null where nobody was met
 */
record Door(String title, String above, String back, String below, @Nullable String worry) {
  private static final String FORM = "community/form";

  Door(String title, String above, String back, String below) {
    this(title, above, back, below, null);
  }

  String show(Model model, Page page, List<Asked> asked) {
    return show(model, page, asked, 0, List.of());
  }

  /** The same, with how it stands now where somebody else was first. */
  String show(Model model, Page page, List<Asked> asked, long version, List<SummaryRow> standing) {
    return show(model, asked, page.t("community.save"), "", version, standing);
  }

  String show(
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
    model.addAttribute("worry", worry == null ? "" : worry);
    return FORM;
  }
}
