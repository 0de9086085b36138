package org.lodestar.app.sharing.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Notice;
import org.lodestar.app.vault.PersonalText;

/** The question before the first view; without a name where none is shared. */
public record DeclarePage(Notice notice, @Nullable PersonalText name) {}
