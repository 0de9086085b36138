package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Something that was noticed.
 *
 * @param code from the list of indicators; null for one in own words only
 * @param observation what was seen or heard, and nothing else
 * @param opinion what somebody makes of it
 * @param seenBy who saw it
 * @param seenOn when
 * @param place where
 */
public record Sign(
    @Nullable String code,
    PersonalText observation,
    @Nullable PersonalText opinion,
    PersonalText seenBy,
    UncertainDate seenOn,
    @Nullable PersonalText place) {}
