package org.lodestar.app.oversight.web;

import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.ui.Model;

/**
 * A form about a board on its way to the page.
 *
 * @param title of the form
 * @param above what it belongs to
 * @param back where one comes from, and below which it lies
 * @param below where it is sent, below that
 */
record BoardDoor(String title, String above, String back, String below) {
  static final String FORM = "oversight/boardForm";

  String show(Model model, Page page, List<Asked> asked, long version) {
    return show(model, page, asked, version, List.of());
  }

  /** The same, with how it stands now where somebody else was first. */
  String show(Model model, Page page, List<Asked> asked, long version, List<SummaryRow> standing) {
    return show(model, asked, page.t("oversight.save"), "", version, standing);
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
    return FORM;
  }
}
