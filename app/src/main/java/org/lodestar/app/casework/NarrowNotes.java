package org.lodestar.app.casework;

/**
 * Notes about a person that only named colleagues open.
 *
 * @param count of those that the one who asks opens
 * @param ofOthers whether the case has such notes at all that the one who asks does not open
 */
public record NarrowNotes(int count, boolean ofOthers) {}
