package org.lodestar.app.library.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;

/**
 * A public page as it is drawn.
 *
 * @param title as it is said in the language of the page, or in English
 * @param picture its own in the file of all; empty where it has none
 * @param body null while its words are shown to nobody
 * @param looked when it was looked at last, in words; empty where nobody here has
 * @param back where it lies
 * @param slug for what is counted
 * @param thanked whether somebody has just said that they did something
 * @param report where one tells of it
 * @param poster where one makes a poster for it
 * @param near pages beside it
 */
public record ShownPage(
    String title,
    Language language,
    String picture,
    @Nullable Body body,
    String looked,
    String back,
    String slug,
    boolean thanked,
    Numbers numbers,
    String report,
    String poster,
    List<Group> near) {
  public ShownPage {
    near = List.copyOf(near);
  }

  /** Its words, in their language. */
  public record Body(
      Language language,
      PageLine lead,
      List<PageLine> see,
      List<PageLine> act,
      List<PageLine> avoid,
      List<Step> steps) {
    public Body {
      see = List.copyOf(see);
      act = List.copyOf(act);
      avoid = List.copyOf(avoid);
      steps = List.copyOf(steps);
    }
  }

  /** Something small to do, and the code by which it is counted. */
  public record Step(PageLine line, String code) {}

  /** A link to a page; its words may be in another language than the page around it. */
  public record Link(String href, String title, Language language, String picture) {}

  /** Links below a heading, which is a key. */
  public record Group(String heading, List<Link> links) {
    public Group {
      links = List.copyOf(links);
    }
  }
}
