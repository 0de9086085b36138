package org.lodestar.app.triage.web;

import org.lodestar.app.concerns.ConcernLine;

/** Where an officer adds a file. */
public record AddFilePage(ConcernLine line, int most, long megabytes) {}
