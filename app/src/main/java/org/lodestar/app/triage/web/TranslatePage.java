package org.lodestar.app.triage.web;

import java.util.UUID;
import org.lodestar.app.concerns.ConcernLine;

/** The text of a concern whose translation is written down. */
public record TranslatePage(ConcernLine line, UUID text) {}
