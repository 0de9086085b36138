package org.lodestar.app.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Whom an enquiry is to protect, where that is somebody else than the person whom a share is about:
 * a mother's facts for an enquiry about her child, a child's for one about an adult at risk. The
 * ground is theirs, so that no consent of the person carries it and none that is taken back ends
 * it.
 *
 * @param person in the same case; null for somebody who is in none of ours
 */
public record Enquiry(@Nullable UUID person, PersonalText name) {}
