package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.site.Asked;
import org.springframework.ui.Model;

/**
 * The form of an entry: its words and what it asks.
 *
 * @param words beginning of the keys of its words: a title for adding, one for changing, a question
 *     before it is removed, and a text above the questions where there is one
 * @param forNow whether it says what is arranged while things do not run as usual
 */
public record Sheet(String view, String words, boolean forNow, List<Asked> asked) {
  public Sheet {
    asked = List.copyOf(asked);
  }

  /** Questions that one template draws. */
  static Sheet of(String words, Asked... asked) {
    return new Sheet("casework/entryForm", words, false, List.of(asked));
  }

  /** A form with a template of its own. */
  static Sheet drawnBy(String view, String words) {
    return new Sheet(view, words, false, List.of());
  }

  /** The same, which says what is arranged for now. */
  Sheet saysForNow() {
    return new Sheet(view, words, true, asked);
  }

  String show(Model model, FormPage shown) {
    model.addAttribute("model", shown);
    model.addAttribute("sheet", this);
    return view;
  }
}
