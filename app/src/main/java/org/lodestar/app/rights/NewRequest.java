package org.lodestar.app.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;

/**
 * What an officer writes down when somebody asks.
 *
 * @param proof null while it is not clear who asks
 */
public record NewRequest(
    DataRight right,
    LocalDate received,
    PersonalText who,
    PersonalText wish,
    PersonalText reply,
    @Nullable IdentityProof proof) {}
