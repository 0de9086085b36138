package org.lodestar.app.vault;

/**
 * A detail that another subject shares with the one asked about; never the detail itself.
 *
 * @param other who shares it
 * @param field what kind of detail it is
 * @param holders how many subjects in all have it, as far as the one who asks may see them
 */
public record Sharing(Subject other, Field field, int holders) {}
