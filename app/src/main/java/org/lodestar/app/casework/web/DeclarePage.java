package org.lodestar.app.casework.web;

import org.lodestar.app.casework.ConflictCheck;

/** What a worker sees before the first look into a case. */
public record DeclarePage(ConflictCheck check) {}
