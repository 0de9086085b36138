package org.lodestar.app.triage.web;

/** Who is reached, in one sentence; a warning where nobody is on duty. */
public record DutyLine(String words, boolean warning) {}
