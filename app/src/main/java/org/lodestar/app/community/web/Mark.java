package org.lodestar.app.community.web;

/** A tag: its words say it, its tone only helps. */
public record Mark(String label, String tone) {}
