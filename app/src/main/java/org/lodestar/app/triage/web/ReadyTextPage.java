package org.lodestar.app.triage.web;

/** Where one text is sent to, and where it is taken away; empty for a new one. */
public record ReadyTextPage(String save, String remove) {}
