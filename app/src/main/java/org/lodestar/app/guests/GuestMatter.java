package org.lodestar.app.guests;

/**
 * What somebody is asked about.
 *
 * @param title as a guest may read it
 * @param href where a worker finds it
 * @param open whether an answer is still of use
 */
public record GuestMatter(String title, String href, boolean open) {}
