package org.lodestar.app.library.web;

import java.util.List;
import org.lodestar.app.site.FootItem;
import org.lodestar.app.site.Page;

/**
 * A door of the home page, as a task, with what stands right behind it.
 *
 * @param tasks pages that are one click from home
 */
public record HomeDoor(String href, String name, String hint, List<FootItem> tasks) {
  public HomeDoor {
    tasks = List.copyOf(tasks);
  }

  /** All of them in their order: who needs help comes first. */
  static List<HomeDoor> all(PublicMap map, Page page) {
    return List.of(
        door("help", "/help", map, page),
        door("worried", "/signs", map, page),
        door("work", "/professionals", map, page));
  }

  private static HomeDoor door(String code, String href, PublicMap map, Page page) {
    String key = "library.home." + code;
    return new HomeDoor(
        page.link(href), page.t(key), page.t(key + ".hint"), map.behind(code, page));
  }
}
