package org.lodestar.app.site;

/**
 * Something that everybody can read here.
 *
 * @param href its address, without a language
 * @param title what it is called, in the language of the reader
 * @param text what is told there, in one or two sentences
 * @param also other words under which people look for it, in English
 */
public record PublicPlace(String href, String title, String text, String also) {}
