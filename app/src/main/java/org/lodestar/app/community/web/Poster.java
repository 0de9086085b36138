package org.lodestar.app.community.web;

import java.util.List;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.site.Language;

/**
 * What stands on a poster.
 *
 * @param said in one language or in two, the first one first
 * @param phone of the national helpline as the directory tells it; empty where it tells none
 * @param link where its code leads: the same page for every poster, so that nothing is known of
 *     where somebody read it
 * @param shown that address as people type it, in the same language
 */
public record Poster(PosterSize size, List<Said> said, String phone, String link, String shown) {
  public Poster {
    said = List.copyOf(said);
  }

  /**
   * Its words in one language.
   *
   * @param sentence an approved one; empty where none was chosen
   * @param danger whom to ring in danger, with the number
   * @param unchecked that nobody has checked the words; empty where somebody has
   */
  public record Said(
      Language language,
      String title,
      List<String> questions,
      String sentence,
      String lead,
      String danger,
      String scan,
      String unchecked) {
    public Said {
      questions = List.copyOf(questions);
    }
  }

  /** The shown address without the language of its page. */
  public String shownPage() {
    int tongue = shown.indexOf('?');
    return tongue < 0 ? shown : shown.substring(0, tongue);
  }

  /** What of the shown address says the language, which may stand on the next line. */
  public String shownTongue() {
    return shown.substring(shownPage().length());
  }

  /** The code of its address. */
  public ScanCode code() {
    return ScanCode.of(link);
  }
}
