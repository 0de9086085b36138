package org.lodestar.app.guests;

/**
 * What somebody is asked about.
 *
 * @param title as a guest may read it
 * @param about what more is known of it, which whoever asks may let a guest read; may be empty
 * @param href where a worker finds it
 * @param open whether an answer is still of use
 */
public record GuestMatter(String title, String about, String href, boolean open) {}
