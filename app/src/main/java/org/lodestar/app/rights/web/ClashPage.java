package org.lodestar.app.rights.web;

/** That somebody else was first; the key of the words. */
public record ClashPage(String key) {}
