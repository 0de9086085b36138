package org.lodestar.app.site;

/** A tag: its words say it, its tone only helps. */
public record Mark(String label, String tone) {}
