package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.FootItem;

/**
 * What is counted of the public site.
 *
 * @param pages that everybody can read
 * @param languages in which they are shown
 * @param checked languages whose words a person has checked, English among them
 * @param helplines that are listed
 * @param faults that are known for people who need aids
 * @param last what was counted in the last whole month
 * @param research what people outside the team were asked, the last first
 * @param published where boards publish what they read
 */
public record SiteFiguresPage(
    int pages,
    int languages,
    int checked,
    int helplines,
    int faults,
    Month last,
    List<Researched> research,
    List<FootItem> published) {
  public SiteFiguresPage {
    research = List.copyOf(research);
    published = List.copyOf(published);
  }

  /**
   * What was counted in a month, in words.
   *
   * @param title which month it is
   */
  public record Month(String title, List<String> lines) {
    public Month {
      lines = List.copyOf(lines);
    }
  }
}
