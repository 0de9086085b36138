package org.lodestar.app.library.domain;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.library.PageWords;

/** What is different between two versions of a page, line by line: what came and what went. */
public final class PageChanges {
  private PageChanges() {}

  /** A line that came, or one that went. */
  public record Change(boolean added, String line) {}

  /** What went and what came, in the order of the page. */
  public static List<Change> between(PageWords before, PageWords now) {
    List<String> old = lines(before);
    List<String> fresh = lines(now);
    List<Change> changes = new ArrayList<>();
    rest(old, fresh).forEach(each -> changes.add(new Change(false, each)));
    rest(fresh, old).forEach(each -> changes.add(new Change(true, each)));
    return changes;
  }

  private static List<String> lines(PageWords words) {
    return PageWords.items(words.all());
  }

  /** Lines that the others lack, each as often as it is lacking. */
  private static List<String> rest(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
