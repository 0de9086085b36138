package org.lodestar.app.directory;

import java.util.UUID;

/**
 * A service or helpline as its record tells it.
 *
 * @param number as people read it; empty when there is none
 * @param callable false for keys that are pressed during a call
 * @param website address; empty when there is none
 * @param shown whether public pages show it
 * @param version counts the changes
 */
public record Service(
    UUID id,
    Purpose purpose,
    String name,
    String number,
    boolean callable,
    String hours,
    String languages,
    String cost,
    String website,
    String whoFor,
    Audience audience,
    Source source,
    String note,
    boolean shown,
    long version) {}
