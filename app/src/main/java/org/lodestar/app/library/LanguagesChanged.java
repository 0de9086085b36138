package org.lodestar.app.library;

/** Public pages are shown in other languages than before, or what is said about one has changed. */
public record LanguagesChanged() {}
