package org.lodestar.app.site;

/**
 * Something that can be begun at once, found in the command box. Under its label's key with {@code
 * .words} stand other words by which people look for it.
 *
 * @param label message key of the words
 * @param href address within this site
 * @param action that the page carries out; who may not do it is not offered it
 */
public record Command(String label, String href, Enum<?> action) {}
