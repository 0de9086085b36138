package org.lodestar.app.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.domain.CourseBlock;
import org.lodestar.app.site.Table;

/** What somebody who learns at work sees. */
public final class LearnPages {
  private LearnPages() {}

  /**
   * All of it.
   *
   * @param begun courses in which they are on the way
   * @param offered courses that they can begin
   * @param linked courses of others
   * @param had what they finished; none before the first
   */
  public record Shelf(List<Line> begun, List<Line> offered, List<Linked> linked, List<Table> had) {
    public Shelf {
      begun = List.copyOf(begun);
      offered = List.copyOf(offered);
      linked = List.copyOf(linked);
      had = List.copyOf(had);
    }
  }

  /**
   * A course in a list.
   *
   * @param stand how they stand to it, in words; often empty
   */
  public record Line(String href, String title, String about, String stand) {}

  /** A course of somebody else's; without an address it is looked for there. */
  public record Linked(String title, String owner, String about, @Nullable String href) {}

  /**
   * A course before one begins.
   *
   * @param button words of the button; empty where nothing can be begun now
   * @param said what is said above it
   * @param sources law and guidance on which it rests
   */
  public record About(
      String code,
      String title,
      String about,
      String facts,
      String audience,
      List<String> aims,
      List<String> said,
      String button,
      List<String> sources) {
    public About {
      aims = List.copyOf(aims);
      said = List.copyOf(said);
      sources = List.copyOf(sources);
    }
  }

  /**
   * Questions that are asked before.
   *
   * @param asked each with the name of its field
   */
  public record Before(String code, String title, List<Named> asked) {
    public Before {
      asked = List.copyOf(asked);
    }
  }

  /** A question and the name of its field. */
  public record Named(String name, WalkPage.Asked asked) {}

  /**
   * A page.
   *
   * @param at its code
   * @param place which page it is of how many, in words
   * @param back whether there is a way back
   */
  public record Taken(
      String code,
      String course,
      String at,
      String place,
      WalkPage.@Nullable Told told,
      String title,
      List<CourseBlock> blocks,
      WalkPage.@Nullable Asked asked,
      boolean back) {
    public Taken {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The end.
   *
   * @param lead what came of it, in words
   * @param before how sure they were; empty where nobody asked
   * @param questions the questions that closed it; none any more some time after the end
   * @param again words of the button that begins another try; empty where there is none
   * @param next what to do, in words
   */
  public record Done(
      String code,
      String title,
      boolean passed,
      String lead,
      String before,
      String after,
      List<WalkedPage.Closed> questions,
      String again,
      String next) {
    public Done {
      questions = List.copyOf(questions);
    }
  }
}
