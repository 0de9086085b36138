package org.lodestar.app.partnersites.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Table;

/** Pages about pages of partners. */
public final class PartnerSitePages {
  private PartnerSitePages() {}

  /**
   * All partners.
   *
   * @param table null where none has a page
   * @param add where a page is listed; null for whoever only reads
   */
  public record Listed(@Nullable Table table, @Nullable String add) {}

  /**
   * A partner with its pages.
   *
   * @param score in words
   * @param mail null where there is nothing to ask for
   * @param told when somebody told the partner last, in words; empty where nobody did, and for the
   *     partner
   * @param own whether it is the reader's own, which they administer
   * @param edit where the editor goes on; null for whoever only reads
   */
  public record Partner(
      String title,
      String score,
      boolean paused,
      boolean asked,
      List<OnePage> pages,
      @Nullable Mail mail,
      String told,
      boolean own,
      @Nullable String edit) {
    public Partner {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page.
   *
   * @param change where it is changed; null for whoever only reads
   */
  public record OnePage(
      String address,
      Mark mark,
      List<String> about,
      List<String> right,
      List<String> mend,
      @Nullable String change) {
    public OnePage {
      about = List.copyOf(about);
      right = List.copyOf(right);
      mend = List.copyOf(mend);
    }
  }

  /** A letter that asks the partner to mend its pages. */
  public record Mail(String subject, String text) {}
}
