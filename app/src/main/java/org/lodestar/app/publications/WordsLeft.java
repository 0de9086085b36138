package org.lodestar.app.publications;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.publications.Withheld.Why;

/**
 * That a frozen pack held words that were taken out elsewhere, because they told of a person.
 *
 * @param taking under which it is kept that they were
 * @param object the action, meeting or hand-over in which they stood
 * @param by who took them out
 * @param open whether everybody can still read the pack, and nobody said why it stays
 * @param stays why it stays although it held them; empty while nobody said so
 */
public record WordsLeft(
    UUID taking,
    UUID pack,
    UUID body,
    UUID object,
    Why why,
    UUID by,
    Instant at,
    boolean open,
    String stays) {}
