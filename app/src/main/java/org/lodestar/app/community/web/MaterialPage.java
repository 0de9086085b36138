package org.lodestar.app.community.web;

import java.util.List;
import org.lodestar.app.site.Language;

/**
 * A card or a leaflet in one language.
 *
 * @param said the language of its words: English where its own are missing
 * @param notYet whether the words are missing in the language of the page
 * @param unchecked that nobody has checked the words, in these words; empty when somebody has
 * @param sides what it says, one after the other
 */
public record MaterialPage(
    Language said, boolean notYet, String unchecked, String title, List<Side> sides, Ring ring) {
  public MaterialPage {
    sides = List.copyOf(sides);
  }

  /** Lines under a heading. */
  public record Side(String heading, List<String> lines) {
    public Side {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Whom to ring.
   *
   * @param danger words before the number for danger: approved ones where there are any
   * @param dangerRest words after that number, to be set against it; often none
   * @param dangerEnglishRest the same of the English
   * @param checked when the numbers were checked last
   */
  public record Ring(
      String heading,
      String lead,
      List<Rung> numbers,
      String danger,
      String dangerRest,
      String dangerEnglish,
      String dangerEnglishRest,
      String dangerNumber,
      String checked) {
    public Ring {
      numbers = List.copyOf(numbers);
    }

    /** Whether it says of danger what the English does not, before the number or after it. */
    public boolean dangerTranslated() {
      return !danger.equals(dangerEnglish) || !dangerRest.equals(dangerEnglishRest);
    }

    /** The English sentence whole. */
    public String dangerInEnglish() {
      return dangerEnglish + " " + dangerNumber + dangerEnglishRest;
    }
  }

  /** A text of the directory, with its English. */
  public record Told(String text, String english) {}

  /**
   * A number of the directory, with its name in English beside it.
   *
   * @param told what it costs and in which languages one can speak, as far as the directory knows
   */
  public record Rung(String name, String english, String phone, String hours, List<Told> told) {
    public Rung {
      told = List.copyOf(told);
    }

    /** Whether the name is said in another language too. */
    public boolean translated() {
      return !name.equals(english);
    }
  }
}
