package org.lodestar.app.oversight.web;

/** A tag: its words say it, its tone only helps. */
public record Mark(String label, String tone) {}
