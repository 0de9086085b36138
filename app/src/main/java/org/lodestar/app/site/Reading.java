package org.lodestar.app.site;

import java.util.List;

/**
 * How one page is read.
 *
 * @param language in which language
 * @param offered languages that it could be read in, English first
 * @param checked whether a person has checked the words of that language
 * @param easy whether in easy words, where there are any
 */
public record Reading(Language language, List<Language> offered, boolean checked, boolean easy) {
  public Reading {
    offered = List.copyOf(offered);
  }

  /** One language, checked, in all its words. */
  public static Reading in(Language language) {
    return new Reading(language, List.of(language), true, false);
  }
}
