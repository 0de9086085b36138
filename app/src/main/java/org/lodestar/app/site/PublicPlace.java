package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/**
 * Something that everybody can read here.
 *
 * @param href its address, without a language
 * @param title what it is called
 * @param text what is told there, in one or two sentences
 * @param also other words under which people look for it, in English
 * @param language of title and text; null where it is that of the reader
 */
public record PublicPlace(
    String href, String title, String text, String also, @Nullable Language language) {
  /** One that is told in the language of the reader. */
  public PublicPlace(String href, String title, String text, String also) {
    this(href, title, text, also, null);
  }
}
