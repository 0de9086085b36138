package org.lodestar.app.meetings;

import java.util.UUID;
import org.lodestar.app.vault.PersonalText;

/**
 * Somebody whom a meeting is about.
 *
 * @param name as it was known when the meeting was called; may be empty
 */
public record AboutPerson(UUID person, boolean child, PersonalText name) {}
