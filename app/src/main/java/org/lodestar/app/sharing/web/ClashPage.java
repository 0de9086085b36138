package org.lodestar.app.sharing.web;

/** That somebody else was first; the key of the words. */
public record ClashPage(String key) {}
