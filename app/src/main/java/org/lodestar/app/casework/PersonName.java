package org.lodestar.app.casework;

import org.lodestar.app.vault.PersonalText;

/** A name as it was given. */
public record PersonName(NameKind kind, PersonalText name) {}
