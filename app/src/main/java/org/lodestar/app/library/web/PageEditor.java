package org.lodestar.app.library.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.TimelineEntry;

/** Pages of the editor of public pages. */
public final class PageEditor {
  private PageEditor() {}

  /**
   * All pages.
   *
   * @param waiting how many need a hand
   * @param partners whether the reader looks after what partners' websites say, too
   */
  public record Listed(int waiting, boolean partners, Table table) {}

  /**
   * A page in a language, as it would be drawn.
   *
   * @param when of news when and where its event is, as readers see it; empty where there is none
   */
  public record Preview(String title, List<SummaryRow> when, ShownPage.Body body) {
    public Preview {
      when = List.copyOf(when);
    }
  }

  /**
   * What nobody has approved yet.
   *
   * @param read code of its words, for whoever sends it back or lets it go
   * @param back who sent it back, when and why; empty where nobody did
   * @param came why it came back before it was written anew, the last time first
   * @param returns whether the reader can send it back
   * @param drops whether the reader can let it go
   * @param closed why the reader cannot approve it; null when they can
   * @param hard what is too hard in it
   * @param hardest its hardest sentence, with its grade; empty where all are short
   */
  public record Draft(
      int number,
      String read,
      String facts,
      String back,
      List<Came> came,
      boolean returns,
      boolean drops,
      Preview preview,
      @Nullable String closed,
      List<String> hard,
      String grade,
      String hardest,
      String reason,
      List<String> changes) {
    public Draft {
      came = List.copyOf(came);
      hard = List.copyOf(hard);
      changes = List.copyOf(changes);
    }
  }

  /**
   * That it came back, and was written anew since.
   *
   * @param why who sent it back, when and why
   * @param changed what is different now from what was sent back
   */
  public record Came(String why, List<String> changed) {
    public Came {
      changed = List.copyOf(changed);
    }
  }

  /**
   * A page in another language.
   *
   * @param approve where the reader approves what waits; null when they cannot
   * @param closed why they cannot; null when they can, and where nothing waits
   * @param off whether words hold that the reader can take off
   */
  public record Said(
      String href,
      String language,
      String state,
      @Nullable Preview preview,
      @Nullable String approve,
      @Nullable String closed,
      boolean off) {}

  /**
   * Words in another language that nobody has approved yet.
   *
   * @param facts who wrote them
   * @param checked who read them, as what and when
   * @param changes what is different from the words in this language that were approved before
   */
  public record Words(
      String language,
      String tag,
      String facts,
      String checked,
      Preview preview,
      Preview english,
      List<String> changes) {
    public Words {
      changes = List.copyOf(changes);
    }
  }

  /**
   * One page with all that belongs to it.
   *
   * @param address where everybody reads it; empty where nobody does
   * @param none what is said while its history is empty
   * @param recorded whether videos and sound can stand on it
   */
  public record One(
      String title,
      String here,
      String address,
      String advised,
      List<DocumentPages.Tag> tags,
      List<SummaryRow> rows,
      @Nullable Draft draft,
      Preview now,
      @Nullable Table counts,
      List<Said> languages,
      List<TimelineEntry> history,
      String none,
      boolean recorded) {
    public One {
      tags = List.copyOf(tags);
      rows = List.copyOf(rows);
      languages = List.copyOf(languages);
      history = List.copyOf(history);
    }
  }

  /**
   * What a second person approves: a version, or words in another language.
   *
   * @param draft null where it is words
   * @param words null where it is a version
   */
  public record Approval(
      String title,
      String here,
      int number,
      String read,
      @Nullable Draft draft,
      @Nullable Words words) {}
}
